import { fieldName, fundHeader, fundLabel } from '../layouts/meaning';
import type { RawValue } from '../sheet/snapshot';
import { isBlank, labelText, matchingText } from '../sheet/text';
import { isBlankOrPlaceholder } from '../values/placeholder';
import { fundOf, holdsAmount, ownLabel, withFirstAsTotal } from './fund-row';
import { isFigure } from './funds';
import { bindLineCell, blankBeside, cellUnder, type Line, type LineCell, type Lines } from './lines';
import { isSumOfList } from './lists';
import { headedCells, moneyByTurns } from './money-by-turns';
import { spentBeside } from './spent-beside';
import type { BoundCell, FundField, FundRow, ListBlock } from './table';

/**
 * Money stated as label and figure side by side, without a header: 预算数 | 100 | 其中：财政资金 | 100, or
 * 年度资金总额： | 100 over 其中：财政拨款 | 100. Amounts for a whole project period (中期资金总额) are left out.
 *
 * @param lists lines that belong to a list of tasks, projects or things to buy
 */
export function readLabelledFunds(
  lines: Lines,
  from: number,
  before: number,
  lists: ReadonlySet<number>,
): FundRow[] {
  const stated = (of: 'year' | 'term'): FundRow[] => statedFunds(lines, from, before, lists, of);
  const ofYear = stated('year');
  // 实施期资金总额 is all the money where a form asks for no other.
  return ofYear.length > 0 ? ofYear : stated('term');
}

function statedFunds(
  lines: Lines,
  from: number,
  before: number,
  lists: ReadonlySet<number>,
  of: 'year' | 'term',
): FundRow[] {
  const rows: FundRow[] = [];
  let multiYear = -1;
  for (let index = from; index < before; index++) {
    if (lists.has(index)) continue;
    const line = lines.lines[index]!;
    const { row, cells } = line;
    const byTurns = moneyByTurns(lines, index, before);
    if (byTurns.length > 0) return byTurns;
    const sideways = sourcesSideBySide(lines, index, before);
    if (sideways.length > 0) return sideways;
    const spent = spentBeside(lines, index, before);
    if (spent.length > 0) return spent;
    const below = figuresBelow(lines, index);
    if (below.length > 0) return below;
    const [whole, ofYear] = wholeBesideYear(cells);
    multiYear = whole?.column ?? multiYear;
    cells.forEach((cell, position) => {
      const label = ownLabel(cell);
      if (label === '' || label.length > 24 || PROSE.test(cell.plain)) return;
      if (/^项目总/.test(label) && cells.some((other) => fundLabel(other.label) === 'source')) return;
      if (
        ((of === 'year' && MULTI_YEAR.test(label)) || /^项目总/.test(label)) &&
        fundLabel(label.replace(MULTI_YEAR, '')) === 'total'
      ) {
        multiYear = cell.column;
        return;
      }
      const meaning = cell === ofYear ? 'total' : fundLabel(label);
      // 项目总预算 over 当年年度预算: the column turns to the year.
      if (meaning === 'total' && cell.column === multiYear && YEARLY.test(label)) multiYear = -1;
      if (!meaning || cell.column === multiYear || fieldName(label) !== null) return;
      if (isValueOf(cells[position - 1], cell) || headsBlock(cell, cells[position + 1])) return;
      const amount = amountOf(lines, cell, cells[position + 1]);
      if (!amount) return;
      rows.push(fundOf(row, cell, { annualBudget: amount }, meaning));
    });
  }
  return settleTotals(rows);
}

/** 落实市级储备粮规模，定期轮换: speaks of money's owners in a sentence. */
const PROSE = /[\u4e00-\u9fff][,，][\u4e00-\u9fff]|[。；]/u;
/** Of a term of several years. */
const MULTI_YEAR = /^(三年)?(中期|实施周?期|三年|中长期)/;
const YEARLY = /^(当年|本年|年度|全年|20\d\d年)/;
/** Of all years, where the form also states the money of one. */
const WHOLE = /^(计划|概算|批复)?总(投资|投入|金额)$/;

