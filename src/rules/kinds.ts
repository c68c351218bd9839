import type { TableKind } from '../recognition/table';

/** Self-evaluations: with figures of what was spent and reached. */
export const SELF_EVALUATIONS: readonly TableKind[] = [
  'project-self-evaluation',
  'overall-self-evaluation',
  'transfer-self-evaluation',
];

/** Self-evaluations with points and scores. */
export const SCORED_SELF_EVALUATIONS: readonly TableKind[] = [
  'project-self-evaluation',
  'overall-self-evaluation',
];

/** Declarations: what is planned, before the year begins. */
export const DECLARATIONS: readonly TableKind[] = ['project-target', 'overall-target'];
