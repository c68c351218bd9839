import { fieldName } from '../layouts/meaning';
import { titleMeaning, type TitleMeaning } from '../layouts/titles';
import { isBaseDataLine } from './base-data';
import { statesUnit, valueBeside } from './fields';
import { fundHeaderAt, type FundHeader } from './funds';
import { indicatorHeaderAt, type IndicatorHeader } from './headers';
import type { Line, LineCell, Lines } from './lines';

export interface Title {
  readonly cell: LineCell;
  readonly meaning: TitleMeaning;
  readonly index: number;
}

/** A stretch of lines that holds one table (or none, when it has no body). */
export interface Segment {
  readonly title?: Title;
  /** First line, and the line after the last. */
  readonly from: number;
  readonly to: number;
  readonly headers: readonly IndicatorHeader[];
  readonly funds: readonly FundHeader[];
  readonly baseData: boolean;
}

interface Draft {
  title?: Title;
  from: number;
  headers: IndicatorHeader[];
  funds: FundHeader[];
  identified: boolean;
  baseData: boolean;
}

/** Cuts a sheet into stretches of one table each: at titles, and where a new project or a new money block begins after indicators. */
export function cutSegments(lines: Lines): Segment[] {
  const drafts: Draft[] = [];
  let current: Draft = emptyDraft(0);
  const next = (from: number): void => {
    drafts.push(current);
    current = emptyDraft(from);
  };

  for (let index = 0; index < lines.lines.length; index++) {
    const line = lines.lines[index]!;
    const title = titleOf(line, index);
    if (title) {
      if (hasBody(current)) next(index);
      if (!current.title || isBetterTitle(title, current.title)) current.title = title;
      continue;
    }
    const header = indicatorHeaderAt(lines, index);
    if (header) {
      current.headers.push(header);
      index = header.last;
      continue;
    }
    const fund = fundHeaderAt(lines, index);
    if (fund) {
      if (current.headers.length > 0 && current.funds.length > 0) next(startOf(lines, index, current));
      current.funds.push(fund);
      index = fund.last;
      continue;
    }
    if (isBaseDataLine(line)) current.baseData = true;
    if (identifies(lines, line)) {
      if (current.headers.length > 0) next(withUnit(lines, index));
      current.identified = true;
    }
  }
  drafts.push(current);
  return drafts.map((draft, index) => ({
    ...(draft.title && { title: draft.title }),
    from: draft.from,
    to: drafts[index + 1]?.from ?? lines.lines.length,
    headers: draft.headers,
    funds: withoutTasks(draft.funds),
    baseData: draft.baseData,
  }));
}

/** A scored list of tasks is the money block where there is no other. */
function withoutTasks(funds: readonly FundHeader[]): readonly FundHeader[] {
  const others = funds.filter(({ items }) => items?.of !== 'tasks');
  return others.length > 0 ? others : funds;
}

const emptyDraft = (from: number): Draft => ({
  from,
  headers: [],
  funds: [],
  identified: false,
  baseData: false,
});

const hasBody = (draft: Draft): boolean =>
  draft.headers.length > 0 || draft.funds.length > 0 || draft.baseData || draft.identified;

/** A title stands alone on its line, or with a unit, a form number or a score beside it. */
function titleOf(line: Line, index: number): Title | null {
  if (line.cells.length > 4) return null;
  for (const cell of line.cells) {
    const meaning = cell.plain === '' || CHAPTER.test(cell.plain) ? null : titleMeaning(cell.plain);
    if (meaning && (/[表书]/.test(cell.plain) || line.cells.length === 1)) return { cell, meaning, index };
  }
  return null;
}

/** 三、部门整体支出绩效自评情况: a part of the report that began above. */
const CHAPTER = /^[一二三四五六七八九十]{1,3}、[^表]*$/;

/** 附件2：项目支出绩效自评表 over 2023年度项目支出绩效自评表: the one that stands nearer and says the year. */
function isBetterTitle(title: Title, than: Title): boolean {
  if (than.meaning === 'foreign') return false;
  return !/20\d\d/.test(than.cell.plain) || /20\d\d/.test(title.cell.plain) || /^附/.test(than.cell.plain);
}

const IDENTITY = new Set(['projectName', 'unitName', 'department']);

/** 项目名称 | …: a new table begins here when the one above already has its indicators. */
function identifies(lines: Lines, line: Line): boolean {
  const first = line.cells[0]!;
  const label = first.label !== '' ? fieldName(first.label) : null;
  if (!label || !IDENTITY.has(label) || line.cells.length > 6) return false;
  if (label === 'department' && !/名称|^预算/.test(first.label)) return false;
  const value = valueBeside(lines, line, first, 0);
  return value.column > first.column;
}

/** 某某法院 | 单位：万元 right above 项目名称 belongs to the table that begins there. */
const withUnit = ({ lines }: Lines, index: number): number =>
  statesUnit(lines[index - 1]!) ? index - 1 : index;

/** A money block may have its fields above it: the segment begins after the last line of the grid before. */
function startOf(lines: Lines, index: number, current: Draft): number {
  const lastHeader = current.headers[current.headers.length - 1]!.last;
  for (let at = index - 1; at > lastHeader; at--) {
    if (lines.lines[at + 1]!.row - lines.lines[at]!.row > 1) return at + 1;
  }
  return index;
}