/**
 * 项目资金总额 | 1500 | 年度资金申请总额 | 500, 项目总投资 | 960 | 其中：2026年度资金 | 320: what stands beside the money of the year, and
 * below that, is of all years.
 */
function wholeBesideYear(
  cells: readonly LineCell[],
): readonly [] | readonly [whole: LineCell, year: LineCell] {
  const isWhole = ({ label }: LineCell): boolean =>
    fundLabel(withoutOf(label)) === 'total' || OF_TERM.test(label);
  const [whole, year] = cells.filter(isWhole).slice(-2);
  const isOfYear = (cell: LineCell): boolean => YEARLY.test(withoutOf(cell.label));
  return whole && year && isOfYear(year) && !isOfYear(whole) ? [whole, year] : [];
}

/** 三年实施期金额. */
const OF_TERM = /^(三年)?(中期|实施周?期|三年|中长期).{0,4}(金额|资金|投资|总额)$/;

const withoutOf = (label: string): string => label.replace(/^其中/, '');

/** What the rows are to one another; none where they state no money. */
function settleTotals(rows: readonly FundRow[]): FundRow[] {
  const isWhole = ({ cells }: FundRow): boolean => WHOLE.test(labelText(cells.label!.value));
  const others = rows.some((row) => row.role === 'total' && !isWhole(row));
  const kept = withFirstAsTotal(others ? rows.filter((row) => !isWhole(row)) : rows);
  const [first, ...more] = kept;
  if (!first) return [];
  const isFilled = (row: FundRow): boolean => !isBlank(row.cells.annualBudget!.value);
  const hasTotal = kept.some(({ role }) => role === 'total');
  if (more.length > 0) return hasTotal || kept.some(isFilled) ? withOwnLevel(kept, hasTotal) : [];
  const mayBeOpen = hasTotal && asksForAmount(first.cells.label!);
  if (!isFilled(first) && !mayBeOpen) return [];
  // 中央补助年度金额 alone is all there is.
  const isAll = hasTotal || /年度金额$/.test(labelText(first.cells.label!.value));
  return isAll ? [{ ...first, role: 'total', group: null, depth: 0 }] : [];
}

/** 年度本级预算金额 | 45 | 该项目支出上级资金 | 0: where nothing comes from above, the money of one's own level is all there is (湖南). */
function withOwnLevel(rows: readonly FundRow[], hasTotal: boolean): FundRow[] {
  const says = ({ cells }: FundRow, word: RegExp): boolean => word.test(labelText(cells.label!.value));
  const above = rows.filter((row) => says(row, FROM_ABOVE));
  const isAlone = above.length > 0 && above.every(({ cells }) => isNothing(cells.annualBudget!.value));
  if (hasTotal || !isAlone) return [...rows];
  return rows.map((row) => (says(row, OWN_LEVEL) ? { ...row, role: 'total', group: null, depth: 0 } : row));
}

const OWN_LEVEL = /^(年度|本年度?)?本级(财政)?预算/;
const FROM_ABOVE = /上级(财政)?(补助)?资金/;

const isNothing = (value: RawValue): boolean =>
  isBlankOrPlaceholder(value) || /^0(\.0+)?$/.test(matchingText(value));

/** 资金总额： is there to be filled in; 资金额度 with nothing beside it may be any words. */
const asksForAmount = ({ value }: BoundCell): boolean => /:$/.test(matchingText(value));

/** 省级水利专项资金 behind 项目名称 names the project; 中央补助资金50 behind 财政拨款 says how much that is. */
function isValueOf(before: LineCell | undefined, cell: LineCell): boolean {
  if (!before || before.label === '') return false;
  return fieldName(before.label) !== null || (holdsAmount(cell) && fundLabel(ownLabel(before)) !== null);
}

/** 项目资金 | 年度资金总额 | 100, the merge of the first one lost. */
const headsBlock = ({ label }: LineCell, next: LineCell | undefined): boolean =>
  NAME_OF_BLOCK.test(label) && next !== undefined && fundLabel(next.label) === 'total';

const NAME_OF_BLOCK = /^(项目|预算|专项)?资金$/;

