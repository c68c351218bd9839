import type { Rule } from '../rule';
import { displacedRow } from './displaced-row';
import { missingColumn } from './missing-column';
import { unrecognised } from './unrecognised';

export const layoutRules: readonly Rule[] = [displacedRow, missingColumn, unrecognised];
