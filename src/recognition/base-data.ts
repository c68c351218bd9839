import { remembering } from '../sheet/memory';
import { isBlank, labelText, matchingText } from '../sheet/text';
import { bindLineCell, type Line, type LineCell, type Lines } from './lines';
import type { BaseRow, BoundCell } from './table';

/** 部门整体支出绩效评价基础数据表 (Hunan): staff, spending by year, buildings, measures. */
export interface BaseData {
  readonly fields: Record<string, BoundCell>;
  readonly rows: readonly BaseRow[];
}

const STAFF: readonly (readonly [string, RegExp])[] = [
  ['establishment', /^(核定)?(人员)?编制(人)?数$|^编制$/],
  [
    'onPost',
    /^(20\d\d年|年末|末|年底|底)*(实际)?在职(人员|人)?(人)?数$|^实有在职人数$|^(20\d\d年|年末)*实有人数$/,
  ],
  ['controlRate', /^(在职人员|财政供养人员|人员)?控制率$/],
];
const staffColumn = remembering(
  (label: string) => STAFF.find(([, pattern]) => pattern.test(label))?.[0] ?? null,
);
const BUILDING: readonly (readonly [string, RegExp])[] = [
  ['approvedArea', /^批复规模/],
  ['actualArea', /^实际规模/],
  ['areaControlRate', /^规模控制率/],
  ['plannedInvestment', /^预算投资|^概算投资/],
  ['actualInvestment', /^实际投资/],
  ['investmentControlRate', /^投资概算控制率|^投资控制率/],
];
const YEAR_COLUMNS: readonly (readonly [keyof BaseRow['cells'], RegExp])[] = [
  ['budget', /预算(数|金额)?$/],
  ['actual', /决算(数|金额)?$|执行数$|实际支出/],
];
const SPENDING = /^三公经费|^项目支出$|^公用经费$|^经费控制/;

/** Whether this line heads one of the two grids of a 基础数据表. */
export function isBaseDataLine(line: Line): boolean {
  const staff = line.cells.flatMap(({ label }) => staffColumn(label) ?? []);
  if (new Set(staff).size >= 2 && staff.some((name) => name !== 'establishment')) return true;
  return line.cells[0] !== undefined && line.cells[0].label.startsWith('经费控制情况');
}

export function readBaseData(lines: Lines, from: number, to: number): BaseData {
  const fields: Record<string, BoundCell> = {};
  const rows: BaseRow[] = [];
  for (let index = from; index < to; index++) {
    const line = lines.lines[index]!;
    readHeadedValues(lines, line, STAFF, fields);
    readHeadedValues(lines, line, BUILDING, fields);
    const years = yearColumns(line);
    if (years) {
      rows.push(...readRows(lines, index, to, years));
      index += rows.length;
    }
    const measures = line.cells.findIndex(({ label }) => label === '厉行节约保障措施');
    if (measures >= 0) {
      const next = line.cells[measures + 1];
      fields.costMeasures = next
        ? bindLineCell(next)
        : lines.bind(line.row, line.cells[measures]!.zone.right + 1);
    }
  }
  return { fields, rows };
}

/** Headers of which the values stand in the row below. */
function readHeadedValues(
  lines: Lines,
  line: Line,
  heads: readonly (readonly [string, RegExp])[],
  into: Record<string, BoundCell>,
): void {
  const found = heads.flatMap(([name, pattern]) => {
    const cell = line.cells.find(({ label }) => label !== '' && pattern.test(label));
    return cell ? [{ name, cell }] : [];
  });
  if (found.length < 2) return;
  for (const { name, cell } of found)
    if (!(name in into))
      into[name] = valueBelow(
        lines,
        cell,
        found.map((entry) => entry.cell),
      );
}

