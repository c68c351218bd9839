import { fillText, placeholders } from '../../src/locales/fill-text';

it.each([
  ['得分 {score} 分', { score: 7 }, '得分 7 分'],
  [
    '决算数 {actual} 大于预算数 {budget}',
    { actual: '2.9万元', budget: '2万元' },
    '决算数 2.9万元大于预算数 2万元',
  ],
  ['决算数 {actual} 大于预算数 {budget}', { actual: '2.9', budget: '2' }, '决算数 2.9 大于预算数 2'],
  [
    '{name} {part} 占合计 {whole} 的 {share}',
    { name: '财政拨款', part: 5, whole: 10, share: '50%' },
    '财政拨款 5 占合计 10 的 50%',
  ],
  ['{actual} exceeds {budget}', { actual: '2.9万元', budget: '2万元' }, '2.9万元 exceeds 2万元'],
  ['{nobody} 说了 {what}', { what: '' }, '{nobody} 说了 '],
])('%s', (text, data, filled) => expect(fillText(text, data)).toBe(filled));

it('names its placeholders once each', () => expect(placeholders('{b} 与 {a}、{b}')).toEqual(['a', 'b']));
