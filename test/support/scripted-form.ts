import { bookOfCells, type Typed } from '../hosts/file/formulas/formula-book';

const ROWS: readonly (readonly [string, string, string, string, number, number])[] = [
  ['产出指标', '数量指标', '宣传场次（场）', '≥20', 25, 25],
  ['', '质量指标', '验收合格率（%）', '≥90', 15, 15],
  ['', '时效指标', '按时完成率（%）', '≥90', 10, 10],
  ['效益指标', '社会效益指标', '知晓率（%）', '≥90', 30, 30],
  ['满意度指标', '服务对象满意度指标', '群众满意度（%）', '≥90', 10, 10],
];

/** A form as scripts write it: sums and rates are formulas; `stored` gives those their results, or none. */
export function scriptedForm(reached: readonly number[], stored?: readonly number[]): Uint8Array {
  const formula = (f: string, index: number): Typed => (stored ? { f, stored: stored[index]! } : `=${f}`);
  const header = [
    '项目资金（万元）',
    '',
    '',
    '年初预算数',
    '全年预算数',
    '全年执行数',
    '分值',
    '执行率',
    '得分',
  ];
  const columns = [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ];
  const cells: Record<string, Typed> = { A1: '2023年度项目支出绩效自评表', A2: '项目名称', C2: '政法专项' };
  const put = (row: number, values: readonly Typed[]): void =>
    values.forEach((value, i) => {
      if (value !== '') cells[`${String.fromCharCode(65 + i)}${row}`] = value;
    });
  put(3, header);
  put(4, ['', '', '年度资金总额', 80, 80, 80, 10, formula('F4/E4', 0), formula('ROUND(H4*G4,2)', 1)]);
  put(5, ['', '', '其中：当年财政拨款', 80, 80, 80, '—', '—', '—']);
  put(6, columns);
  ROWS.forEach(([level1, level2, name, target, weight, score], i) =>
    put(7 + i, ['', level1, level2, name, target, reached[i]!, weight, score]),
  );
  put(12, ['总分', '', '', '', '', '', formula('SUM(G4,G7:G11)', 2), formula('SUM(I4,H7:H11)', 3)]);
  return bookOfCells({ 自评: cells });
}
