import { declaration } from '../../support/table-builder';
import { check, places } from '../../support/check-rule';

const target = (before: string, last: string, now: string): string[] =>
  places(
    check(
      'indicator/suspicious-value',
      declaration({
        indicators: [
          {
            level1: '产出指标',
            level2: '数量指标',
            level3: '聘请人数',
            target: now,
            targetLast: last,
            targetBeforeLast: before,
          },
        ],
      }),
    ),
  );

describe('a target ten times last year’s, or a tenth of it', () => {
  test.each([
    ['120人', '116人', '1160人'],
    ['无', '116人', '≤11人'],
    ['8.5万份', '8万份', '8000份'],
  ])('%s, %s, then %s: said', (before, last, now) => {
    expect(target(before, last, now)).toEqual(['D21 info']);
  });

  test.each([
    ['1227人', '1116', '≤1116人'],
    ['无', '5场', '10场'],
    ['1000人', '100人', '1000人'],
    ['无', '无', '1000人'],
    ['1场', '1场', '12场'],
    ['100%', '100%', '100%'],
    ['及时', '及时', '及时'],
  ])('%s, %s, then %s: silence', (before, last, now) => {
    expect(target(before, last, now)).toEqual([]);
  });
});
