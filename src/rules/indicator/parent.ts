import { LEVEL2_PARENT } from '../../layouts/meaning';
import type { Level1 } from '../../recognition/table';
import type { ScoredIndicator } from '../../scoring/types';
import type { TableRule } from '../rule';
import { filledRows } from './reading';
import { LEVEL1_NAMES, LEVEL2_NAMES } from './wording';

const CLASSIFIED: readonly Level1[] = ['output', 'benefit', 'satisfaction', 'cost'];

/** Whether the second-level category is one of its first-level category's own. True where one of them is unknown. */
export const isOwnChild = ({ row: { category1, category2 } }: ScoredIndicator): boolean =>
  category1 === null ||
  category2 === null ||
  !CLASSIFIED.includes(category1) ||
  LEVEL2_PARENT[category2].includes(category1);

/** C5: 时效 under 效益, 社会效益 under 产出 …. One finding per label. */
export const parent: TableRule = {
  id: 'indicator/parent',
  severity: 'warning',
  scope: 'table',
  *check(table) {
    const said = new Set<string>();
    for (const indicator of filledRows(table)) {
      const { row } = indicator;
      if (isOwnChild(indicator)) continue;
      const key = `${row.blockIndex} ${row.category1} ${row.category2}`;
      const cell = row.cells.level2 ?? row.cells.level3;
      if (said.has(key) || !cell) continue;
      said.add(key);
      yield {
        cell,
        ...(row.cells.level1 && { related: [row.cells.level1] }),
        data: {
          level2: LEVEL2_NAMES[row.category2!],
          level1: LEVEL1_NAMES[row.category1!],
          parent: LEVEL2_PARENT[row.category2!].map((category) => LEVEL1_NAMES[category]).join(' / '),
        },
      };
    }
  },
};
