import type { Rule } from '../rule';
import { crossTable } from './cross-table';
import { emptyNote } from './empty-note';
import { hierarchy } from './hierarchy';
import { rowSum } from './row-sum';
import { total } from './total';

export const budgetRules: readonly Rule[] = [rowSum, hierarchy, total, crossTable, emptyNote];
