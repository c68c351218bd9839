import { toFinding } from '../../../src/assessment/findings';
import { unrecognised } from '../../../src/rules/layout/unrecognised';
import { runRules } from '../../../src/rules/runner';

const title = {
  row: 1,
  column: 0,
  zone: { top: 1, left: 0, bottom: 1, right: 8 },
  value: '2023年度项目支出绩效自评表',
};

describe('layout/unrecognised', () => {
  it('points to the title of the sheet that could not be read', () => {
    const raised = runRules(
      [unrecognised],
      [],
      [{ sheet: '自评表', sheetIndex: 2, title, kind: 'project-self-evaluation' }],
    );
    const [finding] = raised.map((each) => toFinding(each, 'zh'));
    expect([finding!.sheet, finding!.cell, finding!.severity, finding!.table]).toEqual([
      '自评表',
      'A2',
      'info',
      null,
    ]);
    expect(finding!.message).toBe('“2023年度项目支出绩效自评表”看起来是标准表，但无法识别表体，未作核对');
  });
  it('is quiet where there is no such sheet', () => {
    expect(runRules([unrecognised], [], [])).toEqual([]);
  });
});
