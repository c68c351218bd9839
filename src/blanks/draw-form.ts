import type { Category1, EachGoal, Form, FormBlock, SimpleBlock } from './form';
import { profileById } from '../profiles/catalogue';
import type { BlankSheet } from '../sheet/host';
import { drawBudgetLines, drawBudgetSides } from './blocks/budget';
import { drawFunds } from './blocks/funds';
import { drawGoals } from './blocks/goals';
import { drawIndicators, drawTotal } from './blocks/indicators';
import { drawBand, drawFields, drawTextLine, drawTitle } from './blocks/lines';
import { drawFigures, drawHeaded, drawList } from './blocks/lists';
import { Canvas, type Entry } from './canvas';
import type { Drawing } from './drawing';
import { pointsOfGoal, shareGroups } from './goal-groups';
import { soundOptions, type BlankOptions, type LayoutOptions } from './options';
import { isWanted } from './parts';
import { noPlaces, type Places } from './places';

/** A form drawn with all its rows. */
export interface DrawnForm {
  readonly places: Places;
  /** The sheet with this content in its cells; formulas give what follows from it. An entry takes the place of a formula. */
  readonly sheet: (entries?: readonly Entry[]) => BlankSheet;
}

/** An empty standard table, ready to be written by any host. */
export const blankTable = (form: Form, options: BlankOptions = {}): BlankSheet =>
  drawForm(form, options).sheet();

/** Draws a form and says where everything in it stands. Numbers beyond what a form holds are brought to its limits. */
export function drawForm(form: Form, wanted: LayoutOptions = {}): DrawnForm {
  const options = soundOptions(wanted);
  const canvas = new Canvas();
  const places = noPlaces();
  const lastColumn = form.widths.length - 1;
  const drawing: Drawing = {
    canvas,
    places,
    options,
    goal: 0,
    ...(options.groups?.[0] && { groups: options.groups[0] }),
    words: {},
    lastColumn,
    grades: profileById('national-2020').grades,
  };
  for (const block of form.blocks) drawBlock(drawing, block);
  return { places, sheet: (entries = []) => toSheet(form, drawing, entries) };
}

function toSheet(form: Form, { canvas, places, lastColumn }: Drawing, entries: readonly Entry[]): BlankSheet {
  const titleRows = repeatedRows(places);
  return {
    name: form.name,
    ...canvas.cells(entries),
    merges: canvas.merges,
    columnWidths: form.widths,
    rowHeights: canvas.rowHeights(entries, form.widths),
    validations: canvas.validations,
    print: {
      orientation: form.orientation,
      ...(titleRows && { titleRows }),
      area: { top: 0, left: 0, bottom: canvas.row - 1, right: lastColumn },
    },
    firstInput: canvas.firstInput ?? { row: 0, column: 0 },
  };
}

/** The header of a disclosure table comes again on every page; that of the indicators where there is one grid only. */
function repeatedRows({ grids, header }: Places): BlankSheet['print']['titleRows'] {
  if (header) return header;
  const [only, ...others] = grids;
  const rows = Object.values(only?.columns ?? {}).map(({ row }) => row);
  return rows.length > 0 && others.length === 0
    ? { top: Math.min(...rows), bottom: Math.max(...rows) }
    : undefined;
}

function drawBlock(drawing: Drawing, block: FormBlock): void {
  if ('optional' in block && block.optional && !isWanted(drawing.options, block.optional)) return;
  if (block.block === 'each-goal') drawEachGoal(drawing, block);
  else drawSimple(drawing, block);
}

function drawEachGoal(drawing: Drawing, { blocks, term }: EachGoal): void {
  const goals = drawing.options.goals ?? 1;
  const indicators = blocks.find((block) => block.block === 'indicators');
  const shared = indicators ? shareGroups(indicators.groups, goals) : [];
  for (let goal = 0; goal < goals; goal++) {
    const own = term === 'annual' ? drawing.options.groups?.[goal] : undefined;
    const groups: readonly Category1[] | undefined = own ?? shared[goal];
    const points = groups ? pointsOfGoal(groups) : null;
    const { groups: _, ...rest } = drawing;
    const ofGoal: Drawing = {
      ...rest,
      goal,
      ...(groups && { groups }),
      words: { goal: goal + 1, ...(points !== null && { points }) },
    };
    for (const block of blocks) drawSimple(ofGoal, block);
  }
}

function drawSimple(drawing: Drawing, block: SimpleBlock): void {
  switch (block.block) {
    case 'title':
      return drawTitle(drawing, block);
    case 'line':
      return drawTextLine(drawing, block);
    case 'band':
      return drawBand(drawing, block);
    case 'fields':
      return drawFields(drawing, block);
    case 'funds':
      return drawFunds(drawing, block);
    case 'goals':
      return drawGoals(drawing, block);
    case 'indicators':
      return drawIndicators(drawing, block);
    case 'total':
      return drawTotal(drawing, block);
    case 'list':
      return drawList(drawing, block);
    case 'figures':
      return drawFigures(drawing, block);
    case 'headed':
      return drawHeaded(drawing, block);
    case 'budget-lines':
      return drawBudgetLines(drawing, block);
    case 'budget-sides':
      return drawBudgetSides(drawing, block);
  }
}
