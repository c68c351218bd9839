import fc from 'fast-check';
import type { RawValue } from '../../src/sheet/snapshot';
import { completionOf, meets, unitsComparable, type Direction } from '../../src/values/compare';
import { parseValue } from '../../src/values/parse-value';

type Cell = RawValue | { readonly value: number; readonly format: string };

const parse = (cell: Cell) =>
  typeof cell === 'object' && cell !== null && 'value' in cell
    ? parseValue(cell.value, { format: cell.format })
    : parseValue(cell);

describe('units', () => {
  test.each([
    ['元', '元'],
    ['人', '名'],
    ['天', '日'],
    ['场次', '场'],
    ['条街道', '条'],
    ['米', '公里'],
    ['次/年', '次'],
    ['个', '项'],
    ['个', '家'],
    [null, '次'],
    ['元/人/天', '元/人/日'],
  ])('%s and %s compare', (a, b) => expect(unitsComparable(a, b)).toBe(true));

  test.each([
    ['份', '次'],
    ['人', '人次'],
    ['天', '个工作日'],
    ['%', '个'],
    ['元', '元/人'],
    ['元/人', '元/个'],
    ['个', '次'],
    ['%', '个百分点'],
  ])('%s and %s do not', (a, b) => {
    expect(unitsComparable(a, b)).toBe(false);
    expect(unitsComparable(b, a)).toBe(false);
  });
});

describe('meets', () => {
  test.each<[Cell, Cell, Direction | null, boolean | null]>([
    // rules.md §5.6 and seeds
    ['≥8000份', '8500份', 'higher', true],
    ['≥12次', '14次', 'higher', true],
    ['≥2个', '3个', 'higher', true],
    ['≥1100万元', '1093万元', 'higher', false],
    ['≥95%', '94.60%', 'higher', false],
    ['≤1%', 0, 'lower', true],
    ['≤734.38万元', '734.38万元', 'lower', true],
    ['≥98%', '100%', 'higher', true],
    ['≥90%', '≧95%', 'higher', true],
    ['≤80万元', '80万元', 'lower', true],
    ['≤15个工作日', '20个工作日', 'lower', false],
    ['100%', '72.74%', 'higher', false],
    // strict operators
    ['>90%', '90%', 'higher', false],
    ['<5次', '5次', 'lower', false],
    // the same amount in other units
    ['≤734.38万元', '7343800元', 'lower', true],
    ['≤734.38万元', '734.38', 'lower', true],
    ['≤734.38万元', '7343800', 'lower', true],
    ['≥35万', '350000', 'higher', true],
    ['≥10公里', '9800米', 'higher', false],
    // % against bare numbers
    ['≥95%', 0.97, 'higher', true],
    ['≥95%', 97, 'higher', true],
    ['≥95%', 1, 'higher', true],
    ['≥95%', { value: 1, format: '0%' }, 'higher', true],
    [95, '97%', 'higher', true],
    ['≤1%', 0.5, 'lower', null],
    ['≤10%', 0.5, 'lower', null],
    ['≥95%', 1.2, 'higher', null],
    ['≥10%', 12, 'higher', true],
    ['≤1%', { value: 0.005, format: '0.0%' }, 'lower', true],
    ['≥95%', '0.95%', 'higher', null],
    ['≤1%', '15%', 'lower', false],
    // exactly
    ['=100%', '100%', 'exact', true],
    ['=8人', '7人', 'exact', false],
    ['=8人', '9人', 'exact', null],
    // ranges, inclusive
    ['97%-100%', '98%', 'higher', true],
    ['97%-100%', '100%', 'higher', true],
    ['97%-100%', '95%', 'higher', false],
    ['10-15天', '16天', 'higher', null],
    ['10-15天', '16天', 'lower', false],
    ['10-15天', '9天', 'lower', null],
    ['≥5次', '6-8次', 'higher', true],
    ['≥7次', '6-8次', 'higher', null],
    // not comparable
    ['≥8000份', '8500次', 'higher', null],
    ['效果明显', '效果明显', 'higher', null],
    ['5000元/人；10000元/个', '5000元/人', 'higher', null],
    ['-100%', '100%', 'higher', null],
    ['≥90%', '', 'higher', null],
    ['≥90%', '≤95%', 'higher', null],
    ['≥5次', '6次', null, null],
    ['5次', '5次', null, true],
    // a figure inside a sentence proves, but never convicts
    ['≥8000份', '共发放8500份', 'higher', true],
    ['≥8000份', '共发放7500份', 'higher', null],
    ['测评满意度≥90%', '95%', 'higher', true],
    ['≥100人', '已完成100%', 'higher', null],
  ])('%j by %j (%s): %s', (target, actual, direction, expected) =>
    expect(meets(parse(target), parse(actual), direction)).toBe(expected),
  );
});

