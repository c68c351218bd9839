import fc from 'fast-check';
import type { RawValue } from '../../src/sheet/snapshot';
import { parseValue, type ValueHints } from '../../src/values/parse-value';
import type { ParsedValue, Quantity } from '../../src/values/types';

/** "≥90%", "≤80万元": a quantity in one line, its scale as a factor in brackets where it is not 1. */
const showQuantity = (operator: string | null, { number, scale, unit }: Quantity): string =>
  `${operator ?? ''}${number.toFixed()}${scale.eq(1) ? '' : `(×${scale.toFixed()})`}${unit ?? ''}`;

function show(value: ParsedValue): string {
  switch (value.kind) {
    case 'quantity':
      return showQuantity(value.operator, value.quantity);
    case 'range':
      return `${showQuantity(null, value.low)} … ${showQuantity(null, value.high)}`;
    case 'date': {
      const { year, month, day } = value.date;
      return `${value.operator ?? ''}${year ?? '?'}-${month ?? '?'}-${day ?? '?'}`;
    }
    case 'several':
      return value.parts.map(show).join(' + ');
    case 'text':
      return `text[${value.mentioned.map(({ operator, quantity }) => showQuantity(operator, quantity)).join(', ')}]`;
    case 'error':
      return `error ${value.error}`;
    default:
      return value.kind;
  }
}

const shown = (raw: RawValue, hints?: ValueHints): string => show(parseValue(raw, hints));

const PERCENT = '(×0.01)%';

describe('quantities', () => {
  test.each([
    ['14次', '14次'],
    ['8500份', '8500份'],
    ['　8500 份', '8500份'],
    ['3轮次', '3轮次'],
    ['零', '0'],
    ['零起', '0起'],
    ['12条街道', '12条街道'],
    ['120元/月/部', '120元/月/部'],
    ['150元/人/天', '150元/人/天'],
    ['2次/年', '2次/年'],
    ['10分', '10分'],
    ['1.5倍', '1.5倍'],
    ['100m²', '100㎡'],
    ['1,210.99', '1210.99'],
    ['1，210.99元', '1210.99元'],
    ['１，２１０．９９元', '1210.99元'],
    ['5 000', '5000'],
    ['0', '0'],
    ['100%', `100${PERCENT}`],
    ['100％', `100${PERCENT}`],
    ['１００％', `100${PERCENT}`],
    ['≥100百分比', `≥100${PERCENT}`],
    ['百分之九十', `90${PERCENT}`],
    ['百分之九十五点五以上', `≥95.5${PERCENT}`],
    ['百分之百', `100${PERCENT}`],
    ['-100%', `-100${PERCENT}`],
    ['－100%', `-100${PERCENT}`],
    ['150万', '150(×10000)'],
    ['=35万', '=35(×10000)'],
    ['259.45万元', '259.45(×10000)元'],
    ['3.2亿元', '3.2(×100000000)元'],
    ['12千元', '12(×1000)元'],
    ['5千克', '5千克'],
    ['3.5万人次', '3.5(×10000)人次'],
    ['“90次”', '90次'],
    ['<p>≥90%</p>', `≥90${PERCENT}`],
    ['≥8000\n份', '≥8000份'],
  ])('%s', (raw, expected) => expect(shown(raw)).toBe(expected));
});

describe('operators', () => {
  const fives = (signs: readonly string[]): string[][] => signs.map((sign) => [sign]);
  test.each(fives(['≥5次', '≧5次', '⩾5次', '>=5次', '=>5次', '＞＝5次', '›=5次', '≥ 5 次', '≥=5次']))(
    '%s',
    (raw) => expect(shown(raw)).toBe('≥5次'),
  );
  test.each(fives(['≤5次', '≦5次', '⩽5次', '<=5次', '=<5次', '＜＝5次', '‹=5次']))('%s', (raw) =>
    expect(shown(raw)).toBe('≤5次'),
  );
  test.each(fives(['=5次', '＝5次', '﹦5次', '═5次', '==5次', '等于5次']))('%s', (raw) =>
    expect(shown(raw)).toBe('=5次'),
  );
  test.each(fives(['>5次', '＞5次', '〉5次', '大于5次', '超过5次', '高于5次']))('%s', (raw) =>
    expect(shown(raw)).toBe('>5次'),
  );
  test.each(fives(['<5次', '＜5次', '小于5次', '低于5次']))('%s', (raw) => expect(shown(raw)).toBe('<5次'));
  test.each(
    fives([
      '大于等于5次',
      '大于或等于5次',
      '不少于5次',
      '不低于5次',
      '不得少于5次',
      '至少5次',
      '5次以上',
      '5次及以上',
      '达到5次以上',
      '≥5次(含)',
    ]),
  )('%s', (raw) => expect(shown(raw)).toBe('≥5次'));
  test.each(
    fives([
      '小于等于5次',
      '不超过5次',
      '不高于5次',
      '不得超过5次',
      '5次以内',
      '5次之内',
      '5次以下',
      '控制在5次以内',
      '控制在5次',
    ]),
  )('%s', (raw) => expect(shown(raw)).toBe('≤5次'));
  test('内 is an operator behind units of time only', () => {
    expect(shown('15个工作日内')).toBe('≤15个工作日');
    expect(shown('5室内')).toBe('text[]');
  });
});

