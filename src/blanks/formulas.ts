import Big from 'big.js';
import type { GradeLimits } from '../profiles/types';
import { gradeFormula, gradeOf } from '../scoring/grade';
import { cellName } from '../sheet/a1';
import type { RawBlankValue } from '../sheet/host';
import { fromFloat, roundHalfUp } from '../values/decimal';

/** A place on a sheet, zero-based. */
export interface At {
  readonly row: number;
  readonly column: number;
}

export type ReadValue = (at: At) => RawBlankValue;

/** A formula (without "=") and what it gives, so that programs that do not calculate see it too. */
export interface Live {
  readonly formula: string;
  readonly value: (read: ReadValue) => RawBlankValue;
}

const name = ({ row, column }: At): string => cellName(row, column);
const decimal = (value: RawBlankValue): Big | null => (typeof value === 'number' ? fromFloat(value) : null);

/** IF(OR(E7="",F7=""),"",IF(E7=0,"",F7/E7)): nothing while one of them is open or there is nothing to divide by. */
export function quotient(part: At, whole: At): Live {
  const [a, b] = [name(whole), name(part)];
  return {
    formula: `IF(OR(${a}="",${b}=""),"",IF(${a}=0,"",${b}/${a}))`,
    value: (read) => {
      const [divisor, dividend] = [decimal(read(whole)), decimal(read(part))];
      return divisor && dividend && !divisor.eq(0) ? Number(dividend) / Number(divisor) : '';
    },
  };
}

/** IF(H7="","",ROUND(MIN(H7,1)*G7,2)): the points for a rate (rules.md §7.3). */
export function rateScore(rate: At, points: At | number): Live {
  const operand = typeof points === 'number' ? String(points) : name(points);
  return {
    formula: `IF(${name(rate)}="","",ROUND(MIN(${name(rate)},1)*${operand},2))`,
    value: (read) => {
      const reached = decimal(read(rate));
      const most = typeof points === 'number' ? new Big(points) : decimal(read(points));
      if (!reached) return '';
      return Number(roundHalfUp((reached.gt(1) ? new Big(1) : reached).times(most ?? 0), 2));
    },
  };
}

/** Cells as arguments: neighbours in a column as one range. */
function argumentsOf(cells: readonly At[]): string {
  const runs: { first: At; last: At }[] = [];
  for (const cell of cells) {
    const run = runs[runs.length - 1];
    if (run && run.last.column === cell.column && run.last.row + 1 === cell.row) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs
    .map(({ first, last }) => (first === last ? name(first) : `${name(first)}:${name(last)}`))
    .join(',');
}

const sumOf = (read: ReadValue, cells: readonly At[]): Big =>
  cells.reduce((sum, cell) => sum.plus(decimal(read(cell)) ?? 0), new Big(0));

const isAnyNumber = (read: ReadValue, cells: readonly At[]): boolean =>
  cells.some((cell) => typeof read(cell) === 'number');

/** IF(COUNT(D6:D8)=0,"",SUM(D6:D8)): nothing until one of the parts is there. */
export function sum(cells: readonly At[]): Live {
  const all = argumentsOf(cells);
  return {
    formula: `IF(COUNT(${all})=0,"",SUM(${all}))`,
    value: (read) => (isAnyNumber(read, cells) ? Number(sumOf(read, cells)) : ''),
  };
}

const isSubjectOf = (code: RawBlankValue, above: string, deeper: number): boolean =>
  typeof code === 'string' && code.length === above.length + deeper && code.startsWith(above);

/**
 * IF(SUMIF($A7:$A$30,A6&"??",C7:C$30)=0,"",SUMIF(…)): the amounts of the lines below whose code is that of this line and
 * `deeper` characters more, wherever lines were added or taken away. Without a line of their own (null) they are the outermost ones.
 */
export function sumByCode(
  own: At | null,
  codes: readonly At[],
  amounts: readonly At[],
  deeper: number,
): Live {
  const range = ([first, ...others]: readonly At[], fixed: string): string => {
    const last = others[others.length - 1] ?? first!;
    const [top, bottom] = [name(first!), name(last)];
    return `${fixed}${top}:${fixed}${bottom.replace(/(?=\d)/u, '$')}`;
  };
  const wanted = `${own ? `${name(own)}&` : ''}"${'?'.repeat(deeper)}"`;
  const added = `SUMIF(${range(codes, '$')},${wanted},${range(amounts, '')})`;
  return {
    formula: `IF(${added}=0,"",${added})`,
    value: (read) => {
      const above = own ? read(own) : '';
      const parts = amounts.filter((_, index) =>
        isSubjectOf(read(codes[index]!), String(above ?? ''), deeper),
      );
      const whole = sumOf(read, parts);
      return whole.eq(0) ? '' : Number(whole);
    },
  };
}

/** IF(COUNT(I7,J7)<2,"",ROUND(I7*J7,2)): nothing until both are there. */
export function product(one: At, other: At): Live {
  const [a, b] = [name(one), name(other)];
  return {
    formula: `IF(COUNT(${a},${b})<2,"",ROUND(${a}*${b},2))`,
    value: (read) => {
      const [first, second] = [decimal(read(one)), decimal(read(other))];
      return first && second ? Number(roundHalfUp(first.times(second), 2)) : '';
    },
  };
}

/** Says by how much 收入总计 and 支出总计 differ; nothing while they do not, or one of them is open. */
export function balanceRemark(income: At, expenditure: At): Live {
  const [a, b] = [name(income), name(expenditure)];
  return {
    formula: `IF(OR(${a}="",${b}=""),"",IF(ROUND(${a}-${b},2)=0,"","注：收入总计与支出总计相差"&ROUND(ABS(${a}-${b}),2)))`,
    value: (read) => {
      const [earned, spent] = [decimal(read(income)), decimal(read(expenditure))];
      const difference = earned && spent ? roundHalfUp(earned.minus(spent), 2) : null;
      return difference && !difference.eq(0)
        ? `注：收入总计与支出总计相差${difference.abs().toString()}`
        : '';
    },
  };
}

/** IF(COUNT(G13:G25)=0,100,SUM(G7,G13:G25)): full marks as the form prints them until points are given. */
export function totalPoints(given: readonly At[], fixed: readonly At[], full: number): Live {
  const all = [...fixed, ...given];
  return {
    formula: `IF(COUNT(${argumentsOf(given)})=0,${full},SUM(${argumentsOf(all)}))`,
    value: (read) => (isAnyNumber(read, given) ? Number(sumOf(read, all)) : full),
  };
}

/** Says that the points do not add up, else gives what `otherwise` does. */
export function pointsRemark(total: At, full: number, otherwise: Live | null): Live {
  const cell = name(total);
  return {
    formula: `IF(ROUND(${cell},2)<>${full},"分值合计为"&ROUND(${cell},2)&"，应为${full}",${otherwise?.formula ?? '""'})`,
    value: (read) => {
      const points = roundHalfUp(decimal(read(total)) ?? new Big(0), 2);
      return points.eq(full) ? (otherwise?.value(read) ?? '') : `分值合计为${points.toString()}，应为${full}`;
    },
  };
}

/** IF(I26="","",IF(I26>=90,"优",…)): nothing until there is a score. */
export function grade(score: At, limits: GradeLimits): Live {
  const cell = name(score);
  return {
    formula: `IF(${cell}="","",${gradeFormula(cell, limits)})`,
    value: (read) => {
      const reached = decimal(read(score));
      return reached ? gradeOf(reached, limits) : '';
    },
  };
}