describe('dates', () => {
  test.each<[Cell, Cell, boolean | null]>([
    ['2023、12、31', '2023.12.31', true],
    ['2023年12月31日前', '2023年11月30日', true],
    ['2023年12月31日前', '2024.1.5', false],
    ['12月底前', '2023.12.31', true],
    ['9月前', '2023年10月8日', false],
    ['2023年12月底前', '2023年12月', true],
    ['2024年底前', '2024年', true],
    ['2023年6月15日前', '2023年6月', null],
    ['2023年6月15日前', '6月10日', true],
    ['2023年9月底前', '2023年', null],
    ['2023年9月底前', '及时完成', null],
    ['2023年9月底前', '100%', null],
  ])('%j by %j: %s', (target, actual, expected) =>
    expect(meets(parse(target), parse(actual), null)).toBe(expected),
  );

  test.each<[Cell, Cell, number | null, boolean | null]>([
    ['12月底前', '2024年3月', 2023, false],
    ['12月底前', '2023年12月20日', 2023, true],
    ['12月底前', '2022年12月', 2023, true],
    ['12月底前', '12月20日', 2023, true],
    ['2024年6月底前', '2024年3月', 2023, true],
    ['2024年6月底前', '3月', 2023, true],
    ['12月底前', '2024年3月', null, true],
  ])('%j by %j in the form of %s: %s', (target, actual, year, expected) =>
    expect(meets(parse(target), parse(actual), null, year)).toBe(expected),
  );

  test('a serial number is as good as a date in words', () => {
    const actual = parseValue(45291, { format: 'yyyy/m/d' });
    expect(meets(parse('2023年12月31日前'), actual, null)).toBe(true);
    expect(meets(parse('2023年11月30日前'), actual, null)).toBe(false);
  });
});

describe('completion', () => {
  const completion = (target: Cell, actual: Cell, direction: Direction) =>
    completionOf(parse(target), parse(actual), direction)?.round(4).toFixed() ?? null;

  test.each<[Cell, Cell, Direction, string | null]>([
    ['≥1100万元', '1093万元', 'higher', '0.9936'],
    ['≥95%', '94.60%', 'higher', '0.9958'],
    ['≥12次', '14次', 'higher', '1.1667'],
    ['≤10天', '12.5天', 'lower', '0.8'],
    ['=8人', '6人', 'exact', '0.75'],
    ['≤1%', 0, 'lower', null],
    ['0', '2次', 'lower', null],
    ['-100%', '100%', 'higher', null],
    ['≥10份', '10次', 'higher', null],
    ['97%-100%', '95%', 'higher', null],
  ])('%j by %j (%s): %s', (target, actual, direction, expected) =>
    expect(completion(target, actual, direction)).toBe(expected),
  );
});

test('a target is met by its own value, in any unit and direction', () => {
  const units = fc.constantFrom('次', '%', '万元', '人', '', '天', '元/人');
  const directions = fc.constantFrom<Direction | null>('higher', 'lower', 'exact', null);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), units, directions, (number, unit, direction) => {
      const value = parseValue(`${number}${unit}`);
      expect(meets(value, value, direction)).toBe(true);
    }),
  );
});

test('what is met has reached its target in full, what is not has not', () => {
  const number = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(
      number,
      number,
      fc.constantFrom<Direction>('higher', 'lower'),
      (wanted, reached, direction) => {
        const [target, actual] = [parseValue(`${wanted}次`), parseValue(`${reached}次`)];
        expect(completionOf(target, actual, direction)!.gte(1)).toBe(meets(target, actual, direction));
      },
    ),
  );
});
