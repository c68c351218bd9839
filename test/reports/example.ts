import type { Assessment, Finding } from '../../src/assessment/types';
import { profileById } from '../../src/profiles/catalogue';
import type { ReportContext, RunSummary } from '../../src/reports/report';
import { scoreTable } from '../../src/scoring/score-table';
import { selfEvaluation } from '../support/table-builder';

/** A self-evaluation whose second row's score exceeds its points, with the finding that says so. */
export const FINDING: Finding = {
  rule: 'score/exceeds-weight',
  severity: 'error',
  sheet: '自评表',
  cell: 'G22',
  related: ['F22'],
  message: '得分 12 大于分值 10',
  why: '',
  todo: '',
  expected: '≤10',
  found: '12',
  fix: {
    kind: 'safe',
    edits: [{ sheet: '自评表', row: 21, column: 6, before: { value: 12 }, after: { value: 10 } }],
  },
  ignored: null,
  table: 0,
  row: 21,
  column: 6,
};

export function assessment(findings: readonly Finding[]): Assessment {
  const table = selfEvaluation({
    fields: { projectName: '政法专项', projectCode: null },
    funds: [{ label: '年度资金总额', annualBudget: 80, executed: 80, weight: 10, rate: 1, score: 10 }],
    goals: [{ expected: '维护稳定', actual: null }],
    indicators: [
      {
        level1: '产出指标',
        level2: '数量指标',
        level3: '印制册数',
        target: '≥8000份',
        actual: '8500份',
        weight: 80,
        score: 80,
        reason: null,
      },
      {
        level1: '效益指标',
        level2: '社会效益指标',
        level3: '知晓率',
        target: '≥90%',
        actual: '95%',
        weight: 10,
        score: 12,
        reason: '　',
      },
    ],
    total: { weight: 100, score: { value: { error: '#VALUE!' }, formula: 'G21+G22' } },
  });
  return {
    recognition: { tables: [table], unrecognised: [] },
    tables: [scoreTable(table, profileById('national-2020'))],
    findings,
    corrections: [],
  };
}

export const CONTEXT: ReportContext = {
  tool: { name: 'jihe', version: '0.1.0' },
  lang: 'zh',
  colour: false,
  generated: '2026/11/21 10:00:00',
};

export const summaryOf = (lines: RunSummary['lines'], more: Partial<RunSummary> = {}): RunSummary => ({
  checked: true,
  lines,
  seconds: 0.123,
  unreached: 0,
  ...more,
});
