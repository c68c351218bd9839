import type { TitleMeaning } from '../layouts/titles';
import { mayBeOfOthers, saysSelf, titleMeaning } from '../layouts/titles';
import { isBlank, labelText, matchingText } from '../sheet/text';
import type { Body } from './assemble';
import type { DraftBlock } from './draft-block';
import type { Segment } from './segments';
import type { TableKind } from './table';

/** What kind of table a segment holds and how sure that is (0…1), or null when it is none of ours. */
export function tableKind(
  segment: Segment,
  body: Body,
  sheetName: string,
): { kind: TableKind; confidence: number } | null {
  if (segment.baseData && (segment.title?.meaning === 'base-data' || body.blocks.length === 0)) {
    return body.base.rows.length > 0 || 'establishment' in body.base.fields
      ? { kind: 'base-data', confidence: segment.title?.meaning === 'base-data' ? 1 : 0.8 }
      : null;
  }
  if (body.blocks.length === 0) return null;
  const evidence = indicatorEvidence(body.blocks);
  const title = segment.title?.meaning ?? nameMeaning(sheetName);
  if (title === 'foreign') return null;
  const ours = title !== null && title !== 'base-data';
  const fit =
    evidence.categories >= 3 ||
    (evidence.categories >= 1 && (ours || body.funds.length > 0 || body.goals.length > 0));
  if (!fit && !(ours && evidence.rows + evidence.columns > 3)) return null;
  // Points and scores of people's work have no budget, no goal and none of our categories; a review by others scores what it does not measure.
  const bare = body.funds.length === 0 && body.goals.length === 0;
  if (!ours && bare && (evidence.categories < 3 || !evidence.measures)) return null;
  const said = segment.title?.cell.plain ?? matchingText(sheetName);
  if (bare && mayBeOfOthers(said) && LEFT_TO_OTHERS.some((fits) => fits(evidence))) return null;
  const kind = decide(title === 'base-data' ? null : title, body, evidence);
  const confidence = Math.min(
    1,
    0.4 + (ours ? 0.3 : 0) + Math.min(evidence.categories, 4) * 0.06 + (body.funds.length > 0 ? 0.06 : 0),
  );
  return { kind, confidence: Math.round(confidence * 100) / 100 };
}

/** Points and ways of scoring without a value or a score: by these somebody will judge. */
const isScale = ({ measures, score, scored }: Evidence): boolean => score && !measures && !scored;

/** Scores for matters of no level that we know, without a value: 组织保障（10分） in an 绩效评价表 of towns. */
const isListOfMerits = ({ levelled, measures, score }: Evidence): boolean => score && !measures && !levelled;

/** What is wanted with its points, and no place for what was done or for a score: who judges does so elsewhere. */
const isYardstick = ({ actual, score, weight }: Evidence): boolean => weight && !actual && !score;

const LEFT_TO_OTHERS = [isScale, isListOfMerits, isYardstick];

interface Evidence {
  /** Different known first- and second-level categories among the rows. */
  readonly categories: number;
  readonly rows: number;
  /** Some row stands under a level that we know, be it 过程 or 决策. */
  readonly levelled: boolean;
  readonly columns: number;
  /** Says what is wanted or what was done of each indicator. */
  readonly measures: boolean;
  readonly actual: boolean;
  readonly score: boolean;
  readonly weight: boolean;
  /** Some row has a score, or its column says that it is for those who did the work: 自评得分. */
  readonly scored: boolean;
}

function indicatorEvidence(blocks: readonly DraftBlock[]): Evidence {
  const rows = blocks.flatMap((block) => block.rows);
  const found = new Set<string>();
  for (const { category1, category2 } of rows) {
    if (category1 && category1 !== 'process' && category1 !== 'decision') found.add(`1${category1}`);
    if (category2) found.add(`2${category2}`);
  }
  const has = (field: 'target' | 'adjustedTarget' | 'actual' | 'score' | 'weight'): boolean =>
    blocks.some(({ columns }) => columns[field]);
  return {
    categories: found.size,
    rows: rows.length,
    levelled: rows.some(({ category1, category2 }) => category1 !== null || category2 !== null),
    columns: Math.max(...blocks.map(({ columns }) => Object.keys(columns).length)),
    measures: has('target') || has('adjustedTarget') || has('actual'),
    actual: has('actual'),
    score: has('score'),
    weight: has('weight'),
    scored:
      rows.some(({ cells }) => !isBlank(cells.score?.value ?? null)) ||
      blocks.some(({ columns }) => saysSelf(labelText(columns.score?.value ?? null))),
  };
}

function nameMeaning(sheetName: string): TitleMeaning | null {
  return titleMeaning(matchingText(sheetName));
}

function decide(title: TitleMeaning | null, body: Body, evidence: Evidence): TableKind {
  const overall = isOverall(body);
  switch (title) {
    case 'project-self-evaluation':
    case 'overall-self-evaluation':
    case 'transfer-self-evaluation':
    case 'project-target':
    case 'overall-target':
      return title;
    case 'target':
      return overall ? 'overall-target' : 'project-target';
    default:
      break;
  }
  const evaluates = title === 'self-evaluation' || evidence.actual || evidence.score;
  if (!evaluates) return overall ? 'overall-target' : 'project-target';
  if (isTransfer(body, evidence)) return 'transfer-self-evaluation';
  return overall ? 'overall-self-evaluation' : 'project-self-evaluation';
}

const isOverall = ({ fields, breakdowns }: Body): boolean =>
  !('projectName' in fields) &&
  (breakdowns.length > 0 || 'department' in fields || 'functions' in fields || 'tasks' in fields);

/** No points and no scores, and money from the centre and the places (rules.md §3.11). */
function isTransfer({ funds, fields }: Body, evidence: Evidence): boolean {
  if (evidence.score || evidence.weight) return false;
  const labels = funds.map(({ cells }) => labelText(cells.label?.value ?? null));
  const central =
    labels.some((label) => /中央.{0,8}(补助|资金)/.test(label)) &&
    labels.some((label) => /地方.{0,4}资金|省级|县级|其他资金/.test(label));
  const name = matchingText(fields.projectName?.value ?? null);
  return central || /转移支付/.test(name) || 'centralDepartment' in fields;
}
