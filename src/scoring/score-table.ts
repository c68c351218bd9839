import type { Profile } from '../profiles/types';
import { cellPoints, totalFundRow } from '../recognition/points';
import type { StandardTable } from '../recognition/table';
import { correctionsOf } from './corrections';
import { scoreFunds } from './funds';
import { gradeOf } from './grade';
import { groupScores } from './groups';
import { scoreIndicators } from './indicators';
import { sumScores, sumWeights } from './totals';
import type { ScoredTable } from './types';

/** Recomputes a table in memory: rates, scores, sums, grade, and the edits that would set them right. Pure and total. */
export function scoreTable(table: StandardTable, profile: Profile): ScoredTable {
  const funds = scoreFunds(table, profile);
  const totalRow = totalFundRow(table.funds);
  const totalFund = funds.find(({ row }) => row === totalRow);
  const indicators = scoreIndicators(table);
  const scoreGroups = groupScores(table, indicators);
  const scoreSum = sumScores(table, totalFund, scoreGroups);
  const totalWeight = cellPoints(table.total?.weight);
  const totalScore = cellPoints(table.total?.score);
  const scored = {
    table,
    profile,
    funds,
    ...(totalFund && { totalFund }),
    indicators,
    scoreGroups,
    weightSum: sumWeights(table, profile, indicators),
    scoreSum,
    ...(totalWeight && { totalWeight }),
    ...(totalScore && { totalScore }),
    grade: scoreSum && gradeOf(scoreSum, profile.grades),
  };
  return { corrections: correctionsOf(scored), ...scored };
}
