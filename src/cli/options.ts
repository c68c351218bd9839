import { availableParallelism } from 'node:os';
import { Option } from 'commander';
import { localeOf } from '../locales/locale';
import { PROFILE_IDS, type ProfileId } from '../profiles/types';
import { REPORT_FORMATS, type ReportFormatName } from '../reports/formats';
import type { ReportContext } from '../reports/report';
import { ruleById } from '../rules/catalogue';
import { fillText } from '../locales/fill-text';
import { SEVERITIES, type Severity } from '../rules/rule';
import { UsageError } from './io';
import type { Settings } from './settings';
import type { CliTexts } from './texts';

// Options that several commands share, and how their values are read.

/** Values of the options of commands that report on files. */
export interface ReportFlags {
  readonly profile: ProfileId | 'auto';
  readonly format: ReportFormatName;
  readonly out?: string;
  readonly jobs: number;
}

export const profileOption = (texts: CliTexts): Option =>
  new Option('--profile <id>', texts.options.profile).choices(['auto', ...PROFILE_IDS]).default('auto');

export const outOption = (texts: CliTexts): Option => new Option('--out <file>', texts.options.out);

/** The options of {@link ReportFlags}. */
export const reportOptions = (texts: CliTexts): Option[] => [
  profileOption(texts),
  new Option('--format <name>', texts.options.format).choices(REPORT_FORMATS).default('text'),
  outOption(texts),
  new Option('--jobs <n>', texts.options.jobs)
    .argParser((value) => parseJobs(value, texts))
    .default(availableParallelism(), texts.processors),
];

/** More threads than this for each processor only cost memory. */
const JOBS_PER_PROCESSOR = 2;

function parseJobs(value: string, texts: CliTexts): number {
  if (!/^[1-9]\d*$/u.test(value)) throw new UsageError(fillText(texts.errors.jobs, { value }));
  return Math.min(Number(value), JOBS_PER_PROCESSOR * availableParallelism());
}

/** Severities by rule id, as given by --rule. */
export type RuleOverrides = Readonly<Record<string, Severity | 'off'>>;

const LEVELS: readonly (Severity | 'off')[] = ['off', ...SEVERITIES];

/** "--rule ID=LEVEL" added to those before it. */
function parseRule(value: string, before: RuleOverrides = {}, texts: CliTexts): RuleOverrides {
  const [, id = '', given] = /^([^=]*)=(.*)$/u.exec(value) ?? [];
  const level = LEVELS.find((each) => each === given);
  if (!level) throw new UsageError(fillText(texts.errors.ruleFormat, { value }));
  if (!ruleById(id)) throw new UsageError(fillText(texts.errors.ruleUnknown, { id }));
  return { ...before, [id]: level };
}

/** What all reports of this run share. Colours only on a terminal that wants them (no-color.org). */
export function reportContext(
  { out }: Pick<ReportFlags, 'out'>,
  { io, lang, tool }: Settings,
): ReportContext {
  return {
    tool,
    lang,
    colour: out === undefined && io.out.isTerminal && !process.env.NO_COLOR,
    generated: new Date().toLocaleString(localeOf(lang)),
  };
}

export const ruleOption = (texts: CliTexts): Option =>
  new Option('--rule <id=level>', texts.options.rule).argParser((value, before?: RuleOverrides) =>
    parseRule(value, before, texts),
  );
