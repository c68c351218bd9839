import { matchingText } from '../../sheet/text';

/** Why two names are taken for one. */
export type Reason =
  /** The very same words, spaces and widths apart. */
  | 'same'
  /** The same but for words that every project has: 法学会专项经费, 法学会工作经费. */
  | 'core'
  /** All of one stands in the other, in order: 见义勇为基金, 见义勇为奖励基金. */
  | 'part'
  /** They share most of their characters, in order: 网格员手持终端, 网格员移动终端. */
  | 'letters'
  /** Whatever the names, the project codes are the same. */
  | 'code';

export interface Likeness {
  readonly reason: Reason;
  /** 0…1: twice what they share over what they have, common words left out. */
  readonly share: number;
  /** What both have, for people: "网格员终端". */
  readonly common: string;
}

/** 怀财字【2023】7号 and years are no part of the name. */
const REFERENCE = /[\p{Script=Han}]{0,8}[[(〔【]20\d\d[\])〕】]\d{1,4}号|20\d\d年度?|^\d{1,2}[.、]/gu;
const QUOTES = /[“”"'‘’《》]/gu;
/** Words that say only that it is a project and costs money. */
const COMMON_WORDS = /专项|工作|项目|经费|资金|支出|费用|费$|补助$|[的及和、]/gu;
const LONGEST = 40;
const SHORTEST_CORE = 2;

/** A name as projects are told apart by it. */
export const projectKey = (name: string): string =>
  matchingText(name)
    .slice(0, 4 * LONGEST)
    .replace(REFERENCE, '')
    .replace(QUOTES, '')
    .slice(0, LONGEST);

const coreOf = (key: string): string => key.replace(COMMON_WORDS, '');

/** How alike two project names are and why; null when they have nothing to speak of in common. */
export function likeness(left: string, right: string): Likeness | null {
  const [a, b] = [projectKey(left), projectKey(right)];
  if (a === '' || b === '') return null;
  if (a === b) return { reason: 'same', share: 1, common: a };
  const [coreA, coreB] = [coreOf(a), coreOf(b)];
  if (coreA === coreB && coreA.length >= SHORTEST_CORE) return { reason: 'core', share: 1, common: coreA };
  if (coreA.length < SHORTEST_CORE || coreB.length < SHORTEST_CORE) return null;
  const common = commonSubsequence(coreA, coreB);
  const share = (2 * common.length) / (coreA.length + coreB.length);
  const part = common.length === Math.min(coreA.length, coreB.length);
  return common.length < SHORTEST_CORE ? null : { reason: part ? 'part' : 'letters', share, common };
}

/** The longest common subsequence itself. Names are short; see {@link LONGEST}. */
function commonSubsequence(a: string, b: string): string {
  let above = new Array<string>(b.length + 1).fill('');
  for (const char of a) {
    const line = [''];
    for (let index = 0; index < b.length; index++) {
      const [up, left] = [above[index + 1]!, line[index]!];
      line.push(b[index] === char ? above[index]! + char : up.length >= left.length ? up : left);
    }
    above = line;
  }
  return above[b.length]!;
}
