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
export const THRESHOLDS: readonly { readonly name: keyof Thresholds; readonly isFraction: boolean }[] = [
  { name: 'money', isFraction: false },
  { name: 'rate', isFraction: false },
  { name: 'score', isFraction: false },
  { name: 'total', isFraction: false },
  { name: 'lowRate', isFraction: true },
  { name: 'budgetChange', isFraction: true },
  { name: 'overCompletion', isFraction: true },
  { name: 'overCompletionMinimum', isFraction: false },
  { name: 'concentration', isFraction: false },
  { name: 'indicatorGap', isFraction: true },
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
  const known = THRESHOLDS.map(({ name }): string => name);
  const numbers = pick(
    raw,
    (value): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0,
  );
  return Object.fromEntries(Object.entries(numbers).filter(([name]) => known.includes(name)));
}

function pick<T>(
  raw: Readonly<Record<string, unknown>>,
  fits: (value: unknown) => value is T,
): Record<string, T> {
  const result: Record<string, T> = {};
  for (const [name, value] of Object.entries(raw)) if (fits(value)) result[name] = value;
  return result;
}

/** A threshold as typed: "" for the default, null for what is no number of 0 or more. */
export function parseThreshold(text: string, isFraction: boolean): number | '' | null {
  const bare = text.trim().replace(/[%％]$/u, '');
  if (bare === '') return '';
  const number = Number(bare);
  if (!Number.isFinite(number) || number < 0) return null;
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
