import { profileById } from '../../src/profiles/catalogue';
import { PROFILE_IDS } from '../../src/profiles/types';

describe.each(PROFILE_IDS)('%s', (id) => {
  const profile = profileById(id);

  test('is filed under its own name', () => expect(profile.id).toBe(id));

  test('asks for full marks of 100', () => expect(profile.total).toBe(100));

  test('its usual points add up to them, where it fixes them all', () => {
    const { output, benefit, satisfaction } = profile.level1Points;
    if (output === undefined || benefit === undefined || satisfaction === undefined) return;
    const sum = Object.values(profile.level1Points).reduce((a, b) => a + b, 0);
    expect(sum).toBe(profile.total);
  });

  test('a declaration leaves room for execution', () => {
    const { declarationTotal, executionPoints, total, declarationTotals } = profile;
    if (declarationTotal === null) expect(declarationTotals).toEqual([]);
    else {
      expect(declarationTotal + executionPoints!).toBe(total);
      expect(declarationTotals).toContain(declarationTotal);
    }
  });

  test('wants each first-level category once, excusable or not', () => {
    const wanted = [...profile.requiredLevel1, ...profile.excusableLevel1];
    expect(wanted).toEqual([...new Set(wanted)]);
  });

  test('its bands cover all shares without gap', () => {
    const bands = [...profile.bands].sort((a, b) => a.low - b.low);
    expect(bands[0]!.low).toBe(0);
    expect(bands[bands.length - 1]!.high).toBe(1);
    bands.slice(1).forEach((band, index) => expect(band.low).toBe(bands[index]!.high));
  });
});

test('the numbers of rules.md §3.0', () => {
  expect(profileById('national-2020').level1Points).toEqual({
    execution: 10,
    output: 50,
    benefit: 30,
    satisfaction: 10,
  });
  expect(profileById('national-101').level1Points).toEqual({
    execution: 10,
    cost: 20,
    output: 40,
    benefit: 20,
    satisfaction: 10,
  });
  expect(profileById('hubei')).toMatchObject({
    executionPoints: 20,
    executionCountsUnshown: true,
    declarationTotal: 80,
    excusableLevel1: ['satisfaction'],
  });
  expect(profileById('hubei').bands.map(({ low }) => low)).toEqual([0.8, 0.5, 0]);
  expect(profileById('national-2020').bands.map(({ low }) => low)).toEqual([0.8, 0.6, 0]);
  expect(profileById('transfer')).toMatchObject({ hasScores: false, executionPoints: null });
  expect(profileById('hebei').declarationTotal).toBeNull();
});