describe('ranges', () => {
  test.each([
    ['97%-100%', `97${PERCENT} … 100${PERCENT}`],
    ['80%—90%', `80${PERCENT} … 90${PERCENT}`],
    ['80-90%', `80${PERCENT} … 90${PERCENT}`],
    ['10～15人', '10人 … 15人'],
    ['5至10次', '5次 … 10次'],
    ['10到15天之间', '10天 … 15天'],
    ['15-20元/人', '15元/人 … 20元/人'],
  ])('%s', (raw, expected) => expect(shown(raw)).toBe(expected));

  test.each(['2020-2023年', '2021-2025', '1-12月', '100%-97%', '3人-5次'])('%s is none', (raw) =>
    expect(parseValue(raw).kind).toBe('text'),
  );
});

describe('dates', () => {
  test.each([
    ['2023、12、31', '2023-12-31'],
    ['2023.12.31', '2023-12-31'],
    ['2023-12-31', '2023-12-31'],
    ['2023/1/5', '2023-1-5'],
    ['2023年12月31日', '2023-12-31'],
    ['2023年12月31日前', '≤2023-12-31'],
    ['于2023年12月底前完成', '≤2023-12-?'],
    ['2023年12月31日前全部完成', '≤2023-12-31'],
    ['≤2023年12月31日', '≤2023-12-31'],
    ['=2023年12月31日', '2023-12-31'],
    ['9月前', '≤?-9-?'],
    ['12月底前', '≤?-12-?'],
    ['12月31日前', '≤?-12-31'],
    ['年底前', '≤?-12-?'],
    ['2024年底前', '≤2024-12-?'],
    ['2024年内', '≤2024-?-?'],
    ['2023年', '2023-?-?'],
    ['2023年9月', '2023-9-?'],
    ['2023.09', '2023-9-?'],
  ])('%s', (raw, expected) => expect(shown(raw)).toBe(expected));

  test.each(['2023.13.31', '2023年2月30日', '13月前', '2023年1月至12月', '1年'])('%s is none', (raw) =>
    expect(parseValue(raw).kind).not.toBe('date'),
  );

  test('a serial number under a date format, in both date systems', () => {
    expect(shown(45291, { format: 'yyyy/m/d' })).toBe('2023-12-31');
    expect(shown(45291 - 1462, { format: 'yyyy/m/d', date1904: true })).toBe('2023-12-31');
    expect(shown(45291, { format: 'yyyy"年"m"月"d"日"' })).toBe('2023-12-31');
    expect(shown(45291, { format: '#,##0.00' })).toBe('45291');
  });

  test('2023.10 with a unit column is an amount, not October', () => {
    expect(shown('2023.10', { unit: '万元' })).toBe('2023.1(×10000)元');
    expect(shown('2023.10')).toBe('2023-10-?');
  });
});

describe('several values', () => {
  test.each([
    ['5000元/人；10000元/个', '5000元/人 + 10000元/个'],
    ['见义勇为人员5000元/人；见义勇为为集体10000元/个', 'text[5000元/人] + text[10000元/个]'],
    ['≥95%\n≥90%', `≥95${PERCENT} + ≥90${PERCENT}`],
    ['95%、90%', `95${PERCENT} + 90${PERCENT}`],
    ['95\n90', '95 + 90'],
    ['95 90', '95 + 90'],
  ])('%s', (raw, expected) => expect(shown(raw)).toBe(expected));
});

describe('nothing', () => {
  test.each(['', ' ', '　', '\u200b\n'])('%j is blank', (raw) => expect(parseValue(raw).kind).toBe('blank'));
  test('null is blank', () => expect(parseValue(null).kind).toBe('blank'));
  test.each([
    '/',
    '—',
    '——',
    '-',
    '－',
    '无',
    '……',
    '...',
    '暂无',
    '不适用',
    '本项目不适用此指标',
    '无。',
    '（无）',
    '*',
    'N/A',
    '不涉及',
    '\\',
    '≥**人次',
    'XX万元',
    '≥%',
  ])('%s is a placeholder', (raw) => expect(parseValue(raw).kind).toBe('placeholder'));
  test.each(['无重大事故', '无偿', '空调', '一年', '不适用范围', '0', '≥5*人', 'X光机'])(
    '%s is none',
    (raw) => expect(parseValue(raw).kind).not.toBe('placeholder'),
  );
});

