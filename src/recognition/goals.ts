import {
  GOAL_ACTUAL,
  GOAL_ADJUSTED,
  GOAL_EXPECTED,
  GOAL_LABEL,
  LONG_TERM,
  LONG_TERM_TEXT,
  NUMBERED_GOAL,
  TASKS,
  TASKS_DONE,
  TERM,
} from '../layouts/vocabulary';
import { distinctBy } from '../sheet/group-by';
import { isBlank } from '../sheet/text';
import {
  beginningOf,
  bindLineCell,
  blankBeside,
  cellUnder,
  isLeftOpen,
  isRoom,
  type Line,
  type LineCell,
  type Lines,
} from './lines';
import { labelPoints } from './points';
import type { BoundCell, Goal } from './table';

export interface Goals {
  readonly goals: readonly Goal[];
  /** Lines that belong to the goals. */
  readonly lines: ReadonlySet<number>;
}

/** Expected and actual goals, from the lines given (those outside money block and indicator grids). */
export function readGoals(lines: Lines, indexes: readonly number[]): Goals {
  const goals: Goal[] = [];
  const used = new Set<number>();
  for (const index of indexes) {
    if (used.has(index)) continue;
    if (attachActual(lines, index, goals)) {
      used.add(index);
      continue;
    }
    const read =
      pairedGoals(lines, index, indexes) ??
      headedGoals(lines, index, indexes) ??
      goalsByTurns(lines, index) ??
      tasksAsGoal(lines, index) ??
      labelledGoal(lines, index);
    if (!read) continue;
    goals.push(...read.goals);
    for (const line of read.lines) used.add(line);
  }
  return { goals, lines: used };
}

/** 目标完成情况 | text on a line of its own, after the goal it answers. */
function attachActual(lines: Lines, index: number, goals: Goal[]): boolean {
  const [first, text, ...rest] = lines.lines[index]!.cells as [LineCell, LineCell?, ...LineCell[]];
  const last = goals[goals.length - 1];
  if (!last || last.actual || rest.length > 0 || first.label.length < 4 || !GOAL_ACTUAL.test(first.label))
    return false;
  goals[goals.length - 1] = {
    ...last,
    actual: text ? bindLineCell(text) : lines.bind(first.row, first.zone.right + 1),
  };
  return true;
}

interface Read {
  readonly goals: readonly Goal[];
  readonly lines: readonly number[];
}

const MAX_GOAL_LINES = 8;

const termOf = (label: string): Goal['kind'] => (LONG_TERM.test(label) ? 'long-term' : 'annual');

/** 预期目标 | 实际完成情况, with the texts in the lines below or, by turns, beside them. */
function pairedGoals(lines: Lines, index: number, allowed: readonly number[]): Read | null {
  const line = lines.lines[index]!;
  const actual = [...line.cells].reverse().find(({ label }) => label !== '' && GOAL_ACTUAL.test(label));
  const named = line.cells.filter(
    (cell) => actual && cell.column < actual.column && cell.label !== '' && isGoalWord(cell.label),
  );
  // 年初绩效目标 | 调整绩效目标 | 实际完成情况: the goal is that of the beginning of the year.
  const initial = named.filter((cell) => !isAdjusted(cell));
  const heads = initial.length > 0 ? initial : named;
  const [first, ...others] = distinctBy(heads, ({ cell: { value } }) => value);
  // The first of several is the block's own label: 年度绩效目标 | 年初绩效目标 | 实际完成情况.
  const expected = others[0] ?? first;
  if (!expected || !actual) return null;
  const between = line.cells.find((cell) => cell.column > expected.column && cell.column < actual.column);
  const next = between ?? actual;
  const done = line.cells.find((cell) => cell.column > actual.column);
  const isOnOneLine = between
    ? !isGoalWord(between.label) && !isAdjusted(between)
    : hasRoomBeside(lines, expected) && (done !== undefined || hasRoomBeside(lines, actual));
  if (isOnOneLine) return { goals: [goalBeside(lines, line, expected, actual)], lines: [index] };
  const below = goalsBelow(lines, index, allowed, { expected, next, actual });
  if (below.goals.length > 0) return below;
  const blank =
    endsRightBelow(lines, index, allowed, expected) && expected.zone.right + 1 < next.column
      ? goalBeside(lines, line, expected, actual)
      : blankBelow(lines, line, expected, actual);
  return { goals: [blank], lines: [index] };
}