/** The figure behind a label, in its cell or near it; none where other words are said of it: 区级财政部门 | 宝鸡市陈仓区财政局. */
function amountOf(lines: Lines, cell: LineCell, next: LineCell | undefined): BoundCell | null {
  if (next && isFigure(next)) return bindLineCell(next);
  if (holdsAmount(cell)) return bindLineCell(cell);
  if (next && holdsAmount(next)) return bindLineCell(next);
  const isBare = !next || fundLabel(next.label) !== null || fieldName(next.label) !== null;
  if (isBare) return amountNear(lines, cell);
  // 其中：中央财政补助 | 参见附件1.
  return /^其中/.test(cell.label) ? bindLineCell(next) : null;
}

/** The blank cell beside a label, or, at the table's edge, the figure under it. */
function amountNear(lines: Lines, cell: LineCell): BoundCell | null {
  if (cell.zone.right < lines.grid.bounds.right) return blankBeside(lines, cell) ?? null;
  const below = cellUnder(lines, cell);
  return below && isFigure(below) ? bindLineCell(below) : null;
}

/** 年度资金总额 | 其中：财政拨款 | 其他资金 over 88 | 88 | 0: labels side by side, each with its figure under it. */
function figuresBelow(lines: Lines, index: number): FundRow[] {
  const line = lines.lines[index]!;
  const below = lines.lines[index + 1];
  const labels = sourceLabels(line);
  if (!below || labels.length < 2 || line.cells.some(isFigure) || !below.cells.every(isFigure)) return [];
  return labels.map((cell, position) => {
    const end = labels[position + 1]?.column ?? Infinity;
    const figure = below.cells.find(({ column }) => column >= cell.column && column < end);
    const amount = figure ? bindLineCell(figure) : lines.bind(below.row, cell.column);
    return fundOf(below.row, cell, { annualBudget: amount });
  });
}

/**
 * 资金来源 | 合计 | 中央补助 | 县本级 over 全年预算数 | 165 | 95 | 70 and 全年执行数 | 161.7 | 95 | 66.7: the sources side by side, the
 * amounts one under the other. A line of label and figure by turns (执行率 | 98% | 分值 | 10) belongs to the total.
 */
function sourcesSideBySide(lines: Lines, index: number, before: number): FundRow[] {
  const line = lines.lines[index]!;
  const sources = sourceLabels(line);
  const [first] = sources;
  if (!first || sources.length < 2 || line.cells.some(isFigure)) return [];
  const amounts = sources.map((): { [field in FundField]?: BoundCell } => ({}));
  const total = sources.findIndex(({ label }) => fundLabel(label) === 'total');
  const whole = amounts[Math.max(0, total)]!;
  for (let at = index + 1; at < before; at++) {
    const below = lines.lines[at]!;
    const head = below.cells.filter(({ column }) => column < first.column).at(-1);
    const field = head && head.label !== '' ? fundHeader(head.label) : null;
    if (!field) break;
    const pairs = headedCells(lines, below);
    if (pairs.length > 1) {
      for (const [paired, cell] of pairs) whole[paired] = cell;
      continue;
    }
    for (const [position, { column }] of sources.entries())
      amounts[position]![field] = lines.bind(below.row, column);
  }
  if (!whole.executed || !(whole.annualBudget ?? whole.initialBudget)) return [];
  return sources.map((cell, position) => fundOf(line.row, cell, amounts[position]!));
}

/** 金额合计 under the tasks of a department (年度主要任务) is the money of the whole. */
export const totalsOfTasks = (lists: readonly ListBlock[]): FundRow[] =>
  lists
    .filter(({ name }) => name === 'projects')
    .flatMap(({ rows }) =>
      rows.filter(isSumOfList).flatMap(({ row, cells: { name, budget } }) =>
        budget && !isBlank(budget.value)
          ? [
              {
                row,
                role: 'total',
                group: null,
                depth: 0,
                cells: { label: name, annualBudget: budget },
              } as const,
            ]
          : [],
      ),
    );

const sourceLabels = (line: Line): LineCell[] =>
  line.cells.filter(
    ({ label }) =>
      label !== '' && label.length <= 24 && fundLabel(label) !== null && fieldName(label) === null,
  );
