import type Big from 'big.js';
import { level1Category, level2Category, LEVEL2_PARENT } from '../layouts/meaning';
import { isBlank, labelText, matchingText } from '../sheet/text';
import type { Zone } from '../sheet/zone';
import { sum } from '../values/decimal';
import { labelHeads } from './label-heads';
import { cellPoints, labelPoints } from './points';
import type { BoundCell, IndicatorField, IndicatorRow, Level1, Level2, Shift } from './table';

export type IndicatorCells = { readonly [field in IndicatorField]?: BoundCell };

/** A row before it knows its place in the table. */
export type DraftRow = Omit<IndicatorRow, 'blockIndex' | 'block'>;

export interface DraftBlock {
  readonly kind: 'annual' | 'long-term';
  /** "年度绩效目标1（80分）", "长期绩效指标": whatever names the block. */
  readonly label?: BoundCell;
  readonly header: Zone;
  readonly columns: IndicatorCells;
  readonly rows: readonly DraftRow[];
  readonly displaced?: Shift;
  /** The values stand in a column for each place. */
  readonly byPlace?: true;
}

/** The first level a row states, else the one its second level belongs to. */
export function categoryOf(cells: IndicatorCells, category2: Level2 | null): Level1 | null {
  const stated = cells.level1 ? level1Category(labelText(cells.level1.value)) : null;
  if (stated || cells.level1) return stated;
  return category2 ? LEVEL2_PARENT[category2][0]! : null;
}

/** What only the whole block can tell: 指标性质 that means 正向/反向, rows that are parts of one, scores given to several rows at once. */
export const finishBlock = (block: DraftBlock): DraftBlock =>
  shareScores(nestNumbered(nameDirections(nameLevels(block))));

const GROUP_NUMBER = /^[一二三四五六七八九十]{1,2}[、.]/;
const PART_NUMBER = /^[(（]?[0-9]{1,2}[)）]?[、.](?![0-9])/;

/** 一、示范区建立 over 1、… 2、… 3、…: where the points of the numbered rows add up to those of the row above, they are its parts. */
function nestNumbered(block: DraftBlock): DraftBlock {
  const { weight, score } = block.columns;
  const points = weight ? 'weight' : score ? 'score' : null;
  const isNumbered = (row: DraftRow | undefined, number: RegExp): boolean =>
    row !== undefined && number.test(matchingText(row.cells.level3?.value ?? null));
  if (!points || !block.rows.some((row) => isNumbered(row, GROUP_NUMBER))) return block;
  const rows = [...block.rows];
  for (const [head, row] of rows.entries()) {
    if (!isNumbered(row, GROUP_NUMBER)) continue;
    let end = head + 1;
    while (isNumbered(rows[end], PART_NUMBER)) end++;
    const parts = rows.slice(head + 1, end);
    if (parts.length < 2 || !addUpTo(row, parts, points)) continue;
    for (const [offset, part] of parts.entries()) rows[head + 1 + offset] = { ...part, subRow: true };
  }
  return { ...block, rows };
}

function addUpTo(whole: DraftRow, parts: readonly DraftRow[], points: 'weight' | 'score'): boolean {
  const of = (row: DraftRow): Big | undefined => cellPoints(row.cells[points])?.value;
  const values = parts.map(of);
  const filled = values.filter((value) => value !== undefined);
  return filled.length === parts.length && of(whole)?.eq(sum(filled)) === true;
}

/** 指标类型 heads the second level where that is what stands under it. */
function nameLevels(block: DraftBlock): DraftBlock {
  const { level1, level2 } = block.columns;
  if (!level1 || level2 || /一级/.test(labelText(level1.value))) return block;
  const labels = block.rows
    .map((row) => labelText(row.cells.level1?.value ?? null))
    .filter((label) => label !== '');
  const second = labels.filter((label) => level2Category(label) && !level1Category(label)).length;
  if (second * 2 < labels.length || labels.length === 0) return block;
  const rename = ({ level1: label, ...rest }: IndicatorCells): IndicatorCells => ({
    ...rest,
    ...(label && { level2: label }),
  });
  return {
    ...block,
    columns: rename(block.columns),
    rows: block.rows.map((row) => {
      const cells = rename(row.cells);
      const category2 = level2Category(labelText(cells.level2?.value ?? null));
      return { ...row, cells, category1: categoryOf(cells, category2), category2 };
    }),
  };
}

const DIRECTION = /^(正|反|逆|负)(向|指标)/;

function nameDirections(block: DraftBlock): DraftBlock {
  const texts = block.rows
    .map((row) => matchingText(row.cells.operator?.value ?? null))
    .filter((text) => text !== '');
  const directions = texts.filter((text) => DIRECTION.test(text)).length;
  if (directions === 0 || directions * 2 < texts.length) return block;
  const swap = (cells: IndicatorCells): IndicatorCells => {
    const { operator, direction, ...rest } = cells;
    return { ...rest, ...(operator && { direction: operator }), ...(direction && { operator: direction }) };
  };
  return {
    ...block,
    columns: swap(block.columns),
    rows: block.rows.map((row) => ({ ...row, cells: swap(row.cells) })),
  };
}

/**
 * Hubei's forms give one score to several rows. Where the merge is gone the score stands in the first of them: when every
 * score of the block is the first of its label's rows and the rest are blank, the rows share it.
 */
function shareScores(block: DraftBlock): DraftBlock {
  const shared: readonly IndicatorField[] = block.columns.weight ? ['weight', 'score'] : ['score'];
  if (!block.columns.score) return block;
  const rows = block.rows.filter((row) => !row.spare && !row.subRow && !row.placeholder);
  // Points behind each name say that each row has its own score: a blank one is missing.
  if (rows.some((row) => labelPoints(row.cells.level3?.value ?? null))) return block;
  const level = (['level2', 'level1'] as const).find((field) => sharedBy(rows, field, shared));
  if (!level) return block;
  const heads = labelHeads(block.rows, level);
  const firstOf = new Map<BoundCell | undefined, DraftRow>();
  return {
    ...block,
    rows: block.rows.map((row, index) => {
      const first = firstOf.get(heads[index]);
      if (!first) {
        firstOf.set(heads[index], row);
        return row;
      }
      if (row.subRow || row.placeholder) return row;
      const cells: { [field in IndicatorField]?: BoundCell } = { ...row.cells };
      for (const field of shared) cells[field] = first.cells[field];
      return { ...row, cells };
    }),
  };
}

function sharedBy(
  rows: readonly DraftRow[],
  level: 'level1' | 'level2',
  fields: readonly IndicatorField[],
): boolean {
  const heads = labelHeads(rows, level);
  const seen = new Set<BoundCell>();
  let followers = 0;
  for (const [index, row] of rows.entries()) {
    const head = heads[index];
    if (!head) return false;
    const first = !seen.has(head);
    seen.add(head);
    const filled = fields.map(
      (field) => !isBlank(row.cells[field]?.value ?? null) && row.cells[field]!.row === row.row,
    );
    if (first ? !filled.every(Boolean) : filled.some(Boolean)) return false;
    if (!first) followers++;
  }
  return followers > 0;
}
