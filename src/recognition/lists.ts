import { fundLabel } from '../layouts/meaning';
import { GOAL_LABEL, NUMBERED_GOAL } from '../layouts/vocabulary';
import { remembering } from '../sheet/memory';
import { labelText } from '../sheet/text';
import { isLabel } from './fields';
import { holds } from './columns';
import { bindLineCell, type Line, type LineCell, type Lines } from './lines';
import type { BoundCell, ListBlock } from './table';
import { zoneUnion } from '../sheet/zone';

interface ListLayout {
  readonly name: ListBlock['name'];
  readonly columns: readonly (readonly [string, RegExp])[];
  /** All of these must be in the header. */
  readonly needs: readonly string[];
}

/** Lists inside declarations. Columns are named in order; the first pattern that fits a header counts. */
const LISTS: readonly ListLayout[] = [
  {
    name: 'projects',
    needs: ['name', 'budget'],
    columns: [
      ['name', /^(项目|任务)名称$|^重点项目名称$/],
      ['category', /^支出项目类别$|^项目(类别|类型)$/],
      ['total', /^项目总预算$|^总预算$/],
      ['budget', /^项目本年度预算$|^本年度?预算(数|金额)?$|^预算(数|金额)$|^当年预算/],
      ['use', /支出方向|用途|主要内容/],
    ],
  },
  {
    name: 'costing',
    needs: ['basis', 'amount'],
    columns: [
      [
        'item',
        /^(项目|支出)(内容|明细|事项)$|^支出内容$|^明细(项目|支出)?$|^子项目名称$|^项目$|^(费用|支出)(名称|项目)$/,
      ],
      ['basis', /测算(依据|过程|说明)/],
      [
        'amount',
        /^本级财政拨款金额$|^(测算|预算|支出|申报)?金额$|^预算数$|^财政拨款(金额)?$|^本年度?(申请|申报)资金$/,
      ],
      ['transfer', /^上级转移支付金额$/],
      ['other', /^其他资金$/],
    ],
  },
  {
    name: 'procurement',
    needs: ['item', 'quantity', 'amount'],
    columns: [
      ['item', /^品名$|^采购(品目|项目|内容)/],
      ['quantity', /^(采购)?数量$/],
      ['amount', /^(采购)?金额$/],
    ],
  },
  {
    name: 'payment-plan',
    needs: ['first', 'last'],
    columns: [
      ['first', /^(1季度|一季度|第一季度|[1-3]月底?)$/],
      ['second', /^(2季度|二季度|第二季度|[4-6]月底?)$/],
      ['third', /^(3季度|三季度|第三季度|[7-9]月底?|10月底)$/],
      ['last', /^(4季度|四季度|第四季度|1[12]月底?)$/],
    ],
  },
];

const MAX_ROWS = 200;

/** The lists in the lines given, and the lines they take. */
export function readLists(
  lines: Lines,
  indexes: readonly number[],
): { lists: ListBlock[]; used: Set<number> } {
  const lists: ListBlock[] = [];
  const used = new Set<number>();
  const allowed = new Set(indexes);
  for (const index of indexes) {
    if (used.has(index)) continue;
    const header = headerAt(lines.lines[index]!);
    if (!header) continue;
    const rows = listRows(lines, index, header, allowed);
    lists.push({
      name: header.layout.name,
      header: header.zone,
      columns: header.cells,
      rows: rows.map(({ row, cells }) => ({ row, cells })),
    });
    used.add(index);
    for (const { index: at } of rows) used.add(at);
  }
  return { lists, used };
}

/** The columns of lists that a label may head. */
const columnsHeadedBy = remembering(
  (label: string): ReadonlySet<RegExp> =>
    new Set(
      LISTS.flatMap(({ columns }) => columns.flatMap(([, pattern]) => (pattern.test(label) ? pattern : []))),
    ),
);

