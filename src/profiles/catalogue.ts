import type { Band, Profile, ProfileId, Thresholds } from './types';

/** rules.md §7.9 and §5: tolerances, and where remarks begin. */
const THRESHOLDS: Thresholds = {
  money: 0.01,
  rate: 0.05,
  score: 0.05,
  total: 0.01,
  lowRate: 0.9,
  budgetChange: 0.2,
  overCompletion: 0.2,
  overCompletionMinimum: 2,
  concentration: 30,
  indicatorGap: 0.05,
};

const GRADES = { excellent: 90, good: 80, fair: 60 };

const bandsFrom = (reached: number, partly: number): readonly Band[] => [
  { name: '达成', low: reached, high: 1 },
  { name: '部分达成并具有一定效果', low: partly, high: reached },
  { name: '未达成且效果较差', low: 0, high: partly },
];
const NATIONAL_BANDS = bandsFrom(0.8, 0.6);
const HUBEI_BANDS = bandsFrom(0.8, 0.5);

const NATIONAL_2020: Profile = {
  id: 'national-2020',
  total: 100,
  executionPoints: 10,
  executionCountsUnshown: false,
  declarationTotal: 90,
  declarationTotals: [90, 100],
  level1Points: { execution: 10, output: 50, benefit: 30, satisfaction: 10 },
  requiredLevel1: ['output', 'benefit', 'satisfaction'],
  excusableLevel1: [],
  requiredLevel2: ['quantity', 'quality', 'timeliness'],
  denominator: 'annual',
  bands: NATIONAL_BANDS,
  hasScores: true,
  thresholds: THRESHOLDS,
  grades: GRADES,
  source: 'rules.md §1：权重 1.2 [S]，定性档次 1.7 [S]，等级 1.11 [S]，申报表合计 90 [GK]',
};

/** One entry per 口径 of contract.md §2. A place's numbers are changed here and nowhere else. */
const PROFILES: Readonly<Record<ProfileId, Profile>> = {
  'national-2020': NATIONAL_2020,
  'national-101': {
    ...NATIONAL_2020,
    id: 'national-101',
    level1Points: { execution: 10, cost: 20, output: 40, benefit: 20, satisfaction: 10 },
    source: 'rules.md §2.3 [S]，权重 §2.4 [GK]',
  },
  hubei: {
    ...NATIONAL_2020,
    id: 'hubei',
    executionPoints: 20,
    executionCountsUnshown: true,
    declarationTotal: 80,
    declarationTotals: [80],
    // 40/30/10 is usual, but every county splits the 80 in its own way, and satisfaction may be left out.
    level1Points: { execution: 20 },
    requiredLevel1: ['output', 'benefit'],
    excusableLevel1: ['satisfaction'],
    requiredLevel2: ['quantity', 'quality'],
    bands: HUBEI_BANDS,
    source: 'rules.md §3.1 [S]；申报表合计 80：武汉 2024 [S]',
  },
  hunan: {
    ...NATIONAL_2020,
    id: 'hunan',
    source: 'rules.md §3.2(a) [S]，定性档次 [GK]',
  },
  hebei: {
    ...NATIONAL_2020,
    id: 'hebei',
    // Declarations carry no points; self-evaluations follow the national form.
    declarationTotal: null,
    declarationTotals: [],
    requiredLevel2: ['quantity', 'quality'],
    source: 'rules.md §3.3 [S]',
  },
  sichuan: {
    ...NATIONAL_2020,
    id: 'sichuan',
    level1Points: { execution: 10 },
    requiredLevel1: ['output'],
    requiredLevel2: [],
    source: 'rules.md §3.4 [S]：90 分在指标间自由分配',
  },
  chongqing: {
    ...NATIONAL_2020,
    id: 'chongqing',
    level1Points: { execution: 10 },
    requiredLevel1: ['output'],
    requiredLevel2: [],
    source: 'rules.md §3.5 [S]',
  },
  yunnan: {
    ...NATIONAL_2020,
    id: 'yunnan',
    source: 'rules.md §3.6 [S]',
  },
  transfer: {
    ...NATIONAL_2020,
    id: 'transfer',
    executionPoints: null,
    declarationTotal: null,
    declarationTotals: [],
    level1Points: {},
    requiredLevel1: ['output', 'benefit'],
    requiredLevel2: [],
    hasScores: false,
    source: 'rules.md §3.11 [S]',
  },
  custom: {
    ...NATIONAL_2020,
    id: 'custom',
    declarationTotal: null,
    declarationTotals: [],
    level1Points: {},
    requiredLevel1: [],
    requiredLevel2: [],
    source: 'rules.md §3.10：过程类表样各地不同，不套用分值',
  },
};

export const profileById = (id: ProfileId): Profile => PROFILES[id];