/** 年度绩效目标 | text | 完成情况 | text, all on one line. */
function goalBeside(lines: Lines, { cells }: Line, expected: LineCell, actual: LineCell): Goal {
  const behind = (label: LineCell, end: number): BoundCell => {
    const text = cells.find(({ column }) => column > label.column && column < end);
    return text && !isGoalWord(text.label) && !isAdjusted(text)
      ? bindLineCell(text)
      : lines.bind(label.row, label.zone.right + 1);
  };
  return {
    kind: 'annual',
    name: bindLineCell(expected),
    expected: behind(expected, actual.column),
    actual: behind(actual, Infinity),
  };
}

/** The headings over goals: `next` is the one behind the expected goal, that of the adjusted goal or of the actual. */
interface Headings {
  readonly expected: LineCell;
  readonly next: LineCell;
  readonly actual: LineCell;
}

/** The goals under their headings, one a line, with the names of the block or their own. */
function goalsBelow(
  lines: Lines,
  index: number,
  allowed: readonly number[],
  { expected, next, actual }: Headings,
): Read {
  const line = lines.lines[index]!;
  const names = nameColumn(line, expected);
  const texts = linesBelow(lines, index, allowed, (below) =>
    names ? below.cells[0]!.column < names.column : endsGoals(below, expected),
  );
  const goals = texts.map((at): Goal => {
    const { row, cells } = lines.lines[at]!;
    const left = cells.find((cell) => cell.column >= expected.column && !standsUnder(cell, next));
    const right = cells.find((cell) => standsUnder(cell, actual));
    const [first] = cells;
    const isNumbered = first!.column < expected.column && NUMBERED_GOAL.test(first!.label);
    const own = names ? cells.find(({ column }) => column === names.column) : isNumbered ? first : undefined;
    const name = names ? own : (own ?? sideOf(line, expected));
    return {
      kind: 'annual',
      ...(name && { name: bindLineCell(name) }),
      expected: left ? bindLineCell(left) : lines.bind(row, expected.column),
      actual: right ? bindLineCell(right) : lines.bind(row, actual.column),
    };
  });
  return { goals, lines: [index, ...texts] };
}

/** Under a heading or behind it; pasted from Word, a text may begin before its heading and reach further behind that. */
const standsUnder = ({ column, zone }: LineCell, head: LineCell): boolean =>
  column >= head.column || zone.right - head.column >= head.column - column;

/** Where the next block begins right below, the texts have their places beside their labels. */
const endsRightBelow = (lines: Lines, index: number, allowed: readonly number[], head: LineCell): boolean =>
  lines.lines[index + 1]?.row === head.zone.bottom + 1 && !allowed.includes(index + 1);

/** The place under two headings that nobody has filled in. */
function blankBelow(lines: Lines, line: Line, expected: LineCell, actual: LineCell): Goal {
  const side = sideOf(line, expected);
  const row = expected.zone.bottom + 1;
  return {
    kind: 'annual',
    ...(side && { name: bindLineCell(side) }),
    expected: lines.bind(row, expected.column),
    actual: lines.bind(row, actual.column),
  };
}

/** The block's own label, left of its headings. */
const sideOf = ({ cells }: Line, expected: LineCell): LineCell | undefined =>
  cells.find(({ column }) => column < expected.column);

/** 总体目标 | 序号 | 预期目标 | 实际完成情况: the column in which goals have their names, right of the block's own label. */
const nameColumn = ({ cells }: Line, expected: LineCell): LineCell | undefined =>
  cells.find(({ column, label }, at) => at > 0 && column < expected.column && GOAL_NAMES.test(label));

const GOAL_NAMES = /^(绩效)?(目标|任务)?(序号|编号|名称)$/;

/** Headings of columns leave no room beside them. */
const hasRoomBeside = (lines: Lines, { row, zone }: LineCell): boolean =>
  isRoom(lines.bind(row, zone.right + 1));

const isAdjusted = ({ plain }: LineCell): boolean => GOAL_ADJUSTED.test(plain);

const isGoalWord = (label: string): boolean => GOAL_EXPECTED.test(label) || GOAL_LABEL.test(label);

