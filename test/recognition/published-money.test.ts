/** Money, goals and names of published forms (广水, 枞阳, 湖南, 东莞, 天长); each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, read } from './rows';

describe('money', () => {
  const funds = (...lines: readonly (readonly RawValue[])[]) =>
    read([['2024年度项目支出绩效自评表'], ...lines, ...GRID]).funds.map(
      ({ displaced, role, cells: { annualBudget, executed } }) =>
        [role, at(annualBudget) ?? '-', at(executed) ?? '-', displaced ?? 'stands'].join(' '),
    );

  it('stands under its sources and their sum, before what was spent (广水)', () => {
    const spent = ['执行数（万元）', '执行率'];
    expect(
      funds(['资金来源', '中央', '省、地', '本级', '合计', ...spent], [_, _, _, 5.5, 5.5, 5.5, '100%']),
    ).toEqual(['total E3 F3 stands']);
    expect(
      funds(['资金来源', '中央', '省级', '全年预算数', ...spent], ['资金总额', _, _, 5.5, 5.5, '100%']),
    ).toEqual(['total D3 E3 stands']);
  });

  it('is not spoken of by how it was managed, with 无 as the reason (枞阳)', () => {
    const head = ['资金情况', '资金来源', '全年预算数', '全年执行数', '执行率'];
    const rows = [
      [_, '年度资金总额', 3728, 3728, '100%'],
      [_, '其中：中央补助', 2855, 2855, '100%'],
    ];
    const kept = ['total C3 D3 stands', 'part C4 D4 stands'];
    expect(funds(head, ...rows, ['管理情况', '按服务人口分配', _, '无'])).toEqual(kept);
    expect(funds(head, ...rows, [_, '其他资金', _, '无'])).toEqual([...kept, 'part C5 D5 stands']);
  });

  it('of one’s own level is all there is where nothing comes from above (湖南)', () => {
    const declared = (above: RawValue) =>
      read([
        ['项目支出绩效目标申报表'],
        ['年度本级预算金额', 250, '该项目支出上级资金', above],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '配备车辆', '10辆'],
        ['效益指标', '社会效益指标', '受益人口', '≥500人'],
      ]).funds.map(({ role, cells }) => `${role} ${at(cells.annualBudget)!}`);
    expect(declared(0)).toEqual(['total B2', 'part D2']);
    expect(declared(null)).toEqual(['total B2', 'part D2']);
    expect(declared(300)).toEqual(['part B2', 'part D2']);
  });
});

it('中期滚动目标 is the goal of several years (东莞)', () => {
  const goals = (longTerm: string) =>
    read([
      ['整体支出绩效目标批复表'],
      ['总体目标', longTerm, _, '年度目标'],
      [_, '三年建成二级博物馆，办展30个', _, '办展10个'],
      ...GRID,
    ]).goals.map(({ kind, expected }) => `${kind} ${at(expected)!}`);
  expect(goals('中期滚动目标（2022年--2024年）')).toEqual(['long-term B3', 'annual D3']);
  expect(goals('滚动预算')).not.toContain('long-term B3');
});

it('主管部门及其编码 names the department', () => {
  const department = (label: string) =>
    at(
      read([['项目绩效目标表'], ['填报单位（盖章）：'], [label, '市城管局308001'], ...GRID]).fields
        .department,
    );
  expect(department('主管部门及其编码')).toBe('B3');
  expect(department('主管部门意见')).not.toBe('B3');
});

it('指标1：/ with strokes for its points is residue of the template (天长)', () => {
  const residue = (name: string, weight: RawValue) =>
    read([
      ['项目支出绩效自评表'],
      ...GRID,
      ['效益指标', '生态效益指标', name, _, _, weight, weight],
    ]).indicators.at(-1)!.placeholder;
  expect([residue('指标1：/', '/'), residue('指标1：', '-'), residue('……', _)]).toEqual([true, true, true]);
  expect([residue('定量指标一', _), residue('定性指标描述', _)]).toEqual([true, true]);
  expect([residue('指标1：', 10), residue('指标1：/水质', '/'), residue('定量指标完成率', _)]).toEqual([
    false,
    false,
    false,
  ]);
});
