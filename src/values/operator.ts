import { foldText } from './fold';
import type { RawValue } from '../sheet/snapshot';
import type { Operator } from './types';

const WORDS: readonly (readonly [Operator, string])[] = [
  [
    '≥',
    '大于等于|大于或等于|高于等于|高于或等于|不得少于|不得低于|不少于|不低于|不小于|不得小于|不短于|不早于|至少|最少|最低|不下于',
  ],
  [
    '≤',
    '小于等于|小于或等于|低于等于|低于或等于|不得超过|不得高于|不得大于|不超过|不超出|不超|不高于|不大于|不多于|不长于|不晚于|不迟于|' +
      '最多|至多|最高|控制在|控制到',
  ],
  ['>', '大于|高于|超过|多于'],
  ['<', '小于|低于|少于'],
  ['=', '等于'],
];
const WORD_OPERATORS: ReadonlyMap<string, Operator> = new Map(
  WORDS.flatMap(([operator, words]) => words.split('|').map((word) => [word, operator] as const)),
);

/** Operator words, longest first, for use inside other patterns. */
export const OPERATOR_WORD_PATTERN = [...WORD_OPERATORS.keys()].sort((a, b) => b.length - a.length).join('|');

const PREFIX = new RegExp(`^(?:([≥≤=<>])|(${OPERATOR_WORD_PATTERN}))`, 'u');
/** Says that the value is reached, not how it compares: 达到95%以上. */
const REACHED = /^(?:达到|达)/u;
const AT_LEAST = /(?:及|或|\(含\))?以上$/u;
const AT_MOST = /(?:(?:及|或|\(含\))?以下|以内|之内|(?<=[日天周月年时钟])内)$/u;

/** The operator that a folded word or sign means: "≥", "大于等于" → ≥. */
export const operatorOf = (folded: string): Operator | null =>
  /^[≥≤=<>]$/u.test(folded) ? (folded as Operator) : (WORD_OPERATORS.get(folded) ?? null);

/** Takes operators off both ends of folded text: "控制在30天以内" → ≤, "30天". The sign in front outweighs a word behind. */
export function splitOperator(folded: string): { readonly operator: Operator | null; readonly rest: string } {
  const prefix = PREFIX.exec(folded);
  let rest = folded.slice(prefix?.[0].length ?? REACHED.exec(folded)?.[0].length ?? 0);
  let suffix: Operator | null = null;
  const behind = AT_LEAST.exec(rest) ?? AT_MOST.exec(rest);
  if (behind) {
    suffix = behind[0].endsWith('上') ? '≥' : '≤';
    rest = rest.slice(0, behind.index);
  }
  const front = prefix ? operatorOf(prefix[0]) : null;
  return { operator: front ?? suffix, rest: rest.replace(/\(含\)$/u, '') };
}

/**
 * What an operator column (指标性质, 计算符号, 指标方向) says. 正向 and 反向 name a direction and give null here;
 * 定性 says that the value is not to be measured.
 */
export function parseOperator(raw: RawValue): Operator | 'qualitative' | null {
  if (typeof raw !== 'string' || raw.length > 40) return null;
  const folded = foldText(raw).replace(/[()“”"']/gu, '');
  if (/^定性/u.test(folded)) return 'qualitative';
  return operatorOf(folded);
}