/** 整体绩效总目标 | 长期目标 | 年度目标: two headings on one line, their texts below. */
function headedGoals(lines: Lines, index: number, allowed: readonly number[]): Read | null {
  const line = lines.lines[index]!;
  const heads = line.cells.filter(
    ({ label }) => label !== '' && label.length <= 20 && GOAL_LABEL.test(label),
  );
  const columns = heads.filter((head) => TERM.test(head.label) || /总目标/.test(head.label));
  const isAlone = columns.length === 1 && headsNextLine(lines, index, columns[0]!);
  if ((columns.length < 2 && !isAlone) || heads.length < line.cells.length - 1) return null;
  // 年度绩效目标情况 | 长期绩效目标 | text: a text behind the headings is of this line.
  if (!heads.includes(line.cells[line.cells.length - 1]!)) return null;
  const own = columns.slice(-2);
  const side = heads.find((head) => !own.includes(head)) ?? line.cells.find((cell) => !own.includes(cell));
  // The label beside says how far the block reaches.
  const bottom = side && side.zone.bottom > line.row ? side.zone.bottom : Infinity;
  const texts = linesBelow(
    lines,
    index,
    allowed,
    (below) => below.row > bottom || endsGoals(below, own[0]!),
  ).slice(0, 1);
  const row = texts.length > 0 ? lines.lines[texts[0]!]!.row : line.row + 1;
  const cells = texts.length > 0 ? lines.lines[texts[0]!]!.cells : [];
  const isBeside =
    texts.length === 0 &&
    endsRightBelow(lines, index, allowed, own[0]!) &&
    own.every((head) => blankBeside(lines, head) !== undefined);
  return {
    goals: own.map((head, position) => {
      const end = own[position + 1]?.column ?? Infinity;
      const text = cells.find(({ column }) => column >= head.column && column < end);
      const blank = isBeside ? lines.bind(head.row, head.zone.right + 1) : lines.bind(row, head.column);
      return {
        kind: termOf(head.label),
        name: bindLineCell(head),
        expected: text ? bindLineCell(text) : blank,
      };
    }),
    lines: side || texts.length > 0 ? [index, ...texts] : [index],
  };
}

/** 总体目标 | 年度目标 over a text: beside a label that reaches down, or did so before its merge was lost, the one heading left on the line. */
function headsNextLine(lines: Lines, index: number, head: LineCell): boolean {
  const [side, second, ...others] = lines.lines[index]!.cells;
  if (second !== head || others.length > 0) return false;
  const below = lines.lines[index + 1]?.cells;
  const isAlone = below?.length === 1 && below[0]!.column === head.column;
  return side!.zone.bottom > head.zone.bottom || (isAlone && isGoalWord(side!.label));
}

/** 中期目标 | text | 年度目标 | text. */
function goalsByTurns(lines: Lines, index: number): Read | null {
  const { cells } = lines.lines[index]!;
  const heads = cells.flatMap(({ label }, at) => (label !== '' && GOAL_LABEL.test(label) ? [at] : []));
  const isByTurns = heads.length > 1 && heads.every((at) => cells[at + 1] && !heads.includes(at + 1));
  if (!isByTurns) return null;
  return {
    goals: heads.map((at) => ({
      kind: termOf(cells[at]!.label),
      name: bindLineCell(cells[at]!),
      expected: bindLineCell(cells[at + 1]!),
    })),
    lines: [index],
  };
}

/** 年度主要任务 | text over 任务完成情况 | text: what was set and what became of it. Alone, the tasks are those of the office. */
function tasksAsGoal({ lines }: Lines, index: number): Read | null {
  const [set, task, ...others] = lines[index]!.cells;
  const [done, result, ...more] = lines[index + 1]?.cells ?? [];
  if (!task || !result || others.length + more.length > 0) return null;
  if (!TASKS.test(set!.label) || !TASKS_DONE.test(done!.label)) return null;
  return {
    goals: [
      {
        kind: 'annual',
        name: bindLineCell(set!),
        expected: bindLineCell(task),
        actual: bindLineCell(result),
      },
    ],
    lines: [index, index + 1],
  };
}

/** 绩效目标 | text, 年度总体目标 | text, 年度绩效目标1 | text; or "年度目标：text" in one cell. */
function labelledGoal(lines: Lines, index: number): Read | null {
  const line = lines.lines[index]!;
  const position = goalHead(lines, line);
  const head = line.cells[position];
  if (!head || /表$/.test(head.label)) return null;
  if (!isGoalWord(head.label))
    return {
      goals: [{ kind: termOf(head.label), name: bindLineCell(head), expected: bindLineCell(head) }],
      lines: [index],
    };
  const beside = lines.bind(line.row, head.zone.right + 1);
  const behind = line.cells[position + 1];
  // 年度目标 | (nothing) | what was reached: the first place is the goal's, whoever left it open.
  const isOpen = isLeftOpen(beside, behind);
  const next = isOpen ? undefined : behind;
  const text: BoundCell = next ? bindLineCell(next) : beside;
  const isNumbered = NUMBERED_GOAL.test(head.label);
  if (!next && !isNumbered && headsGrid(lines, line, head)) return null;
  const below = lines.lines[index + 1]?.cells[0];
  // 项目绩效总目标 alone on its line heads the goals below it.
  const heads = below && (NUMBERED_GOAL.test(below.label) || below.label === '名称');
  if (!next && !isNumbered && isBlank(text.value) && heads) return null;
  // A merged blank beside the label is the place for its text; a single cell may belong to anything.
  const bare = !next && isNumbered && text.zone.left === text.zone.right;
  if (bare && isBlank(text.value))
    return { goals: [{ kind: termOf(head.label), name: bindLineCell(head) }], lines: [index] };
  const second = line.cells[position + (isOpen ? 1 : 2)];
  if (next && second && LONG_TERM_TEXT.test(beginningOf(next)))
    return { goals: twoTerms(head, next, second), lines: [index] };
  return {
    goals: [
      {
        kind: termOf(head.label),
        name: bindLineCell(head),
        expected: text,
        ...actualBehind(lines, head, text, second),
      },
    ],
    lines: [index],
  };
}

