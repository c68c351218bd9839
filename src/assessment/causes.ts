import type { Raised } from '../rules/runner';
import { groupBy } from '../sheet/group-by';

/**
 * One cause, one finding. A finding of `rule` makes findings of `silences` superfluous, in the same cell, row or
 * table: putting the first right would make them disappear, or they cannot be judged before. Two findings that need
 * two corrections (a wrong score and a missing reason, a wrong rate and the score taken from it) are two causes.
 */
export interface Cause {
  readonly rule: string;
  /** Only with this text of the rule; any when absent. */
  readonly text?: string;
  readonly within: 'cell' | 'row' | 'table';
  /** Rule ids, "group/*" for a whole group, "group/name#text" for one text of a rule. */
  readonly silences: readonly string[];
}

/** Findings that compare a score with what was reached. A score above its points is wrong whatever was reached. */
const JUDGED_SCORES = [
  'score/missing',
  'score/quantitative',
  'score/unmet-full',
  'score/reason-missing',
  'score/over-completion',
  'score/band',
];

/** What is said of a row by its target. */
const UNREADABLE_WITHOUT_TARGET = [
  'actual/*',
  ...JUDGED_SCORES,
  'cost/*',
  'indicator/unit-missing',
  'indicator/vague',
  'indicator/category',
];

/** Upstream first: where findings silence one another in a row of causes, the earlier one speaks. */
export const CAUSES: readonly Cause[] = [
  // Cells in each other's columns: what is read from them is not what was meant.
  {
    rule: 'layout/displaced-row',
    within: 'row',
    silences: ['indicator/parent', 'indicator/unit-missing', 'weight/missing', 'actual/unit'],
  },
  // Points that slid elsewhere are neither missing nor wrongly added.
  {
    rule: 'layout/displaced-row',
    within: 'table',
    silences: ['weight/missing', 'weight/total', 'weight/level1', 'weight/label'],
  },

  // Nothing wanted and nothing done: the score is what is wrong.
  {
    rule: 'actual/missing',
    text: 'unfounded',
    within: 'row',
    silences: ['indicator/target-missing', ...UNREADABLE_WITHOUT_TARGET],
  },

  // Targets and names that are not there or make no sense.
  {
    rule: 'indicator/target-missing',
    within: 'row',
    silences: UNREADABLE_WITHOUT_TARGET,
  },
  {
    rule: 'indicator/suspicious-value',
    within: 'row',
    silences: ['actual/*', ...JUDGED_SCORES, 'cost/*', 'indicator/direction', 'indicator/unit-missing'],
  },
  // Missed only because the target points the wrong way.
  {
    rule: 'indicator/direction',
    within: 'row',
    silences: [
      'score/unmet-full',
      'score/quantitative',
      'score/over-completion',
      'score/reason-missing#missed',
    ],
  },
  { rule: 'indicator/name-missing', within: 'row', silences: ['weight/missing', 'indicator/category'] },
  {
    rule: 'indicator/placeholder',
    within: 'row',
    silences: ['indicator/*', 'weight/*', 'actual/*', ...JUDGED_SCORES],
  },
  {
    rule: 'indicator/not-applicable',
    within: 'row',
    silences: ['indicator/*', 'weight/missing', 'actual/*', ...JUDGED_SCORES],
  },
  { rule: 'indicator/conflict', within: 'row', silences: ['indicator/duplicate'] },
  { rule: 'cost/exceeds-budget', within: 'row', silences: ['cost/equals-budget'] },

  // Money that is not there, or not in this unit, cannot be divided.
  {
    rule: 'funds/missing',
    within: 'row',
    silences: [
      'funds/zero-budget',
      'funds/rate',
      'funds/rate-missing',
      'funds/score',
      'funds/score-missing',
      'funds/low-rate-unexplained',
      'funds/parts-sum',
    ],
  },
  {
    rule: 'funds/zero-budget',
    within: 'row',
    silences: ['funds/rate', 'funds/rate-missing', 'funds/score', 'funds/score-missing', 'funds/over-budget'],
  },
  { rule: 'funds/unit', text: 'mixed', within: 'row', silences: ['funds/*'] },
  { rule: 'funds/unit', within: 'table', silences: ['cost/*', 'actual/cost-vs-executed'] },
  // Nobody has scored the execution rate: its rate is part of that work.
  { rule: 'funds/score-missing', within: 'row', silences: ['funds/rate-missing'] },
  // A rate against the initial budget is over 100 % of it; the year's budget settles both.
  { rule: 'funds/rate', text: 'initial', within: 'row', silences: ['funds/over-budget'] },
  // A low rate that nobody explains is why the indicators look too good.
  { rule: 'funds/low-rate-unexplained', within: 'table', silences: ['funds/indicator-gap'] },

  // Points: every sum over a row without points is short by them.
  {
    rule: 'weight/missing',
    within: 'table',
    silences: ['weight/total', 'weight/label', 'weight/level1', 'total/weight'],
  },
  { rule: 'weight/total', within: 'table', silences: ['total/weight', 'weight/level1'] },
  { rule: 'weight/label', within: 'table', silences: ['weight/level1'] },

  // Actual values: a score is judged once there is one.
  {
    rule: 'actual/missing',
    text: 'none',
    within: 'table',
    silences: ['actual/*', ...JUDGED_SCORES, 'goal/actual-missing'],
  },
  { rule: 'actual/missing', within: 'row', silences: [...JUDGED_SCORES] },
  {
    rule: 'actual/phrase',
    within: 'row',
    silences: ['score/band', 'score/quantitative', 'score/unmet-full'],
  },
  { rule: 'actual/unit', within: 'row', silences: ['score/over-completion'] },
  { rule: 'actual/zero-cost', within: 'row', silences: ['actual/cost-vs-executed', 'score/over-completion'] },
  { rule: 'actual/ratio-over-100', within: 'row', silences: ['score/over-completion'] },
  { rule: 'actual/late', within: 'row', silences: ['score/reason-missing', 'score/unmet-full'] },

  // Scores.
  {
    rule: 'score/missing',
    text: 'none',
    within: 'table',
    silences: ['funds/score-missing', 'total/missing'],
  },
  { rule: 'score/missing', within: 'table', silences: ['total/score', 'total/grade', 'funds/indicator-gap'] },
  { rule: 'funds/score-missing', within: 'table', silences: ['total/score', 'total/grade'] },
  { rule: 'score/invalid', within: 'row', silences: ['score/*', 'funds/score', 'total/score'] },
  { rule: 'score/invalid', within: 'table', silences: ['total/score', 'total/grade'] },
  {
    rule: 'score/exceeds-weight',
    within: 'row',
    silences: ['score/quantitative', 'score/band', 'funds/score', 'actual/late'],
  },
  // A total that adds up as soon as the score is put right is no second mistake.
  ...['funds/score', 'score/quantitative', 'score/exceeds-weight', 'score/unmet-full'].map((rule): Cause => ({
    rule,
    within: 'table',
    silences: ['total/score#settled'],
  })),
  { rule: 'total/score', within: 'table', silences: ['total/grade'] },
];

