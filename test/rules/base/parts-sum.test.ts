import { check, places } from '../../support/check-rule';
import { baseData, type CellSpec } from '../../support/table-builder';

const ID = 'base/parts-sum';
const form = (...lines: readonly (readonly [label: string, actual: CellSpec, depth?: number])[]) =>
  baseData({
    baseRows: lines.map(([label, actual, depth]) => ({
      label,
      actual,
      ...(depth !== undefined && { depth }),
    })),
  });
const threePublic = (
  total: CellSpec,
  vehicles: CellSpec,
  purchase: CellSpec,
  running: CellSpec,
  abroad: CellSpec,
  reception: CellSpec,
) =>
  form(
    ['三公经费', total],
    ['1、公务用车购置和维护经费', vehicles],
    ['其中：公车购置', purchase],
    ['公车运行维护', running],
    ['2、出国经费', abroad],
    ['3、公务接待', reception],
  );

describe('base/parts-sum', () => {
  it.each([
    // 衡东霞流.
    [
      '三公 is not the sum of its lines',
      threePublic(13.2, 5.8, 0, 5.8, 0, 4.4),
      'D6 error',
      '三公经费填 13.2万元，各项之和为 10.2万元（5.8 + 0 + 4.4）',
    ],
    [
      '车 is not 购置 and 运行',
      threePublic(10.2, 5.8, 2, 5.8, 0, 4.4),
      'D7 error',
      '公务用车购置和维护经费填 5.8万元，各项之和为 7.8万元（2 + 5.8）',
    ],
    [
      '项目支出 is not the sum of its lines',
      form(['项目支出：', 400], ['1、业务工作经费', 337.67], ['2、政法专项', 80], ['公用经费', 39.51]),
      'D6 error',
      '项目支出填 400万元，各项之和为 417.67万元（337.67 + 80）',
    ],
    [
      '其中 is more than the whole',
      form(['公用经费', 10], ['其中：办公经费', 17.46], ['会议费、培训费', 0], ['政府采购金额', 90]),
      'D6 error',
      '公用经费填 10万元，其中各项之和 17.46万元（17.46 + 0）已超过它',
    ],
    [
      'one 其中 is more than the whole: its amount is said once',
      form(['公用经费', 10], ['其中：办公经费', 17.46]),
      'D6 error',
      '公用经费填 10万元，其中各项之和 17.46万元已超过它',
    ],
  ])('%s', (_, table, place, message) => {
    const found = check(ID, table);
    expect(places(found)).toEqual([place]);
    expect(found[0]!.message).toBe(message);
  });

  it.each([
    ['君山 三公', threePublic(0.5, 0, '0　', '0　', '0　', 0.5)],
    ['blank lines count as nothing', threePublic(5.32, null, null, null, null, 5.32)],
    ['a total whose lines nobody filled in', threePublic(5.32, null, null, null, null, null)],
    ['rounding to two decimals', threePublic(10.21, 5.8, 0, 5.8, 0, 4.4)],
    [
      '君山 项目支出, numbers as text, template lines between',
      form(
        ['项目支出：', 417.67],
        ['1、业务工作经费', '337.67　'],
        ['2、政法专项', '　80'],
        ['……', null],
        ['公用经费', 39.51],
      ),
    ],
    [
      '项目支出 with a line left out: no sum can be asked for',
      form(['项目支出', 417.67], ['1、业务工作经费', 337.67], ['2、政法专项', null], ['公用经费', 39.51]),
    ],
    [
      '君山 not_finding: 其中 lists some of it only',
      form(['公用经费', 39.51], ['其中：办公经费', 17.46], ['水费、电费、差旅费', 0], ['会议费、培训费', 0]),
    ],
    [
      'strokes',
      form(
        ['三公经费', '——'],
        ['1、公务用车购置和维护经费', '——'],
        ['2、出国经费', '——'],
        ['3、公务接待', '——'],
      ),
    ],
    [
      'a part of a part of 项目支出',
      form(['项目支出', 80, 0], ['1、专项', 80, 1], ['其中：设备', 30, 2], ['公用经费', 1, 0]),
    ],
  ])('is quiet: %s', (_, table) => {
    expect(check(ID, table)).toEqual([]);
  });

  it('looks at each year on its own', () => {
    const table = baseData({
      baseRows: [
        { label: '三公经费', priorActual: 9, budget: 6, actual: 6 },
        { label: '1、公务用车购置和维护经费', priorActual: 1, budget: 1, actual: 1 },
        { label: '2、出国经费', priorActual: 2, budget: 2, actual: 2 },
        { label: '3、公务接待', priorActual: 3, budget: 3, actual: 3 },
      ],
    });
    expect(places(check(ID, table))).toEqual(['B6 error']);
  });

  describe('公用经费, whose lines may be some of it only', () => {
    const years = (whole: readonly number[], hall: readonly number[], water: readonly number[]) =>
      baseData({
        baseRows: [
          { label: '公用经费', ...ofYears(whole) },
          { label: '1、办公经费', ...ofYears(hall) },
          { label: '2、水费、电费、差旅费', ...ofYears(water) },
        ],
      });
    const ofYears = ([priorActual, budget, actual]: readonly number[]) => ({
      priorActual: priorActual!,
      budget: budget!,
      actual: actual!,
    });

    it('is their sum in one year where it is in the others', () =>
      expect(places(check(ID, years([44, 42, 42.6], [22, 21, 20.6], [22, 21, 20])))).toEqual(['D6 error']));

    it.each([
      ['more than they in two years', years([44, 45, 42.6], [22, 21, 20.6], [22, 21, 20])],
      ['nothing in the others', years([0, 0, 42.6], [0, 0, 20.6], [0, 0, 20])],
      ['their sum in all', years([44, 42, 40.6], [22, 21, 20.6], [22, 21, 20])],
    ])('is %s', (_, table) => expect(check(ID, table)).toEqual([]));
  });
});
