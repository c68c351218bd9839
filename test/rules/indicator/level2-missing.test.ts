import { check, places } from '../../support/check-rule';
import { dealtToGoals, grid, type RowSpec } from './grid';

const ID = 'indicator/level2-missing';
const row = (level2: string): RowSpec => ({ level2, level3: `${level2}甲`, target: '≥1个' });
const complete = ['数量指标', '质量指标', '时效指标', '社会效益指标'].map(row);

describe('indicator/level2-missing', () => {
  it('says nothing where quantity, quality and timeliness are there', () => {
    expect(check(ID, grid(...complete))).toEqual([]);
  });

  it('names all that is missing in one finding', () => {
    const found = check(ID, grid(row('数量指标'), row('社会效益指标')));
    expect(places(found)).toEqual(['A20 warning']);
    expect(found[0]!.message).toBe('表中没有质量指标、时效指标');
  });

  it('leaves it to indicator/level1-missing when 产出 is not there at all', () => {
    expect(check(ID, grid(row('社会效益指标')))).toEqual([]);
  });

  it('asks nothing where the form has second-level labels of its own', () => {
    expect(
      check(ID, grid(row('数量指标'), row('社会效益指标'), { ...row('政策指标'), level1: '产出指标' })),
    ).toEqual([]);
  });

  it('asks only what the place asks: Hubei does without timeliness', () => {
    const table = grid(row('数量指标'), row('质量指标'), row('社会效益指标'));
    expect(places(check(ID, table))).toEqual(['A20 warning']);
    expect(check(ID, table, { profile: 'hubei' })).toEqual([]);
  });

  it('remarks on a goal without the timeliness that the other goals have (江汉 年度目标1)', () => {
    const table = dealtToGoals(
      grid(row('数量指标'), row('质量指标'), row('社会效益指标'), ...complete, ...complete),
      [
        { label: '年度目标1:', kind: 'annual', size: 3 },
        { label: '年度目标2:', kind: 'annual', size: 4 },
        { label: '年度目标3:', kind: 'annual', size: 4 },
      ],
    );
    const found = check(ID, table);
    expect(places(found)).toEqual(['A201 info']);
    expect(found[0]!.message).toBe('年度目标1没有时效指标');
  });

  it('points to the unused line of the category, where the form has one', () => {
    const table = grid(row('数量指标'), row('时效指标'), { level2: '质量指标', level3: null, target: null });
    const unused = {
      ...table,
      indicators: table.indicators.map((each, index) => ({ ...each, spare: index === 2 })),
    };
    expect(check(ID, unused)[0]!.related).toEqual(['B23']);
  });
});
