import { fieldName, fundHeader, fundLabel, indicatorHeader } from '../layouts/meaning';
import { GOAL_ACTUAL, GOAL_EXPECTED, GOAL_LABEL, GRADE_LABEL, TOTAL_LABEL } from '../layouts/vocabulary';
import { isBlank, labelText, matchingText } from '../sheet/text';
import { bindLineCell, isLeftOpen, type Line, type LineCell, type Lines } from './lines';
import type { BoundCell, StandardTable } from './table';

const UNIT = /(?:金额)?单位[:：]?\(?(人民币)?(亿元|万元|千元|元)|[(（](亿元|万元|千元|元)[)）]/;

/** 元, 万元 …: stated in a line such as "单位：万元", else in a label such as "项目资金（万元）". */
export function readUnit(lines: Lines, from: number, to: number): Pick<StandardTable, 'unit' | 'unitCell'> {
  let found: { cell: LineCell; unit: NonNullable<StandardTable['unit']>; plain: boolean } | undefined;
  for (let index = from; index < to; index++) {
    for (const cell of lines.lines[index]!.cells) {
      if (cell.plain === '' || !cell.plain.includes('元')) continue;
      const match = UNIT.exec(cell.plain);
      if (!match) continue;
      const plain = match[2] !== undefined;
      // 元/人 is a unit price, not the unit of the table.
      if (cell.plain.includes('元/') || (found && (found.plain || !plain))) continue;
      found = { cell, unit: (match[2] ?? match[3]) as NonNullable<StandardTable['unit']>, plain };
    }
  }
  return found ? { unit: found.unit, unitCell: bindLineCell(found.cell) } : { unit: null };
}

/** Whether a line says nothing but what the amounts are in, beside who they are of at most. */
export const statesUnit = ({ cells }: Line): boolean =>
  cells.length <= 2 && PLAIN_UNIT.test(cells[cells.length - 1]!.plain);

const PLAIN_UNIT = /^\(?(金额)?单位:(人民币)?[亿万千]?元\)?$/;

/** Labels with their values, from the lines given; the first of each name counts. */
export function readFields(lines: Lines, indexes: Iterable<number>): Record<string, BoundCell> {
  const fields: Record<string, BoundCell> = {};
  const inline = new Set<string>();
  for (const index of indexes) {
    const line = lines.lines[index]!;
    line.cells.forEach((cell, position) => {
      const field =
        cell.plain === '' ? null : (fieldAt(lines, line, cell, position) ?? codedDepartment(cell));
      if (!field) return;
      const known = fields[field.name];
      // A label with its own cell for the value says it more plainly than a line of running text.
      if (!known || (inline.has(field.name) && !field.inline)) {
        fields[field.name] = field.value;
        if (field.inline) inline.add(field.name);
        else inline.delete(field.name);
      }
    });
  }
  return settleProject(settleUnit(settleBudgetUnit(settleCode(settleDepartment(fields)))));
}

/** Beside 一级项目名称, under which many projects stand, 二级项目名称 names the one. */
const settleProject = ({
  subprojectName,
  ...fields
}: Record<string, BoundCell>): Record<string, BoundCell> =>
  subprojectName ? { ...fields, projectName: subprojectName } : fields;

/** 省级主管部门 or 市级主管部门 is the department, unless the form names one nearer to the money: 区级主管部门, 市县主管部门. */
function settleDepartment(fields: Record<string, BoundCell>): Record<string, BoundCell> {
  const higher = ['cityDepartment', 'provincialDepartment'].find((name) => name in fields);
  if (higher === undefined || 'department' in fields) return fields;
  const { [higher]: department, ...others } = fields;
  return { ...others, department: department! };
}

/** 主管部门代码 | 312 水利局 is the department with its code, unless 主管部门 stands beside it. */
const settleCode = ({ departmentCode, ...fields }: Record<string, BoundCell>): Record<string, BoundCell> =>
  departmentCode ? { department: departmentCode, ...fields } : fields;

/** 预算单位 is who carries the project out, unless 实施单位 says so more plainly. */
const settleBudgetUnit = ({ budgetUnit, ...fields }: Record<string, BoundCell>): Record<string, BoundCell> =>
  budgetUnit ? { implementingUnit: budgetUnit, ...fields } : fields;

/** 单位名称 or 填报单位 is the department, unless the form names that too; then it is who carries the project out. */
function settleUnit({ unitName, ...fields }: Record<string, BoundCell>): Record<string, BoundCell> {
  if (!unitName) return fields;
  if (!('department' in fields)) return { ...fields, department: unitName };
  return 'implementingUnit' in fields ? { ...fields, unitName } : { ...fields, implementingUnit: unitName };
}

/** 单位：万元 names what the amounts are in, not who fills in the form. */
const MONEY_UNIT = /^(人民币)?(亿|万|千)?元$/;

interface Field {
  readonly name: string;
  readonly value: BoundCell;
  /** Label and value share one cell. */
  readonly inline: boolean;
}

/** 项目名称 | … | 编码: a code without more words is that of what its line begins with. Only a project's is kept. */
function ownName({ cells: [first] }: Line, name: string | null): string | null {
  if (name !== 'code') return name;
  return fieldName(first!.label) === 'projectName' ? 'projectCode' : null;
}

function fieldAt(lines: Lines, line: Line, cell: LineCell, position: number): Field | null {
  const name = ownName(line, fieldName(cell.label));
  // "（2020）年度": the year stands in brackets within its label.
  if (name === 'year' && /20\d\d/.test(cell.plain)) return { name, value: bindLineCell(cell), inline: true };
  if (name) {
    const value = valueBeside(lines, line, cell, position);
    return MONEY_UNIT.test(matchingText(value.value)) ? null : { name, value, inline: false };
  }
  const purpose = purposeBelow(lines, line, cell, line.cells[position + 1]);
  if (purpose) return purpose;
  const colon = cell.plain.search(/[:：]/);
  if (colon <= 0) return null;
  const inline = fieldName(labelText(cell.plain.slice(0, colon)));
  const rest = cell.plain.slice(colon + 1);
  if (MONEY_UNIT.test(rest)) return null;
  // "填表人：    填报日期：    电话：" is a line to sign, not a value.
  return inline && !/[:：]/.test(rest) ? { name: inline, value: bindLineCell(cell), inline: true } : null;
}

/** "216001中共怀来县委政法委员会": a budget code with the department's name, without a label (Hebei). */
const codedDepartment = (cell: LineCell): Field | null =>
  /^\d{3,6}[^\d\s].{3,30}(委员会|局|办公室|厅|院|政府|中心|部|处|会|所|站|学校|大队|支队)$/.test(cell.plain)
    ? { name: 'department', value: bindLineCell(cell), inline: true }
    : null;

/** 预算规模及资金用途 | 预算数 | 860 over prose: what the money is for stands on the second line of the label (Hebei). */
function purposeBelow(lines: Lines, { row }: Line, cell: LineCell, next: LineCell | undefined): Field | null {
  if (!next || cell.label !== '预算规模及资金用途') return null;
  const [prose, ...others] = lines.lines[lines.indexAt(row + 1)]?.cells ?? [];
  const isBelow = others.length === 0 && prose?.column === next.column;
  return isBelow ? { name: 'purpose', value: bindLineCell(prose), inline: false } : null;
}

/** The next cell with content, unless it is a label itself or stands behind the room for a value; then the blank cell beside. */
export function valueBeside(lines: Lines, line: Line, cell: LineCell, position: number): BoundCell {
  const next = line.cells[position + 1];
  // Copied from a page, a label stands in every cell it was merged over.
  if (next && next.cell.value === cell.cell.value) return valueBeside(lines, line, next, position + 1);
  const beside = lines.bind(line.row, cell.zone.right + 1);
  if (next && !isLeftOpen(beside, next) && !isLabel(next)) return bindLineCell(next);
  return isBlank(beside.value) || !next ? beside : { ...beside, value: null };
}

/** Whether a cell is itself a label or a header of one of our forms. */
export function isLabel(cell: LineCell): boolean {
  const { label } = cell;
  if (label === '') return false;
  return (
    fieldName(label) !== null ||
    (indicatorHeader(label) !== null && label.length > 2) ||
    fundHeader(label) !== null ||
    (fundLabel(label) !== null && /[:：]$|总额$/.test(cell.plain)) ||
    GOAL_EXPECTED.test(label) ||
    (GOAL_ACTUAL.test(label) && label.length > 2) ||
    GOAL_LABEL.test(label) ||
    TOTAL_LABEL.test(label) ||
    GRADE_LABEL.test(label)
  );
}
