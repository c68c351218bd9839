import Big from 'big.js';
import fc from 'fast-check';
import { readArithmetic } from '../../../src/values/arithmetic/calculation';

/** "3000元/次*4次=2.4万元 → differs 1.2": every calculation with what its results are judged. */
const judged = (text: string): string[] =>
  readArithmetic(text).calculations.map(({ text: own, stated }) =>
    [
      own,
      ...stated.map(({ verdict, expected }) =>
        verdict === 'agrees' ? verdict : `${verdict} ${expected.toFixed()}`,
      ),
    ].join(' → '),
  );

/** Values in 元 of all calculations. */
const values = (text: string): string[] =>
  readArithmetic(text).calculations.map(({ value }) => value.low.plus(value.high).div(2).toFixed());

describe('results that are stated', () => {
  test.each([
    // 江汉 2024 and 君山, as published.
    ['5000元/人*10人=5万元', 'agrees'],
    ['按市内标准150元*140人*5天=10.5', 'agrees'],
    ['1227人*2010元/人*12个月=2959.524万元', 'agrees'],
    ['1227人*961.18元/人*12个月=1415.241432万元', 'agrees'],
    ['109人*590元*12个月+109人*490元*12个月+1009人*390元*12个月=613.476万元', 'agrees'],
    ['3000元/次*4次=2.4万元', 'differs 1.2'],
    // Ways of writing.
    ['450元/人/天×200人×4天＝36万元', 'agrees'],
    ['450元/人/天✕200人 x 4天=32万元', 'differs 36'],
    ['２００元＊５０人＝１万元', 'agrees'],
    ['12个社区X2万元=24万元', 'agrees'],
    ['12条街道*2万元=24万元', 'agrees'],
    ['8场*每场3000元=2.4万元', 'agrees'],
    ['2010元/月（最低工资）*12月=24120元', 'agrees'],
    ['(109+98)人*590元/人/月*12月=146.556万元', 'agrees'],
    ['1,116人*65元/人=72,540元', 'agrees'],
    ['300元/(人·天)*20人*5天=3万元', 'agrees'],
    ['10万元*30%=3万元', 'agrees'],
    ['20人乘以500元=1万元', 'agrees'],
    ['5000元/人*10人=50000元=5万元', 'agrees → agrees'],
    ['5000元/人*10人=50000元=6万元', 'agrees → differs 5'],
    // Rounded and cut off in the last digit; 万元 that nobody wrote.
    ['65元*12月*1116人=87.05万元', 'agrees'],
    ['65元*12月*1116人=87.04万元', 'agrees'],
    ['65元*12月*1116人=87.0万元', 'agrees'],
    ['65元*12月*1116人=87.1', 'differs 87.048'],
    ['0.33万元*3家=1万元', 'agrees'],
    // Months that go without saying; days do not.
    ['2000元/人/月*3人=7.2万元', 'agrees'],
    ['2000元/人/月*3人=7.3万元', 'differs 0.6'],
    ['500元/人/天*20人=3万元', 'unsettled 1'],
    // People, not money.
    ['3个班次*2天*50人=300人次', 'agrees'],
    ['3个班次*2天*50人=310人次', 'differs 300'],
    // The number of the list, a dot and a price.
    ['2.3000元/次*4次=1.2万元', 'agrees'],
  ])('%s: %s', (text, verdict) => {
    expect(judged(text).map((line) => line.split(' → ').slice(1).join(' → '))).toEqual([verdict]);
  });
});

test('several calculations in one text, without results', () => {
  expect(
    values(
      '1. 工资2010元*12月*1116人 2. 社保961.18元*12月*1116人 3. 过节费1500元*1116人 4. 绩效109*590元/人/月 109*490元/人/月 898*390元/人/月',
    ),
  ).toEqual(['26917920', '12872122.56', '1674000', '64310', '53410', '350220']);
  const [monthly] = readArithmetic('109*590元/人/月').calculations;
  expect(monthly).toMatchObject({ monthly: true, settled: false });
});

describe('texts that are no arithmetic, or none that can be settled', () => {
  test.each([
    '执行率=800/1000*100%=80%',
    '2023.12.31',
    '20-30人*5天=100人',
    '100-20=80万元',
    '≥95%',
    '=35万',
    '武综文[2005]23号',
    'IP-VPN专线，3·15活动',
    '每2年一个周期',
    '2023年*3次=10',
    '5人*3=',
    '*5元*3人=20元',
    '5元/人*3元/人=20元',
    '',
  ])('%s', (text) => {
    expect(readArithmetic(text).calculations.flatMap(({ stated }) => stated)).toEqual([]);
  });
});

const price = fc.integer({ min: 1, max: 5000 });
const count = fc.integer({ min: 1, max: 2000 });
const times = fc.constantFrom('*', '×', ' x ', '＊', ' * ');

describe('generated costings', () => {
  const costing = fc.tuple(price, count, fc.integer({ min: 1, max: 12 }), times);

  it('agrees with right results, in 元 and in 万元', () => {
    fc.assert(
      fc.property(costing, fc.boolean(), ([yuan, people, months, sign], large) => {
        const total = new Big(yuan).times(people).times(months);
        const result = large ? `${total.div(10_000).toFixed()}万元` : `${total.toFixed()}元`;
        const text = `工资${yuan}元/人/月${sign}${people}人${sign}${months}个月=${result}`;
        expect(judged(text)[0]).toMatch(/ → agrees$/u);
      }),
    );
  });

  it('tells a wrong result whatever digit is wrong', () => {
    fc.assert(
      fc.property(costing, fc.integer({ min: 1, max: 1_000_000 }), ([yuan, people, months, sign], off) => {
        const total = new Big(yuan).times(people).times(months);
        const text = `${yuan}元/人/月${sign}${people}人${sign}${months}个月=${total.plus(off).toFixed()}元`;
        expect(judged(text)[0]).toMatch(new RegExp(` → differs ${total.toFixed()}$`, 'u'));
      }),
    );
  });

  it('never throws, and its places lie in the text in order', () => {
    const piece = fc.constantFrom(
      '3',
      '12.5',
      '万',
      '元',
      '/人',
      '人',
      '*',
      '+',
      '=',
      '(',
      ')',
      '（',
      '①',
      '；',
      ' ',
      '天',
      '-',
      '.',
      'x',
      '%',
      '，',
      '月',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join('')),
        ),
        (text) => {
          let end = 0;
          for (const calculation of readArithmetic(text).calculations) {
            expect(calculation.start).toBeGreaterThanOrEqual(end);
            expect(calculation.text).toBe(text.slice(calculation.start, calculation.end));
            ({ end } = calculation);
          }
        },
      ),
    );
  });

  it.each(['(', '1+', '1*(', '1元/人*', '1=', '99*', '，1', '1(', '(1+1)*', '1个社'])(
    'reads long runs of "%s" in one go',
    (piece) => {
      expect(() => readArithmetic(piece.repeat(32_000 / piece.length))).not.toThrow();
    },
  );
});
