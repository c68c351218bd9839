import { isBlank } from '../../sheet/text';
import { shortText, shown } from '../describe';
import type { TableRule } from '../rule';

/** C4: lines of the printed form such as "指标2：" or "……" were left in. One finding per table. */
export const placeholder: TableRule = {
  id: 'indicator/placeholder',
  severity: 'info',
  scope: 'table',
  *check({ table }) {
    const cells = table.indicators
      .filter((row) => row.placeholder)
      .flatMap(({ cells: { level3, target } }) =>
        level3 && !isBlank(level3.value) ? [level3] : target ? [target] : [],
      );
    if (cells.length === 0) return;
    const texts = [...new Set(cells.map((cell) => shortText(shown(cell), 8)).filter((text) => text !== ''))];
    yield {
      cell: cells[0]!,
      related: cells.slice(1),
      data: { texts: texts.slice(0, 3).join('、'), count: cells.length },
    };
  },
};
