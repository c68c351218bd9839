import type { Category1, Category2, IndicatorColumn, Indicators, Total } from '../form';
import type { IndicatorField } from '../../recognition/table';
import { putInput, putLabel, putSide, textOf, type Drawing } from '../drawing';
import { grade, pointsRemark, sum, totalPoints, type At } from '../formulas';
import { putHeaders } from '../header';
import { CATEGORY, GRADE, inputStyle, liveStyle } from '../styles';
import { checkFor, scoreCheck } from '../validations';

const ROW_HEIGHT = 34;

export function drawIndicators(drawing: Drawing, block: Indicators): void {
  const groups = drawing.groups ?? block.groups;
  const { canvas, places } = drawing;
  const first = putHeaders(drawing, block.columns);
  places.grids.push({
    term: block.term,
    columns: Object.fromEntries(
      block.columns.map((column) => [
        column.field,
        { row: headerRow(first, canvas.row, column), column: column.at[0] },
      ]),
    ),
  });
  const body = canvas.row;
  const shared = block.columns.filter((column) => column.text !== undefined);
  const sharedPlaces = Object.fromEntries(
    shared.map(({ field, at }): [IndicatorField, At] => [field, { row: body, column: at[0] }]),
  );
  for (const group of groups) drawCategory(drawing, block, group, sharedPlaces);
  for (const { at, input, text } of shared) {
    const value = typeof text === 'string' ? textOf(drawing, text) : text!;
    canvas.put(body, at, inputStyle(input), value, canvas.row - body);
  }
  putSide(drawing, first, block.side);
}

/** Where the words of a column stand: the last of its header rows. */
const headerRow = (first: number, body: number, { header }: IndicatorColumn): number =>
  typeof header === 'string' ? first : Math.min(first + header.length, body) - 1;

type SharedPlaces = { readonly [field in IndicatorField]?: At };

function drawCategory(drawing: Drawing, block: Indicators, group: Category1, shared: SharedPlaces): void {
  const first = drawing.canvas.row;
  const drawn: { readonly child: Category2; readonly rows: readonly number[] }[] = [];
  for (const child of group.children) {
    const count = drawing.options.rows ?? child.rows;
    drawn.push({ child, rows: Array.from({ length: count }, () => drawing.canvas.addRow(ROW_HEIGHT)) });
  }
  const level1 = putLevel(drawing, block, 'level1', first, drawing.canvas.row - first, labelOf(block, group));
  for (const { child, rows } of drawn) {
    const label = child.points === undefined ? child.label : `${child.label}\n（${child.points}分）`;
    const level2 = putLevel(drawing, block, 'level2', rows[0]!, rows.length, label);
    for (const row of rows) {
      drawing.places.indicators.push({
        term: block.term,
        goal: drawing.goal,
        category1: group.category,
        category2: child.category,
        cells: {
          ...shared,
          ...(level1 && { level1 }),
          ...(level2 && { level2 }),
          ...drawRow(drawing, block, group, row),
        },
      });
    }
  }
}

const labelOf = ({ labelledPoints }: Indicators, { label, points }: Category1): string =>
  labelledPoints && points !== undefined ? `${label}\n（${points}分）` : label;

function putLevel(
  { canvas }: Drawing,
  { columns, freeLevels }: Indicators,
  field: 'level1' | 'level2',
  row: number,
  rows: number,
  label: string,
): At | null {
  const column = columns.find((each) => each.field === field);
  if (!column) return null;
  const place = canvas.put(row, column.at, freeLevels ? inputStyle(field) : CATEGORY, label, rows);
  const check = checkFor(field);
  if (freeLevels && check) canvas.check(place, check);
  return place;
}

function drawRow(
  drawing: Drawing,
  { columns }: Indicators,
  { points }: Category1,
  row: number,
): SharedPlaces {
  const cells: { [field in IndicatorField]?: At } = {};
  for (const { field, at, input, text } of columns) {
    if (field === 'level1' || field === 'level2' || text !== undefined) continue;
    if (field === 'score' && points !== undefined) {
      cells[field] = drawing.canvas.put(row, at, inputStyle('score'), null);
      drawing.canvas.check(cells[field], scoreCheck(points));
    } else cells[field] = putInput(drawing, row, at, input);
  }
  return cells;
}

/** The sums under the grids, with a remark where the points are not the full marks. */
export function drawTotal(drawing: Drawing, block: Total): void {
  const { canvas, places, grades } = drawing;
  const { label, weight, score, full, remark } = block;
  const row = canvas.addRow();
  putLabel(drawing, row, label);
  const annual = places.indicators.filter(({ term }) => term === 'annual');
  const ofFunds = (field: 'weight' | 'score'): At[] =>
    places.funds.flatMap(({ role, cells }) => (role === 'total' && cells[field] ? [cells[field]] : []));
  const ofRows = (field: 'weight' | 'score'): At[] => annual.flatMap(({ cells }) => cells[field] ?? []);
  if (weight) {
    const points = totalPoints(ofRows('weight'), ofFunds('weight'), full);
    places.total.weight = canvas.live(row, weight, liveStyle('points'), points);
  }
  if (score) {
    const scores = sum([...ofFunds('score'), ...ofRows('score')]);
    places.total.score = canvas.live(row, score, liveStyle('score'), scores);
  }
  if (!remark) return;
  const graded = block.grade && places.total.score ? grade(places.total.score, grades) : null;
  if (!places.total.weight) canvas.put(row, remark, GRADE, null);
  else {
    const place = canvas.live(row, remark, GRADE, pointsRemark(places.total.weight, full, graded));
    if (graded) places.total.grade = place;
  }
}
