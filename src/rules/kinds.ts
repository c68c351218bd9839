import type { TableKind } from '../recognition/table';

/** Self-evaluations: with figures of what was spent and reached. Some transfer forms print points and scores, too. */
export const SELF_EVALUATIONS: readonly TableKind[] = [
  'project-self-evaluation',
  'overall-self-evaluation',
  'transfer-self-evaluation',
];

/** Declarations: what is planned, before the year begins. */
export const DECLARATIONS: readonly TableKind[] = ['project-target', 'overall-target'];