/** The figure under a header: in its own column, or where a lost merge has left it within the header's stretch. */
function valueBelow(lines: Lines, head: LineCell, heads: readonly LineCell[]): BoundCell {
  const row = valueRow(lines, head, heads[0]!);
  const next = heads.find(({ column }) => column > head.column);
  const end = Math.max(head.zone.right, (next?.column ?? head.zone.right + 1) - 1);
  for (let column = head.column; column <= end; column++) {
    if (!isBlank(lines.grid.value(row, column))) return lines.bind(row, column);
  }
  return lines.bind(row, head.column);
}

/** The row under a header; past one or two blank ones, if there are. */
function valueRow(lines: Lines, head: LineCell, first: LineCell): number {
  const below = lines.lines[lines.indexAt(head.zone.bottom + 1)];
  const holdsValues = below && below.row <= head.zone.bottom + 3 && below.cells[0]!.column >= first.column;
  return holdsValues ? below.row : head.zone.bottom + 1;
}

type YearColumns = readonly {
  readonly name: keyof BaseRow['cells'];
  readonly cell: LineCell;
  readonly right: number;
}[];

/** 经费控制情况 | 2022年决算数 | 2023年预算数 | 2023年决算数. */
function yearColumns(line: Line): YearColumns | null {
  const label = line.cells[0];
  if (!label || line.cells.length < 3) return null;
  const figures = line.cells.slice(1).flatMap((cell, index) => {
    const known = YEAR_COLUMNS.find(([, pattern]) => cell.label !== '' && pattern.test(cell.label));
    const next = line.cells[index + 2];
    return known
      ? [
          {
            name: known[0],
            cell,
            right: Math.max(cell.zone.right, (next?.column ?? cell.zone.right + 1) - 1),
          },
        ]
      : [];
  });
  const budget = figures.findIndex(({ name }) => name === 'budget');
  if (budget < 0 || figures.length < 2 || !/经费|支出|三公/.test(label.label)) return null;
  return figures.map((figure, index) =>
    figure.name === 'actual' && index < budget ? { ...figure, name: 'priorActual' } : figure,
  );
}

function readRows(lines: Lines, header: number, to: number, columns: YearColumns): BaseRow[] {
  const rows: BaseRow[] = [];
  const firstFigure = columns[0]!.cell.column;
  for (let index = header + 1; index < to; index++) {
    const line = lines.lines[index]!;
    const head = line.cells.filter(({ column }) => column < firstFigure).pop();
    if (!head || /^楼堂馆所|^厉行节约|^说明|^填表|^备注/.test(head.label)) break;
    if (
      line.cells.some((cell) => BUILDING.some(([, pattern]) => cell.label !== '' && pattern.test(cell.label)))
    )
      break;
    const cells = Object.fromEntries(
      columns.map(({ name, cell, right }) => {
        const own = line.cells.find(({ column }) => column >= cell.column && column <= right);
        return [name, own ? bindLineCell(own) : lines.bind(line.row, cell.column)];
      }),
    );
    rows.push({
      row: line.row,
      label: bindLineCell(head),
      name: baseName(head),
      depth: depthOf(head),
      cells,
    });
  }
  return rows;
}

/** "　　　其中：公车购置" → 公车购置; "1、业务工作经费" → 业务工作经费. */
const baseName = (cell: LineCell): string =>
  labelText(
    matchingText(cell.cell.value)
      .replace(/^其中[:：]?/, '')
      .replace(/^([0-9]{1,2}|[一二三四五六七八九十]{1,2})[、.)）]/, ''),
  );

function depthOf(cell: LineCell): number {
  const text = matchingText(cell.cell.value);
  if (SPENDING.test(cell.label)) return 0;
  if (/^其中/.test(text)) return 2;
  if (
    /^([0-9]{1,2}|[一二三四五六七八九十]{1,2})[、.)）]|^[(（][0-9一二三]/.test(text) ||
    /^[….⋯]+$/.test(text)
  )
    return 1;
  const indent = /^[\s\u3000]*/.exec(String(cell.cell.value))![0].length;
  return indent >= 6 ? 2 : indent > 0 ? 1 : 0;
}
