import { similarity } from '../../../src/rules/indicator/similarity';

describe('similarity', () => {
  // 江汉 JO-055 to JO-080: one indicator written in two ways.
  it.each([
    ['节日慰问费覆盖率', '节日慰问覆盖率'],
    ['预算执行率', '预算执行控制率'],
    ['社会治安综合治理工作', '社会治安综合治理'],
    ['治安建设可持续性', '治安建设工作的可持续性'],
    ['一感一度一率一评价测评值', '一感一度一率一测评测评值'],
  ])('%s and %s are one', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(0.75);
    expect(similarity(b, a)).toBe(similarity(a, b));
  });

  // JO-058 to JO-079, JP-015: no counterpart.
  it.each([
    ['严重精神病患者救助率', '救治救助及时率'],
    ['每年活动场次', '培训场次'],
    ['重大任务工作完成率', '反邪教知识培训完成率'],
    ['公众反邪教意识', '全区对反邪教工作知晓率'],
    ['星级平安社区创建工作完成率', '国家安全知识宣传社区覆盖率'],
    ['精神文明建设的可持续性', '社会正气'],
  ])('%s and %s are two', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(0.75);
  });

  it('is 1 for equal names and 0 where nothing is left to compare', () => {
    expect(similarity('率', '率')).toBe(1);
    expect(similarity('率', '工作')).toBe(0);
    expect(similarity('', '覆盖率')).toBe(0);
  });
});
