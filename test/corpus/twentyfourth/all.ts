import type { CompiledForm } from '../truth';
import { offices } from './offices';
import { plans } from './plans';
import { scorecards } from './scorecards';
import { transfers } from './transfers';

/** A twenty-fourth batch: whole offices, transfers between levels and odd plans, written without a look at the engine. */
export const twentyfourthForms: readonly CompiledForm[] = [...scorecards, ...offices, ...transfers, ...plans];