/** The findings that are left once every one has silenced what it causes. A silenced finding silences nothing. */
export function sortOutCauses(raised: readonly Raised[], causes: readonly Cause[] = CAUSES): Raised[] {
  const ranked = rankCauses(causes);
  const silenced = new Set<Raised>();
  for (const together of groupBy(raised, placeOf).values()) silence(together, ranked, silenced);
  return raised.filter((finding) => !silenced.has(finding));
}

/** What a rule causes, and how far upstream. */
interface Ranked {
  readonly rank: number;
  readonly causes: readonly Cause[];
}

function rankCauses(causes: readonly Cause[]): ReadonlyMap<string, Ranked> {
  const ranked = new Map<string, Ranked>();
  causes.forEach((cause, index) => {
    const { rank, causes: earlier } = ranked.get(cause.rule) ?? { rank: index, causes: [] };
    ranked.set(cause.rule, { rank, causes: [...earlier, cause] });
  });
  return ranked;
}

/** No cause reaches beyond its table, or beyond its sheet where there is none. */
const placeOf = ({ sheetIndex, table }: Raised): string => `${sheetIndex} ${table}`;

function silence(
  together: readonly Raised[],
  ranked: ReadonlyMap<string, Ranked>,
  silenced: Set<Raised>,
): void {
  const rankOf = ({ rule }: Raised): number => ranked.get(rule)!.rank;
  const upstreamFirst = together.filter(({ rule }) => ranked.has(rule)).sort((a, b) => rankOf(a) - rankOf(b));
  const rows = groupBy(together, ({ place }) => place.cell.row);
  for (const cause of upstreamFirst) {
    if (silenced.has(cause)) continue;
    for (const { within, silences, text } of ranked.get(cause.rule)!.causes) {
      if (text !== undefined && text !== cause.place.text) continue;
      const { row, column } = cause.place.cell;
      for (const other of within === 'table' ? together : rows.get(row)!) {
        if (other.rule === cause.rule || (within === 'cell' && other.place.cell.column !== column)) continue;
        if (silences.some((pattern) => matches(pattern, other))) silenced.add(other);
      }
    }
  }
}

function matches(pattern: string, { rule, place: { text = 'default' } }: Raised): boolean {
  if (pattern.endsWith('/*')) return rule.startsWith(pattern.slice(0, -1));
  return pattern === rule || (pattern.startsWith(rule) && pattern === `${rule}#${text}`);
}