function headerAt(line: Line) {
  const heads = line.cells.filter(({ label }) => label !== '' && columnsHeadedBy(label).size > 0);
  if (heads.length < 2) return null;
  for (const layout of LISTS) {
    const found = layout.columns.flatMap(([name, pattern]) => {
      const cell = headOf(heads.filter(({ label }) => columnsHeadedBy(label).has(pattern)));
      return cell ? [{ name, cell }] : [];
    });
    if (!layout.needs.every((need) => found.some(({ name }) => name === need))) continue;
    // 项目名称 | … | 预算金额 | 8.6万元 is a line of labels and values, not the head of a list.
    if (
      layout.name !== 'payment-plan' &&
      line.cells.some(
        ({ plain, cell }) => typeof cell.value === 'number' || /^[\d.,]+(万?元|%)?$/.test(plain),
      )
    )
      continue;
    const spans = found.map(({ name, cell }) => {
      const next = line.cells.find(({ column }) => column > cell.column);
      return {
        name,
        left: cell.column,
        right: Math.max(cell.zone.right, (next?.column ?? cell.zone.right + 1) - 1),
      };
    });
    return {
      layout,
      spans,
      cells: Object.fromEntries(found.map(({ name, cell }) => [name, bindLineCell(cell)])),
      zone: found.map(({ cell }) => cell.zone).reduce(zoneUnion),
    };
  }
  return null;
}

/** Of several the column's own: 测算依据, not the label beside the whole list (项目支出明细及测算依据). */
const headOf = (cells: readonly LineCell[]): LineCell | undefined =>
  [...cells].sort((a, b) => heightOf(a) - heightOf(b) || a.label.length - b.label.length)[0];

const heightOf = ({ zone }: LineCell): number => zone.bottom - zone.top;

function listRows(
  lines: Lines,
  header: number,
  { layout, spans }: NonNullable<ReturnType<typeof headerAt>>,
  allowed: ReadonlySet<number>,
) {
  const rows: { index: number; row: number; cells: Record<string, BoundCell> }[] = [];
  const limit = layout.name === 'payment-plan' ? 1 : MAX_ROWS;
  const firstLeft = Math.min(...spans.map(({ left }) => left));
  for (let index = header + 1; allowed.has(index) && rows.length < limit; index++) {
    const line = lines.lines[index]!;
    if (line.row - lines.lines[index - 1]!.row > 2 || headerAt(line)) break;
    // A label left of the list that starts in this row begins another part of the form.
    const first = line.cells[0]!;
    const outside = first.column < firstLeft && first.label !== '' && !spansInto(first.zone.right, firstLeft);
    const slid = outside && slidItem(line, spans);
    if (rows.length > 0 && outside && !slid) break;
    if (GOAL_LABEL.test(first.label) || NUMBERED_GOAL.test(first.label)) break;
    if (line.cells.length === 1 && first.zone.right - first.zone.left >= spans.length) break;
    const cells: Record<string, BoundCell> = {};
    let filled = 0;
    for (const span of spans) {
      const own = line.cells.find(({ column }) => holds(span, column));
      if (own) filled++;
      cells[span.name] = own ? bindLineCell(own) : lines.bind(line.row, span.left);
    }
    if (filled === 0) break;
    if (slid) cells.item = bindLineCell(first);
    rows.push({ index, row: line.row, cells });
  }
  return rows;
}

/** A line whose item has slid left of the list (its merge is lost), while its amount still stands in its column. */
function slidItem(line: Line, spans: readonly { name: string; left: number; right: number }[]): boolean {
  const within = (name: string): boolean =>
    line.cells.some((cell) => spans.some((span) => span.name === name && holds(span, cell.column)));
  return (
    spans.some(({ name }) => name === 'item') &&
    !within('item') &&
    within('amount') &&
    !isLabel(line.cells[0]!)
  );
}

const spansInto = (right: number, left: number): boolean => right >= left;

/** 合计 among the projects, tasks or costs: the sum of the list, no line of it. */
export function isSumOfList({ cells }: ListBlock['rows'][number]): boolean {
  const name = cells.name ?? cells.item;
  return name !== undefined && fundLabel(labelText(name.value)) === 'total';
}
