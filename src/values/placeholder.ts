import { remembering } from '../sheet/memory';
import { isBlank, matchingText } from '../sheet/text';
import type { RawValue } from '../sheet/snapshot';

/** Strokes that fill a cell with nothing; 一 is a dash typed on a Chinese keyboard. */
const STROKES = /^[-/\\_*~.…⋯︙·一ー]{1,40}$/u;
const WORDS = /^(?:无|暂无|没有|空|略|n\/?a|null|nil|none)[。.]?$/iu;
const PHRASES =
  /^(?:本|该|此)?(?:项目|单位|部门|年度|指标)?(?:不适用|不涉及|未涉及|无此|无该|暂无此|没有此)(?:于)?(?:本|此|该)?(?:类|项|项目|单位)?(?:指标|内容|支出|情况|目标)?[。.]?$/u;
/** "**人", "≥**%", "XX万元", "≥%": where a number goes in the sample of a form. */
const SAMPLE = /^[<>=≥≤]*(?:[*○〇_]{1,4}|[xX×]{2,4})\D{0,8}$|^[<>=≥≤]+%?$/u;
const MAX_LENGTH = 40;

/** Whether a text stands where the sample of a form leaves room for a number: "≥**%", "XX万元". */
export const isSampleValue = (raw: RawValue): boolean =>
  typeof raw === 'string' && SAMPLE.test(matchingText(raw));

/** Whether a text says that there is nothing: "/", "——", "无", "……", "暂无", "本项目不适用此指标", "≥**%". A blank is not one. */
export function isPlaceholder(raw: RawValue): boolean {
  if (typeof raw !== 'string' || raw.length > MAX_LENGTH * 4 || isBlank(raw)) return false;
  return saysNothing(raw);
}

const saysNothing = remembering((raw) => {
  const text = matchingText(raw).replace(/^[(（]|[)）]$/gu, '');
  return (
    text.length <= MAX_LENGTH &&
    (STROKES.test(text) || WORDS.test(text) || PHRASES.test(text) || SAMPLE.test(text))
  );
});

export const isBlankOrPlaceholder = (raw: RawValue): boolean => isBlank(raw) || isPlaceholder(raw);
