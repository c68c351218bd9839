import { BARE_NUMBERING } from '../../layouts/vocabulary';
import type { BoundCell, IndicatorRow } from '../../recognition/table';
import type { ScoredIndicator, ScoredTable } from '../../scoring/types';
import { groupBy } from '../../sheet/group-by';
import { whileSame, remembering } from '../../sheet/memory';
import { isBlank, labelOf, matchingText, rawText } from '../../sheet/text';
import { leadingMeasure } from '../../values/unit';
import type { ParsedValue, Quantity } from '../../values/types';

const CONTENT = ['level3', 'description', 'target', 'adjustedTarget', 'actual', 'weight', 'score'] as const;

/** A line of the form that nobody has used: labels at most. */
export const isUnused = ({ row }: ScoredIndicator): boolean =>
  row.spare || CONTENT.every((field) => isBlank(row.cells[field]?.value ?? null));

/** Rows a person filled in, of the year or of the long term: no residue of the template, no unused line. */
export const filledRows = whileSame((table: ScoredTable): readonly ScoredIndicator[] =>
  table.indicators.filter((indicator) => !indicator.row.placeholder && !isUnused(indicator)),
);

const NUMBERING =
  /^((三级)?指标[0-9一二三四五六七八九十]{0,2}[:：.、]|[(（]?[0-9一二三四五六七八九十]{1,2}[)）.、:：](?![0-9])|[①-⑳])+/u;

/** Longer texts are prose, not names. */
const LONGEST_NAME = 200;

/** A name as the wording patterns want it: without numbering, brackets, punctuation and stars. */
export const wordingOf = (cell: BoundCell | undefined): string => (cell ? wording(rawText(cell.value)) : '');

const wording = remembering((text: string) =>
  labelOf(
    matchingText(text.slice(0, LONGEST_NAME))
      .replace(/[“”"'‘’]/gu, '')
      .replace(NUMBERING, ''),
  ),
);

export const nameText = (row: IndicatorRow): string => wordingOf(row.cells.level3);

/** What stands in brackets behind a name, but for points: 7月 of "预算执行进度（7月）" and 8月 tell two indicators apart. */
export const bracketedIn = ({ cells: { level3 } }: IndicatorRow): string =>
  level3 ? inBrackets(rawText(level3.value).slice(0, LONGEST_NAME)) : '';

const inBrackets = remembering((text: string) =>
  [...matchingText(text).matchAll(/\(([^()]+)\)/gu)]
    .flatMap(([, inside]) => (/^\d+(\.\d+)?分$/u.test(inside!) ? [] : [inside!]))
    .join(),
);

/** Name and description together: what a row says about itself. */
export const aboutText = (row: IndicatorRow): string => nameText(row) + wordingOf(row.cells.description);

/** "4." is the number the form prints before a name. */
export function hasName({ cells: { level3 } }: IndicatorRow): boolean {
  return level3 !== undefined && !isBlank(level3.value) && !BARE_NUMBERING.test(matchingText(level3.value));
}

/** The cell of the target that counts: the adjusted one where it is filled. */
export function targetCell(row: IndicatorRow): BoundCell | undefined {
  const { adjustedTarget, target } = row.cells;
  return adjustedTarget && !isBlank(adjustedTarget.value) ? adjustedTarget : target;
}

/** The one number a value states; null for ranges, dates and words. */
export const quantityOf = (value: ParsedValue): Quantity | null =>
  value.kind === 'quantity' ? value.quantity : null;

/** Measure words for things and happenings: what 数量指标 counts. */
const COUNTED = new Set(
  '个 次 人 名 位 人次 户次 场次 批次 轮次 车次 件次 家次 场 批 轮 份 件 篇 条 项 户 家 所 处 座 间 台 套 辆 部 本 册 张 块 面 株 棵 组 班 节 堂 宗 起 例 人份 村次 期 栋 幢 艘 头 只 门 集'.split(
    ' ',
  ),
);

/** Whether the unit counts things: "次", "条街道"; not "次/月", "天", "%", "万元". */
export function countsThings(unit: string | null): boolean {
  if (unit === null || unit.includes('/')) return false;
  const measure = leadingMeasure(unit);
  return measure !== null && COUNTED.has(measure);
}

export const isPercent = (quantity: Quantity | null): boolean => quantity?.unit === '%';

/** Whether the form has this column in the row's own grid. */
export const hasColumn = (
  table: ScoredTable,
  row: IndicatorRow,
  field: 'level1' | 'level2' | 'level3' | 'target' | 'unit',
): boolean =>
  row.cells[field] !== undefined || table.table.blocks[row.blockIndex]?.columns[field] !== undefined;

/** Rows by grid: names and targets are compared within one. */
export const rowsByGrid = (rows: readonly ScoredIndicator[]): ScoredIndicator[][] => [
  ...groupBy(rows, ({ row }) => row.blockIndex).values(),
];