describe('texts', () => {
  test.each([
    ['　效果明显', 'text[]'],
    ['三次', 'text[]'],
    ['二类', 'text[]'],
    ['测评满意度≥90%', `text[≥90${PERCENT}]`],
    ['共发放8500份', 'text[8500份]'],
    ['已完成100%', `text[100${PERCENT}]`],
    ['90个未完成', 'text[90个]'],
    ['30人左右', 'text[30人]'],
    ['第3期', 'text[]'],
    ['1.召开会议3次', 'text[3次]'],
    ['完成率达到98.5%，惠及3.5万人次，2023年12月31日前完成', `text[98.5${PERCENT}, 3.5(×10000)人次]`],
    ['开展培训不少于12次', 'text[≥12次]'],
    ['1：3', 'text[]'],
    ['12345678901234567890123', 'text[]'],
  ])('%s', (raw, expected) => expect(shown(raw)).toBe(expected));
});

describe('numeric cells', () => {
  test('1 under 0% is 100 %', () => expect(shown(1, { format: '0%' })).toBe(`100${PERCENT}`));
  test('0.95 under 0.00% is 95 %', () => expect(shown(0.95, { format: '0.00%' })).toBe(`95${PERCENT}`));
  test('-1 under 0% is what a pasted -100% becomes', () =>
    expect(shown(-1, { format: '0%' })).toBe(`-100${PERCENT}`));
  test('1 without a format is a bare 1', () => expect(shown(1)).toBe('1'));
  test('binary dust is cut at 15 digits', () => expect(shown(0.1 + 0.2)).toBe('0.3'));
  test('a numeric cell is exact', () =>
    expect(parseValue(8)).toMatchObject({ quantity: { decimals: null } }));
  test('a text keeps the decimals it was written with', () =>
    expect(parseValue('86.20%')).toMatchObject({ quantity: { decimals: 2 } }));
});

describe('other columns of the row', () => {
  test.each<[RawValue, ValueHints, string]>([
    [90, { operator: '≥', unit: '%' }, `≥90${PERCENT}`],
    ['90', { operator: '大于等于', unit: '%' }, `≥90${PERCENT}`],
    ['90', { operator: '小于等于', unit: '百分比' }, `≤90${PERCENT}`],
    [35, { operator: '=', unit: '万元' }, '=35(×10000)元'],
    ['35万', { unit: '人' }, '35(×10000)人'],
    ['35万', { unit: '万元' }, '35(×10000)元'],
    ['≤5', { operator: '≥', unit: '次' }, '≤5次'],
    ['5件', { unit: '次' }, '5件'],
    ['5', { unit: '/' }, '5'],
    ['5', { operator: '正向' }, '5'],
    ['5', { operator: '反向' }, '5'],
    ['优良中低差', { operator: '定性' }, 'text[]'],
    ['100', { operator: '定性', unit: '%' }, 'text[100]'],
    ['12月底', { operator: '≤' }, '≤?-12-?'],
    [1, { format: '0%', operator: '≥', unit: '%' }, `≥100${PERCENT}`],
  ])('%p with %p', (raw, hints, expected) => expect(shown(raw, hints)).toBe(expected));
});

test('a formula error keeps its name', () => expect(shown({ error: '#DIV/0!' })).toBe('error #DIV/0!'));
test('a truth value is text', () => expect(parseValue(true).kind).toBe('text'));
test('raw is what was read, untouched', () => expect(parseValue('　≧95%').raw).toBe('　≧95%'));

describe('any cell', () => {
  const raw: fc.Arbitrary<RawValue> = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...'0123456789.,，%％≥≤<>=-~～、；;年月日前万元次人份至以上内 \n（）/…无'),
    }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string().map((error) => ({ error })),
  );

  test('is read without throwing, and keeps its text', () => {
    fc.assert(
      fc.property(
        raw,
        raw,
        raw,
        fc.option(fc.string(), { nil: undefined }),
        (value, operator, unit, format) => {
          const parsed = parseValue(value, { operator, unit, ...(format !== undefined && { format }) });
          expect(typeof parsed.raw).toBe('string');
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('written with an operator, a number and a unit is read back', () => {
    const operators = fc.constantFrom('≥', '≤', '=', '>', '<', '');
    const units = fc.constantFrom('次', '人', '份', '个', '元/人', '天', '个工作日', '人次');
    fc.assert(
      fc.property(operators, fc.integer({ min: 0, max: 10_000_000 }), units, (operator, number, unit) => {
        expect(shown(`${operator}${number}${unit}`)).toBe(`${operator}${number}${unit}`);
      }),
    );
  });

  test('prose of 10 000 characters is text, whatever it is made of', () => {
    for (const piece of [
      '1',
      '1,',
      '1,111',
      '<a',
      '≥',
      '5次；',
      '不',
      '-',
      '2023年',
      '百分之',
      '1 ',
      '(',
      '万',
    ]) {
      expect(parseValue(piece.repeat(Math.ceil(10_000 / piece.length))).kind).toBe('text');
    }
  });
});
