import { PROFILE_IDS, type ProfileId, type Thresholds } from '../../profiles/types';
import { SEVERITIES, type Severity } from '../../rules/rule';
import { isRecord, parseJson } from './json';

/** What is kept in the workbook, so that everyone who opens it checks by the same measure. */
export interface Settings {
  readonly profile: ProfileId | 'auto';
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  readonly thresholds: Partial<Thresholds>;
  readonly autoCheck: boolean;
}

export const DEFAULT_SETTINGS: Settings = { profile: 'auto', rules: {}, thresholds: {}, autoCheck: false };

/** How a threshold is typed: fractions as percentages. */
export interface Threshold {
  readonly name: keyof Thresholds;
  readonly isFraction: boolean;
  /** The largest number that may be typed; the least is 0. */
  readonly most: number;
}
export const THRESHOLDS: readonly Threshold[] = [
  { name: 'money', isFraction: false, most: 10_000 },
  { name: 'rate', isFraction: false, most: 100 },
  { name: 'score', isFraction: false, most: 100 },
  { name: 'total', isFraction: false, most: 100 },
  { name: 'lowRate', isFraction: true, most: 100 },
  { name: 'budgetChange', isFraction: true, most: 1_000 },
  { name: 'overCompletion', isFraction: true, most: 1_000 },
  { name: 'overCompletionMinimum', isFraction: false, most: 10_000 },
  { name: 'concentration', isFraction: false, most: 100 },
  { name: 'indicatorGap', isFraction: true, most: 100 },
];

/** Settings as kept; whatever is not understood takes its default. */
export function parseSettings(json: string | null): Settings {
  const raw = parseJson(json);
  if (!isRecord(raw)) return DEFAULT_SETTINGS;
  const { profile, rules, thresholds, autoCheck } = raw;
  return {
    profile: PROFILE_IDS.find((id) => id === profile) ?? 'auto',
    rules: isRecord(rules) ? pick(rules, isSetting) : {},
    thresholds: isRecord(thresholds) ? parseThresholds(thresholds) : {},
    autoCheck: autoCheck === true,
  };
}

const isSetting = (value: unknown): value is Severity | 'off' =>
  value === 'off' || SEVERITIES.some((severity) => severity === value);

function parseThresholds(raw: Readonly<Record<string, unknown>>): Partial<Thresholds> {
  const most = new Map<string, number>(
    THRESHOLDS.map(({ name, isFraction, most }) => [name, isFraction ? most / 100 : most]),
  );
  return pick(
    raw,
    (value, name): value is number =>
      typeof value === 'number' && value >= 0 && value <= (most.get(name) ?? -1),
  );
}

function pick<T>(
  raw: Readonly<Record<string, unknown>>,
  fits: (value: unknown, name: string) => value is T,
): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [name, value] of Object.entries(raw)) if (fits(value, name)) result[name] = value;
  return result;
}

/** A threshold as typed, in full-width digits too: "" for the default, null for what is no number from 0 to the largest. */
export function parseThreshold(
  text: string,
  { isFraction, most }: Pick<Threshold, 'isFraction' | 'most'>,
): number | '' | null {
  const bare = text.normalize('NFKC').trim().replace(/%$/u, '');
  if (bare === '') return '';
  const number = Number(bare);
  if (!(number >= 0 && number <= most)) return null;
  return isFraction ? Number((number / 100).toFixed(6)) : number;
}

export const printThreshold = (value: number, isFraction: boolean): string =>
  String(isFraction ? Number((value * 100).toFixed(4)) : value);

/** The settings with a rule's severity changed; its default takes the entry away. */
export function withRule(
  settings: Settings,
  id: string,
  severity: Severity | 'off',
  usual: Severity,
): Settings {
  const { [id]: _old, ...others } = settings.rules;
  return { ...settings, rules: severity === usual ? others : { ...others, [id]: severity } };
}

/** The settings with a threshold changed; '' takes the entry away. */
export function withThreshold(settings: Settings, name: keyof Thresholds, value: number | ''): Settings {
  const { [name]: _old, ...others } = settings.thresholds;
  return { ...settings, thresholds: value === '' ? others : { ...others, [name]: value } };
}
