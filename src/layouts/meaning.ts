import type { FundField, IndicatorField, Level1, Level2 } from '../recognition/table';
import { remembering } from '../sheet/memory';
import { labelText } from '../sheet/text';
import {
  FIELD_LABELS,
  NO_AMOUNT,
  FUND_HEADER_PARTS,
  FUND_HEADERS,
  FUND_LABELS,
  INDICATOR_HEADER_PARTS,
  INDICATOR_HEADERS,
  LEVEL1_WORDS,
  LEVEL2_WORDS,
  type FundMeaning,
  type Spellings,
} from './vocabulary';

/**
 * Looks for the first entry whose pattern (without flags) fits. One test for all of them passes over most texts: nearly
 * every name on a sheet is asked about, and hardly any is a word of the forms.
 */
function firstFitting<Entry extends { readonly pattern: RegExp }>(
  entries: readonly Entry[],
): (text: string) => Entry | undefined {
  const any = new RegExp(entries.map(({ pattern }) => `(?:${pattern.source})`).join('|'));
  return (text) => (any.test(text) ? entries.find(({ pattern }) => pattern.test(text)) : undefined);
}

const hasPattern = <Entry extends { readonly pattern?: RegExp }>(
  entry: Entry,
): entry is Entry & { readonly pattern: RegExp } => entry.pattern !== undefined;

/** Turns a list of spellings into a look-up: exact words first, then patterns in the order of the list. Remembers what it was asked. */
function lookup<Name extends string>(spellings: readonly Spellings<Name>[]): (label: string) => Name | null {
  const exact = new Map(spellings.flatMap(({ name, words }) => words.map((word) => [word, name] as const)));
  const fitting = firstFitting(spellings.filter(hasPattern));
  return remembering((label) => exact.get(label) ?? fitting(label)?.name ?? null);
}

/** Longest text that can be a header or a label; longer ones are prose. */
export const LABEL_LENGTH = 32;

/** What a header of an indicator grid means, by its `labelText`. */
export const indicatorHeader: (label: string) => IndicatorField | 'targetGroup' | null = lookup([
  ...INDICATOR_HEADERS,
  ...INDICATOR_HEADER_PARTS,
]);

/** What a header of the money block means, by its `labelText`. */
export const fundHeader: (label: string) => FundField | null = lookup([
  ...FUND_HEADERS,
  ...FUND_HEADER_PARTS,
]);

/** The name of a labelled field, by its `labelText`. */
export const fieldName: (label: string) => string | null = lookup(FIELD_LABELS);

const withoutPoints = (label: string): string =>
  label
    .replace(/[0-9]*分$/u, '')
    .replace(/[0-9]+$/u, '')
    .replace(/^[0-9一二三四五六七八九十]+(?=\D)/u, '');

const level1Word = firstFitting(LEVEL1_WORDS);
const level2Word = firstFitting(LEVEL2_WORDS);

/** The first-level category a label names ("产出指标(50分)"), by its `labelText`. */
export const level1Category: (label: string) => Level1 | null = remembering(
  (label) => level1Word(withoutPoints(label))?.category ?? null,
);

/** The second-level category a label names, by its `labelText`. */
export const level2Category: (label: string) => Level2 | null = remembering(
  (label) => level2Word(withoutPoints(label))?.category ?? null,
);

/** Whether a label, by its `labelText`, names a category of either level. */
export const namesCategory = (label: string): boolean =>
  level1Category(label) !== null || level2Category(label) !== null;

/** The children of each first-level category (财预〔2020〕10号 form and the 101号 one). */
export const LEVEL2_PARENT: Readonly<Record<Level2, readonly Level1[]>> = {
  quantity: ['output'],
  quality: ['output'],
  timeliness: ['output'],
  cost: ['output', 'cost'],
  'economic-cost': ['cost', 'output'],
  'social-cost': ['cost', 'output'],
  'ecological-cost': ['cost', 'output'],
  'economic-benefit': ['benefit'],
  'social-benefit': ['benefit'],
  'ecological-benefit': ['benefit'],
  sustainability: ['benefit'],
  satisfaction: ['satisfaction', 'benefit'],
};

/** Without 其中, bullets, numbering and the heading of its kind: "其中：1.财政拨款" → "财政拨款", "2、资金结构：（1）人员经费" → "人员经费". */
export const bareFundLabel = (label: string): string =>
  label
    .replace(/^其中/u, '')
    .replace(/^[-·①-⑳]+/u, '')
    .replace(/^[0-9]{1,2}(?=[^年0-9])/u, '')
    .replace(/^(资金|收入|支出)(来源|结构|构成)(?=.)/u, '')
    .replace(/^其中/u, '');

/** Longer than any label of money: "提升县级医院诊疗能力，……" is prose. Characters. */
const LONGEST_FUND_LABEL = 30;

/** What kind of money row a label heads, by its `labelText`; null when it is none we know. */
export const fundLabel: (label: string) => FundMeaning | null = remembering((label) => {
  if (label.length > LONGEST_FUND_LABEL || NO_AMOUNT.test(label)) return null;
  const bare = bareFundLabel(label);
  const isPart = label.startsWith('其中');
  return (
    FUND_LABELS.find(({ meaning, pattern }) => !(isPart && meaning === 'total') && pattern.test(bare))
      ?.meaning ?? null
  );
});

interface LabelledAmount {
  readonly label: string;
  readonly amount: string;
}

/** Label and amount of a text that holds both: "其他资金：40", "年度资金总额：50万"; null for other texts. By its `matchingText`. */
export function labelledAmount(text: string): LabelledAmount | null {
  const [, label = '', amount] =
    /^([^\d：:]{3,30})[：:\s]*(\d[\d,]*(?:\.\d+)?(?:亿元|万元?|元)?)$/u.exec(text) ?? [];
  const meaning = amount === undefined ? null : fundLabel(labelText(label));
  return meaning === 'source' || meaning === 'total' ? { label, amount: amount! } : null;
}

/** "854万" of "854万(高标准农田400万元,示范建设454万元)", also where it was pasted twice; null for other texts. By their `matchingText`. */
export const amountBeforeNote = (text: string): string | null =>
  /^(\d[\d,]*(?:\.\d+)?(?:亿元|万元?|元))\1?\(.+\)$/u.exec(text)?.[1] ?? null;

/** "三、总分" and "四、偏差原因分析" without their number, by their `labelText`. */
export const unnumbered = (label: string): string =>
  label.replace(
    /^[0-9一二三四五六七八九十]{1,2}(?=(总|合计|自评|得分|偏差|改进|原因|存在|评价|其他|备注|说明|主要|下一步|绩效))/u,
    '',
  );