/** 年度绩效目标（80分） across the whole table, or alone where merges were lost: its points are those of the grid below. */
const headsGrid = (lines: Lines, line: Line, { row, zone, cell }: LineCell): boolean =>
  zone.right >= lines.grid.bounds.right ||
  (line.cells.length === 1 && labelPoints(cell.value) !== null && !isRoom(lines.bind(row, zone.right + 1)));

/** What stands behind a goal without a heading of its own, or the room left for it on a line of the form's own. */
function actualBehind(
  lines: Lines,
  head: LineCell,
  text: BoundCell,
  second: LineCell | undefined,
): Pick<Goal, 'actual'> {
  if (second) return { actual: bindLineCell(second) };
  const room = lines.bind(head.row, text.zone.right + 1);
  // Within a block of other things (部门职责, 总体目标 | 说明 | 备注) the room is for notes.
  return head.column === lines.grid.bounds.left && isRoom(room) ? { actual: room } : {};
}

/** 总体目标 | 中期目标：… | 目标1：…: the goal of the whole term with that of the year behind it. */
const twoTerms = (name: LineCell, longTerm: LineCell, annual: LineCell): Goal[] => [
  { kind: 'long-term', name: bindLineCell(name), expected: bindLineCell(longTerm) },
  { kind: 'annual', name: bindLineCell(name), expected: bindLineCell(annual) },
];

/** Where the label of a goal stands; of 总体绩效目标 | 当年度目标 | text the one beside the text. */
function goalHead(lines: Lines, { cells }: Line): number {
  const position = cells.findIndex(
    (cell, at) =>
      cell.label !== '' &&
      (GOAL_LABEL.test(cell.label) ||
        inlineGoal(cell.plain) !== null ||
        (GOAL_EXPECTED.test(cell.label) && hasText(lines, cell, cells[at + 1]))),
  );
  const [outer, inner, text] = cells.slice(Math.max(0, position));
  const isNested =
    position >= 0 &&
    inner &&
    GOAL_LABEL.test(inner.label) &&
    (text !== undefined || hasRoomBeside(lines, inner));
  return isNested && !/完成情况$/.test(outer!.label) ? position + 1 : position;
}

/** 预期目标 | prose, or the room for it: beside another heading the words head a column. */
const hasText = (lines: Lines, head: LineCell, next: LineCell | undefined): boolean =>
  next
    ? !isGoalWord(next.label) && !GOAL_ACTUAL.test(next.label)
    : hasRoomBeside(lines, head) || GOAL_ACTUAL.test(cellUnder(lines, head)?.label ?? '');

function inlineGoal(plain: string): string | null {
  const match = /^(年度|总体|绩效|年度总体|年度绩效|长期)?(绩效)?目标[:：](.{4,})$/.exec(plain);
  return match ? match[3]! : null;
}

function linesBelow(
  lines: Lines,
  index: number,
  allowed: readonly number[],
  ends: (line: Line) => boolean,
): number[] {
  const found: number[] = [];
  const set = new Set(allowed);
  for (let below = index + 1; set.has(below) && found.length < MAX_GOAL_LINES; below++) {
    const line = lines.lines[below]!;
    if (ends(line) || line.row - lines.lines[below - 1]!.row > 3) break;
    found.push(below);
  }
  return found;
}

/** A goal's texts stop where another label begins in their place or before them. */
function endsGoals(line: Line, head: LineCell): boolean {
  const first = line.cells[0]!;
  if (first.column >= head.column) return false;
  // 年度绩效目标1（40分） alone heads a grid; beside a text it names the goal.
  if (line.cells.length === 1 && NUMBERED_GOAL.test(first.label) && labelPoints(first.cell.value))
    return true;
  // 年度绩效目标1（40分） from before the goals to beyond: the heading of a grid.
  if (first.zone.right >= head.column) return true;
  return (
    first.zone.top > head.zone.bottom &&
    !NUMBERED_GOAL.test(first.label) &&
    first.label !== '' &&
    first.label.length <= 16
  );
}
