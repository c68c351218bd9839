import { check, places } from '../../support/check-rule';
import { grid } from './grid';

const ID = 'indicator/placeholder';
const real = { level2: '数量指标', level3: '指标1：组织专场招聘会', target: '3场' };
const residue = (level3: string) => ({ level2: '数量指标', level3, target: null, placeholder: true });

describe('indicator/placeholder', () => {
  it('says once what was left of the template (廊坊)', () => {
    const found = check(ID, grid(real, residue('指标2：'), residue('……')));
    expect(places(found)).toEqual(['C22 info']);
    expect(found[0]!.related).toEqual(['C23']);
    expect(found[0]!.message).toBe('2 行是表样占位内容（指标2：、……），未填写也未删除');
  });
  it('is quiet about numbered names', () => {
    expect(check(ID, grid(real))).toEqual([]);
  });
});
