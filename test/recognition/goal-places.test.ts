/** Where the goals of a form have their places; each with the twin that must be read otherwise. */
import type { RawValue } from '../../src/sheet/snapshot';
import { _, at, GRID, read } from './rows';

const TITLE = ['项目支出绩效自评表'];
const DONE = '补贴农户 320 户，群众出行条件改善。';
const WANTED = '补贴农户 300 户，改善群众出行条件。';

const goals = (lines: readonly (readonly RawValue[])[], merges: readonly string[] = []) =>
  read([TITLE, ...lines, ...GRID], merges).goals.map(({ expected, actual }) => [at(expected), at(actual)]);

describe('年度绩效目标（90分） over the grid', () => {
  const STATED = [
    ['总体目标', '预期目标', _, _, '实际完成情况'],
    [_, WANTED, _, _, DONE],
  ];

  it.each([
    ['across the whole table', ['A4:G4']],
    ['alone, its merge lost', []],
  ])('heads the grid: %s', (_name, merges) =>
    expect(goals([...STATED, ['年度绩效目标（90分）']], merges)).toEqual([['B3', 'E3']]),
  );

  it('is a goal left blank where it has room for a text', () =>
    expect(goals([['年度绩效目标（90分）']], ['B2:G2'])).toEqual([['B2', undefined]]));

  it('ends the goals above it that nobody has filled in', () => {
    const lines = [STATED[0]!, [_, _], ['年度绩效目标1（90分）']];
    expect(goals(lines, ['A2:A3', 'B2:D2', 'E2:G2', 'B3:D3', 'E3:G3', 'A4:G4'])[0]).toEqual(['B3', 'E3']);
  });
});

describe('预期目标 without a text', () => {
  it('has its place beside it where what was done has its line below', () =>
    expect(goals([['预期目标'], ['实际完成情况', DONE]])).toEqual([['B2', 'B3']]));

  it('heads a column where the texts stand below', () =>
    expect(
      goals([
        ['预期目标', '实际完成情况'],
        [WANTED, DONE],
      ]),
    ).toEqual([['A3', 'B3']]));
});
