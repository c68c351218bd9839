import { check, places } from '../../support/check-rule';
import { grid, single } from './grid';

const ID = 'indicator/vague';

describe('indicator/vague', () => {
  it.each([
    '进一步提高',
    '　效果明显',
    '有效提升',
    '得到保障',
    '较好',
    '不断提高',
    '加强',
    '明显改善',
    '持续增强',
  ])('“%s” measures nothing', (target) => {
    expect(places(check(ID, single('社会效益指标', '社会治安秩序', target)))).toEqual(['D21 info']);
  });

  it.each([
    '下降',
    '建立健全',
    '及时',
    '合格',
    '全覆盖',
    '逐年提高5%',
    '测评满意度≥90%',
    '2023年12月底前',
    '好转率不低于80%',
    '编制完成规划一部',
  ])('“%s” can be checked', (target) => {
    expect(check(ID, single('社会效益指标', '社会治安秩序', target))).toEqual([]);
  });

  it('is said once for a table (君山: 效果明显 in every 效益 row)', () => {
    const rows = ['甲', '乙', '丙'].map((level3) => ({ level2: '社会效益指标', level3, target: '效果明显' }));
    const found = check(ID, grid(...rows));
    expect(places(found)).toEqual(['D21 info']);
    expect(found[0]!.message).toBe('3 个指标值是笼统说法，无法衡量：效果明显');
  });

  it('says of a target that repeats its name (怀来 维稳经费)', () => {
    const found = check(ID, single('时效指标', '及时化解矛盾', '及时化解矛盾'));
    expect(places(found)).toEqual(['D21 info']);
    expect(found[0]!.message).toBe('时效指标“及时化解矛盾”的指标值只是重复指标名称，无法衡量');
  });
});
