import { indicatorHeader, namesCategory } from '../layouts/meaning';
import { WHOLE_AREA } from '../layouts/vocabulary';
import type { HeaderCell } from './header-cells';
import { spans } from './header-rows';
import type { Line, LineCell } from './lines';

/**
 * 三级指标 | 指标解释 | 西坪镇 | 桃舟乡: names of places, all with a short value under them, where the column of values would
 * stand. Remarks may follow.
 */
export function valuesByPlace(cells: readonly HeaderCell[], below: Line | undefined): boolean {
  const named = (meaning: HeaderCell['meaning']): boolean => cells.some((cell) => cell.meaning === meaning);
  if (!named('level1') || !named('level2') || !named('level3') || named('target') || named('targetGroup'))
    return false;
  const names = cells.findIndex(({ meaning }) => meaning === 'level3');
  const first = cells.findIndex(({ meaning }, index) => index > names && meaning === null);
  const places = first < 0 ? [] : cells.slice(first).filter(({ meaning }) => meaning === null);
  const areTogether = cells[first + places.length - 1] === places.at(-1);
  return (
    areTogether &&
    arePlaces(places.map(({ cell }) => cell)) &&
    places.every(({ left }) =>
      below?.cells.some(({ column, plain }) => column === left && plain.length <= LONGEST_VALUE),
    )
  );
}

/** Characters; longer texts explain. */
const LONGEST_VALUE = 20;

/**
 * 区域目标值 over 新罗区 | 永定区, 全年完成值 over 全州 | 祁连县: the names of places under a header of values. What was done in none but
 * parts of the whole is left to the header itself.
 */
export const placesBelow = (cells: readonly HeaderCell[], below: Line): readonly LineCell[] =>
  spans(cells).flatMap(({ cell: { meaning }, left, right }, at) => {
    if (meaning !== 'target' && meaning !== 'actual') return [];
    // Where its merge was lost, the last header reaches as far as what stands under it.
    const end = at === cells.length - 1 ? Infinity : right;
    const held = below.cells.filter(({ column }) => column >= left && column <= end);
    return arePlaces(held) && (meaning === 'target' || holdsWhole(held)) ? held : [];
  });

/** Whether one of the places is the whole they are in: 全州 | 祁连县 | 刚察县. */
export const holdsWhole = (places: readonly LineCell[]): boolean =>
  places.some(({ label }) => WHOLE_AREA.test(label));

const arePlaces = (cells: readonly LineCell[]): boolean =>
  cells.length > 1 &&
  new Set(cells.map(({ label }) => label)).size === cells.length &&
  cells.every(({ label }) => PLACE.test(label) && !isWordOfForms(label));

/** 前年 | 上年 | 预期当年实现值 are no places, nor are categories. */
const isWordOfForms = (label: string): boolean => indicatorHeader(label) !== null || namesCategory(label);

/** Words, no figures: a year is no place. */
const PLACE = /^[\u4e00-\u9fff]{2,16}$/u;
