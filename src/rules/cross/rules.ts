import type { Rule } from '../rule';
import { amount } from './amount';
import { categoryTotal } from './category-total';
import { indicators } from './indicators';
import { missingProject } from './missing-project';
import { projectName } from './project-name';
import { projectsSum } from './projects-sum';
import { targets } from './targets';

/** Tables against one another, of one workbook or of several. */
export const crossRules: readonly Rule[] = [
  indicators,
  targets,
  amount,
  projectName,
  projectsSum,
  categoryTotal,
  missingProject,
];
