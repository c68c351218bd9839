import Big from 'big.js';
import fc from 'fast-check';
import { parseNumber, parseRate, type FigureCell } from '../../src/values/figure';
import { representNumber, representRate, type Represented } from '../../src/values/represent';

describe('representRate', () => {
  test.each<[string, FigureCell, boolean, string, Represented]>([
    ['text with a sign', { value: '100%' }, false, '0.862037', { value: '86.20%' }],
    ['a whole percentage stays whole', { value: '100%' }, false, '0.76', { value: '76%' }],
    ['two decimals stay two', { value: '100.00%' }, false, '0.76', { value: '76.00%' }],
    ['the full-width sign is kept', { value: '100％' }, false, '0.862037', { value: '86.20％' }],
    ['so are spaces around', { value: '　100% ' }, false, '0.862037', { value: '　86.20% ' }],
    ['bare text', { value: '100' }, true, '0.862037', { value: '86.20' }],
    ['bare text fraction', { value: '1.00' }, false, '0.862037', { value: '0.862' }],
    ['number under 0.00%', { value: 1, format: '0.00%' }, false, '0.862037', { value: 0.862 }],
    [
      '0% would hide the decimals',
      { value: 1, format: '0%' },
      false,
      '0.862037',
      { value: 0.862, format: '0.00%' },
    ],
    ['0% is enough for 76 %', { value: 1, format: '0%' }, false, '0.76', { value: 0.76 }],
    ['bare 100 under 执行率(%)', { value: 100 }, true, '0.862037', { value: 86.2 }],
    ['bare 100 elsewhere', { value: 100 }, false, '0.862037', { value: 86.2 }],
    ['bare fraction', { value: 1 }, false, '0.862037', { value: 0.862 }],
    ['blank', { value: null }, false, '0.862037', { value: 0.862, format: '0.00%' }],
    ['blank under 执行率(%)', { value: null }, true, '0.862037', { value: 86.2 }],
    ['blank under a % format', { value: null, format: '0.00%' }, true, '0.862037', { value: 0.862 }],
    ['blank text cell', { value: null, format: '@' }, false, '0.862037', { value: '86.20%' }],
    ['placeholder', { value: '/' }, false, '0.862037', { value: 0.862, format: '0.00%' }],
    ['a bare 2 would be read as 2 %', { value: 0 }, false, '2', { value: 2, format: '0.00%' }],
    ['a bare 1.2 would be read as 120 %', { value: 100 }, false, '0.012', { value: 0.012, format: '0.00%' }],
    ['so would a text', { value: '100' }, false, '0.012', { value: '1.20%' }],
    ['half up', { value: '100%' }, false, '0.80445', { value: '80.45%' }],
  ])('%s', (_, cell, headerPercent, fraction, expected) =>
    expect(representRate(cell, new Big(fraction), { headerPercent })).toEqual(expected),
  );

  test('what is written reads back as the rate, to two decimals of a percentage', () => {
    const before = fc.constantFrom<FigureCell>(
      { value: '100%' },
      { value: '　99.5％' },
      { value: 1, format: '0%' },
      { value: 0.5, format: '0.00%' },
      { value: 100 },
      { value: null },
      { value: '—' },
    );
    fc.assert(
      fc.property(before, fc.integer({ min: 200, max: 20_000 }), (cell, hundredths) => {
        const fraction = new Big(hundredths).div(10_000);
        const written = representRate(cell, fraction, {});
        expect(parseRate({ ...cell, ...written })?.value.toFixed()).toBe(fraction.toFixed());
      }),
    );
  });
});

describe('representNumber', () => {
  test.each<[string, FigureCell, string, Represented]>([
    ['number', { value: 9 }, '8.62', { value: 8.62 }],
    ['blank', { value: null }, '8.62', { value: 8.62 }],
    ['placeholder', { value: '—' }, '8.62', { value: 8.62 }],
    ['text padded with a full-width space', { value: '　9' }, '8.62', { value: '　8.62' }],
    ['text with a unit', { value: '10分' }, '8.62', { value: '8.62分' }],
    ['full-width digits', { value: '１０．０' }, '8.62', { value: '8.62' }],
    ['amount with a unit', { value: '4,753.66万元' }, '3824.26', { value: '3824.26万元' }],
    ['blank text cell', { value: null, format: '@' }, '8.62', { value: '8.62' }],
    [
      'a format that would hide the decimals',
      { value: 9, format: '0' },
      '8.62',
      { value: 8.62, format: '0.00' },
    ],
    ['a format that shows them', { value: 9, format: '0.00' }, '8.6', { value: 8.6 }],
  ])('%s', (_, cell, value, expected) => expect(representNumber(cell, new Big(value))).toEqual(expected));

  test('what is written reads back as the number', () => {
    const before = fc.constantFrom<FigureCell>(
      { value: '　9' },
      { value: '10分' },
      { value: 5 },
      { value: null },
    );
    fc.assert(
      fc.property(before, fc.integer({ min: 0, max: 1_000_000 }), (cell, hundredths) => {
        const value = new Big(hundredths).div(100);
        expect(parseNumber({ ...cell, ...representNumber(cell, value) })?.value.toFixed()).toBe(
          value.toFixed(),
        );
      }),
    );
  });
});
