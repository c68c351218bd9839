import type { Goal } from '../../recognition/table';
import { isFilled } from '../../scoring/rows';
import { parseNumber } from '../../values/figure';
import { shown } from '../describe';
import type { TableRule } from '../rule';

/** C16: the goal the form asks for is blank, or a bare figure stands there instead of a text. */
export const missing: TableRule = {
  id: 'goal/missing',
  severity: 'warning',
  scope: 'table',
  *check({ table }) {
    for (const kind of ['annual', 'long-term'] as const) {
      const cells = table.goals
        .filter((goal) => goal.kind === kind)
        .flatMap(({ expected }) => expected ?? []);
      // A form may have room for more goals than there are.
      if (cells.length > 0 && !cells.some(isFilled)) {
        yield { cell: cells[0]!, related: cells.slice(1), text: kind === 'annual' ? 'default' : 'longTerm' };
      }
    }
    for (const { expected } of table.goals.filter(isBareFigure)) {
      yield { cell: expected!, text: 'figure', data: { value: shown(expected) } };
    }
  },
};

const isBareFigure = ({ expected }: Goal): boolean => isFilled(expected) && parseNumber(expected) !== null;
