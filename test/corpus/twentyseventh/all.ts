import type { CompiledForm } from '../truth';
import { hands } from './hands';
import { pdf } from './pdf';
import { system } from './system';
import { web } from './web';
import { word } from './word';

/** A twenty-seventh batch, written blind: workbooks out of conversions and of many hands. */
export const twentyseventhForms: readonly CompiledForm[] = [...word, ...pdf, ...web, ...system, ...hands];
