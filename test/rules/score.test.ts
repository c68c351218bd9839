import { selfEvaluation, transferSelfEvaluation, type IndicatorSpec } from '../support/table-builder';
import { describeRule } from '../support/describe-rule';

const row = (
  target: IndicatorSpec['target'],
  actual: IndicatorSpec['actual'],
  weight: IndicatorSpec['weight'],
  score: IndicatorSpec['score'],
  more: IndicatorSpec = {},
): IndicatorSpec => ({
  level1: '产出指标',
  level2: '数量指标',
  level3: '完成数量',
  target,
  actual,
  weight,
  score,
  reason: null,
  ...more,
});

const rows = (...indicators: IndicatorSpec[]) => selfEvaluation({ indicators });
const one = (...args: Parameters<typeof row>) => rows(row(...args));
/** Without a reason column; what explains deviations stands under the table. */
const withFooter = (footer: string, ...args: Parameters<typeof row>) => {
  const { reason: _, ...spec } = row(...args);
  return selfEvaluation({ indicators: [spec], explanations: [footer] });
};

/** No points column; points stand in the labels of the first level. */
const underLabels = (...labelled: [label: string, score: number | null][]) =>
  rows(
    ...labelled.map(([level1, score]) => {
      const { weight: _, ...spec } = row('≥10个', '10个', null, score);
      return { ...spec, level1: level1 || null };
    }),
  );

const withoutPoints = (...scores: (number | null)[]) =>
  rows(
    ...scores.map((score) => {
      const { weight: _, ...spec } = row('≥10个', '10个', null, score);
      return spec;
    }),
  );

describeRule('score/missing', {
  wrong: [
    {
      name: 'one blank among others',
      table: rows(row('≥10个', '10个', 10, 10), row('≥5个', '5个', 5, null)),
      says: ['G22 error'],
      message: '数量指标“完成数量”分值 5，得分未填',
    },
    {
      name: 'nobody has scored: one finding',
      table: rows(row('≥10个', '10个', 10, null), row('≥5个', '5个', 5, null)),
      says: ['G20 error'],
    },
    {
      name: 'in a form without points, beside others that have theirs',
      table: withoutPoints(10, null, 10),
      says: ['G22 error'],
      message: '数量指标“完成数量”得分未填，其他指标已有得分',
    },
    {
      name: 'under a label whose rows share its points',
      table: underLabels(['产出指标(40分)', 20], ['', null], ['满意度指标(10分)', 10]),
      says: ['G22 error'],
      message: '数量指标“完成数量”得分未填，其他指标已有得分',
    },
  ],
  right: [
    { name: 'filled', table: rows(row('≥10个', '10个', 10, 10), row('≥5个', '5个', 5, 5)) },
    { name: 'a form without points, filled', table: withoutPoints(10, 10, 10) },
    {
      name: 'labels with points, and every row scored',
      table: underLabels(['产出指标(40分)', 20], ['', 20], ['满意度指标(10分)', 10]),
    },
    {
      name: 'a row under a label without points, where others have theirs',
      table: underLabels(['产出指标', null], ['满意度指标(10分)', 10]),
    },
    { name: 'a form without points that nobody has scored', table: withoutPoints(null, null) },
    {
      name: 'no points, no score',
      table: rows(row('≥10个', '10个', 10, 10), row('≥5个', '5个', null, null)),
    },
    {
      name: '其中',
      table: rows(row('≥10个', '10个', 10, 10), row('≥5个', '5个', null, null, { subRow: true })),
    },
    {
      name: 'one score for three rows',
      table: rows(
        row('≥10个', '10个', 5, { value: 15, rows: 3 }),
        row('≥5个', '5个', 5, null),
        row('≥5个', '5个', 5, null),
      ),
    },
    {
      name: 'a form without scores',
      table: transferSelfEvaluation({ indicators: [{ level3: '场馆', target: '≥2个', actual: '2个' }] }),
    },
  ],
});

describeRule('score/invalid', {
  wrong: [
    { name: 'words', table: one('≥10个', '10个', 10, '优'), says: ['G21 error 优'] },
    { name: 'negative', table: one('≥10个', '10个', 10, -1), says: ['G21 error -1'], message: '小于 0' },
    {
      name: 'a formula that fails',
      table: one('≥10个', '10个', 10, { value: { error: '#VALUE!' }, formula: 'E21*F21' }),
      says: ['G21 error #VALUE!'],
    },
    {
      name: 'the execution score',
      table: selfEvaluation({
        funds: [{ label: '年度资金总额', annualBudget: 1, executed: 1, weight: 10, score: '满分' }],
      }),
      says: ['G6 error 满分'],
    },
  ],
  right: [
    { name: 'a number', table: one('≥10个', '10个', 10, 10) },
    { name: '"10分"', table: one('≥10个', '10个', 10, '10分') },
    { name: 'zero', table: one('≥10个', '0个', 10, 0) },
    { name: 'a dash is a missing score', table: one('≥10个', '10个', 10, '—') },
  ],
});

describeRule('score/exceeds-weight', {
  wrong: [
    {
      name: '11 of 10',
      table: one('≥90%', '92.3%', 10, 11),
      says: ['G21 error 11 → ≤10'],
      message: '得分 11，大于分值 10',
      fixes: [10],
    },
    {
      name: 'how far a judged score is too high is for a person to say',
      table: one('有效提升', '有效提升', 10, 11),
      says: ['G21 error 11 → ≤10'],
      fixes: [null],
    },
    {
      name: '40 of 30, as text',
      table: one('≥90%', '92.3%', 30, '40分'),
      says: ['G21 error 40分 → ≤30'],
      fixes: ['30分'],
    },
    {
      name: 'the execution score is not capped',
      table: selfEvaluation({
        funds: [
          {
            label: '年度资金总额',
            annualBudget: 296.29,
            executed: 333.38,
            weight: 10,
            rate: '112.52%',
            score: 11.25,
          },
        ],
      }),
      says: ['G6 error 11.25 → ≤10'],
      fixes: [10],
    },
    {
      name: 'one score for two rows above the sum of their points',
      table: rows(row('≥10个', '10个', 5, { value: 12, rows: 2 }), row('≥5个', '5个', 5, null)),
      says: ['G21 error 12 → ≤10'],
      fixes: [10],
    },
  ],
  right: [
    { name: 'all points', table: one('≥90%', '92.3%', 10, 10) },
    {
      name: 'one score for two rows: the sum of their points (黄石图书馆)',
      table: rows(row('≥10个', '10个', 5, { value: 10, rows: 2 }), row('≥5个', '5个', 5, null)),
    },
  ],
});

describeRule('score/unmet-full', {
  wrong: [
    {
      name: 'Chongqing 政府采购执行率 100 → 72.74, still full',
      table: one('≥100%', '72.74%', 20, 20),
      says: ['G21 error 20 → 14.55'],
      message: '未完成却得满分 20，按完成比例应为 14.55',
    },
    {
      name: 'explained, but full all the same',
      table: one('≥40公里', '32公里', 10, 10, { reason: '征地滞后' }),
      says: ['G21 error 10 → 8'],
    },
    {
      name: 'more than wanted where little is wanted',
      table: one('≤50元/人', '80元/人', 10, 10),
      says: ['G21 error 10 → 6.25'],
    },
    {
      name: 'not nothing where nothing is wanted',
      table: one('0起', '3起', 10, 10, { level3: '安全事故数' }),
      says: ['G21 error 10 → <10'],
    },
    {
      name: 'a scoring standard in words does not excuse it (海淀)',
      table: one('≥98%', '90%', 10, 10, { scoringText: '实际完成值达到指标值，记满分' }),
      says: ['G21 error 10 → <10'],
    },
    {
      name: 'more was spent on cars and guests than granted',
      table: one('100%', '112%', 2, 2, { level3: '“三公”经费控制率' }),
      says: ['G21 error 2 → 1.79'],
    },
    { name: 'by a hair: 9.96 of 10', table: one('≥95%', '94.6%', 10, 10), says: ['G21 info 10 → 9.96'] },
  ],
  right: [
    { name: 'met', table: one('≥8000份', '8500份', 5, 5) },
    { name: 'met to the dot', table: one('≤734.38万元', '734.38万元', 5, 5, { level2: '成本指标' }) },
    { name: '君山 涉邪事件发案率 ≤1% with 0', table: one('≤1%', 0, 5, 5, { level3: '涉邪事件发案率' }) },
    { name: '君山 事故率 0 with 0', table: one(0, 0, 5, 5, { level3: '事故率' }) },
    {
      name: 'less was spent on cars and guests than granted (重庆)',
      table: one('100%', '88%', 2, 2, { level3: '“三公”经费控制率' }),
    },
    { name: 'less was left over (重庆)', table: one('2%', 0, 2, 2, { level3: '结转结余率' }) },
    { name: 'scored in proportion', table: one('≥40公里', '32公里', 10, 8) },
    { name: 'qualitative', table: one('效果明显', '效果明显', 10, 10) },
    {
      name: 'several values in one cell',
      table: one('5000元/人；10000元/个', '5000元/人；9000元/个', 10, 10),
    },
    { name: 'units that cannot be compared', table: one('≥8000份', '12次', 10, 10) },
    { name: 'a range', table: one('97%-100%', '98%', 10, 10) },
    { name: 'a late date is another rule', table: one('2023年11月底前', '2023年12月20日', 10, 10) },
    {
      name: 'a scoring standard of its own',
      table: one('≥95%', '92%', 10, 10, { scoringText: '达到90%以上得满分，每低1个百分点扣0.5分' }),
    },
  ],
});

describeRule('score/quantitative', {
  wrong: [
    {
      name: '零陵: 1100 → 1093, 6 points, scored 5 instead of 5.96',
      table: one('≥1100万元', '1093万元', 6, 5),
      says: ['G21 error 5 → 5.96'],
    },
    {
      name: 'satisfaction of 94.60% against 95%, 9 of 10',
      table: one('≥95%', '94.60%', 10, 9),
      says: ['G21 error 9 → 9.96'],
    },
    {
      name: 'less is better: target / actual',
      table: one('≤40元', '50元', 10, 9.5, { level3: '单册采购成本' }),
      says: ['G21 error 9.5 → 8'],
    },
    { name: 'above proportion', table: one('≥60处', '52处', 15, 14), says: ['G21 error 14 → 13'] },
    {
      name: 'whole points are a habit',
      table: one('≥60处', '50处', 10, 8),
      says: ['G21 info 8 → 8.33'],
      message: '取整',
    },
    {
      name: 'a deduction beyond proportion that is explained',
      table: one('≥600家次', '588家次', 10, 8, { reason: '两名检查人员年中调离' }),
      says: ['G21 warning 8 → 9.8'],
    },
    {
      name: 'the same where the form prescribes proportion',
      table: one('≥600家次', '588家次', 10, 8, {
        reason: '人员调离',
        scoringText: '完成得满分，未完成按比例得分',
      }),
      says: ['G21 error 8 → 9.8'],
    },
  ],
  right: [
    { name: 'in proportion', table: one('≥1100万元', '1093万元', 6, 5.96) },
    { name: 'within the tolerance', table: one('≥1100万元', '1093万元', 6, 6 * 0.99) },
    { name: '镜湖: 164 of 180', table: one('≥180件', '164件', 9, 8.2) },
    { name: 'met', table: one('≥12次', '14次', 5, 4) },
    { name: 'full points are another rule', table: one('≥60处', '52处', 15, 15) },
    { name: 'points above the full are another rule', table: one('≥60处', '52处', 15, 16) },
    { name: 'qualitative', table: one('效果明显', '效果一般', 10, 6) },
    { name: 'nothing wanted, something happened', table: one('0起', '3起', 10, 5, { level3: '安全事故数' }) },
    {
      name: 'another threshold',
      table: one('≥1100万元', '1093万元', 6, 5),
      options: { thresholds: { score: 1 } },
    },
    {
      name: 'a scoring standard of its own',
      table: one('≥95%', '92%', 10, 8.5, { scoringText: '每低1个百分点扣0.5分' }),
    },
  ],
});

describeRule('score/reason-missing', {
  wrong: [
    {
      name: '君山: 效果明显, 9 of 10',
      table: one('效果明显', '效果明显', 10, 9, { level2: '社会效益指标', level3: '平安社会建设' }),
      says: ['H21 warning'],
      message: '社会效益指标“平安社会建设”得分 9，小于分值 10，未填偏差原因',
    },
    { name: '黄冈: 98% of 98%, 19.6 of 20', table: one('98%', '98%', 20, 19.6), says: ['H21 warning'] },
    { name: '永德: 100%, 7 of 10', table: one('100%', '100%', 10, 7), says: ['H21 warning'] },
    { name: '镜湖: 164 of ≥180', table: one('≥180件', '164件', 9, 8.2), says: ['H21 warning'] },
    {
      name: 'missed with full points',
      table: one('≥180件', '164件', 9, 9),
      says: ['H21 warning'],
      message: '未完成，未填偏差原因',
    },
    {
      name: 'a slash for a reason',
      table: one('效果明显', '效果明显', 10, 9, { reason: '/' }),
      says: ['H21 warning'],
    },
    {
      name: 'a transfer form without scores',
      table: transferSelfEvaluation({
        indicators: [{ level3: '每周开放时长', target: '≥35小时', actual: '32小时', reason: null }],
      }),
      says: ['H21 warning'],
      options: { profile: 'transfer' },
    },
    {
      name: 'nothing under a Hubei table: one finding',
      table: withFooter('', '≥3万平方米', '2.7万平方米', 10, 9),
      says: ['B23 warning'],
    },
    {
      name: 'a table that denies what it shows',
      table: withFooter('无较大偏差。', '≥3万平方米', '2.7万平方米', 10, 9),
      says: ['B23 warning'],
    },
    {
      name: 'a table that only promises',
      table: withFooter(
        '进一步加强资金支付进度管理，自评结果作为下年度预算编制的参考。',
        '≥3万平方米',
        '2.7万平方米',
        10,
        9,
      ),
      says: ['B23 warning'],
    },
    {
      name: 'a company with limited liability is no reason',
      table: withFooter('由某某建设有限公司实施。', '≥3万平方米', '2.7万平方米', 10, 9),
      says: ['B23 warning'],
    },
    {
      name: 'that targets are not missed is no reason for the one that is',
      table: withFooter('各项指标均不低于目标值。', '≥3万平方米', '2.7万平方米', 10, 9),
      says: ['B23 warning'],
    },
    {
      name: 'words under the table do not fill the column',
      table: selfEvaluation({
        indicators: [row('≥180件', '164件', 9, 8.2)],
        explanations: ['基本完成年度目标。'],
      }),
      says: ['H21 warning'],
    },
  ],
  right: [
    { name: 'full points', table: one('效果明显', '效果明显', 10, 10) },
    { name: 'explained', table: one('效果明显', '效果明显', 10, 9, { reason: '个别社区宣传不足' }) },
    {
      name: 'explained under a Hubei table',
      table: withFooter('受群众安置影响', '≥3万平方米', '2.7万平方米', 10, 9),
    },
    {
      name: 'a drought in the footer is a reason',
      table: withFooter('夏旱导致部分水生植物死亡，已补植。', '≥3万平方米', '2.7万平方米', 10, 9),
    },
    {
      name: 'a season that was missed is a reason',
      table: withFooter(
        '低于目标0.3万平方米，主要是种苗到货晚，错过雨季。',
        '≥3万平方米',
        '2.7万平方米',
        10,
        9,
      ),
    },
    {
      name: 'limits are a reason',
      table: withFooter('品牌推广以省内为主，省外知名度提升有限。', '提升', '有所提升', 15, 13),
    },
    {
      name: 'a form without room for reasons',
      table: selfEvaluation({
        indicators: [{ level3: '册数', target: '≥5册', actual: '4册', weight: 5, score: 4 }],
      }),
    },
    { name: 'not scored', table: one('≥10个', '10个', 10, null) },
  ],
});

describeRule('score/over-completion', {
  wrong: [
    { name: '宣城: 2400 → 3200', table: one('≥2400人次', '3200人次', 10, 10), says: ['E21 warning 133.33%'] },
    { name: '宁德: 340%', table: one('≥50口', '170口', 20, 20), says: ['E21 warning 340%'] },
    { name: 'Chongqing: 200 → 2259', table: one('200次', '2259次', 10, 10), says: ['E21 warning 1129.5%'] },
    {
      name: 'words under the table that speak of something else',
      table: withFooter('办公用房维修项目结转下年实施。', '≥200次', '2259次', 10, 10),
      says: ['E21 warning 1129.5%'],
    },
  ],
  right: [
    { name: '君山: 8000 → 8500 (106%)', table: one('≥8000份', '8500份', 5, 5) },
    { name: '君山: 12 → 14 (117%)', table: one('≥12次', '14次', 5, 5) },
    { name: '君山: 2 → 3 (150%), one more', table: one('≥2个', '3个', 5, 5) },
    { name: 'explained', table: one('≥2400人次', '3200人次', 10, 10, { reason: '上级新增任务' }) },
    {
      name: 'explained under the table',
      table: withFooter('因上级追加任务，检查次数大幅增加。', '≥200次', '2259次', 10, 10),
    },
    { name: 'points were taken off', table: one('≥2400人次', '3200人次', 10, 9) },
    { name: 'less than planned where little is wanted', table: one('≤50元/人', '20元/人', 10, 10) },
    { name: 'satisfaction of 96% against 90%', table: one('≥90%', '96%', 10, 10) },
    {
      name: 'another threshold',
      table: one('≥2400人次', '3200人次', 10, 10),
      options: { thresholds: { overCompletion: 0.5 } },
    },
  ],
});

describeRule('score/band', {
  wrong: [
    {
      name: '部分达成 with full points',
      table: one('有效提升', '部分达成预期指标', 10, 10),
      says: ['G21 warning 10 → 6-8'],
    },
    {
      name: '未达成 with 7 of 10',
      table: one('有效提升', '未达成预期目标', 10, 7),
      says: ['G21 warning 7 → 0-6'],
    },
    {
      name: '未建立 with 8 of 10 where 建立 was wanted',
      table: one('建立', '未建立', 10, 8),
      says: ['G21 warning 8 → 0-6'],
    },
    {
      name: '达成 with 7 of 10',
      table: one('有效提升', '达成预期指标', 10, 7),
      says: ['G21 warning 7 → 8-10'],
    },
    {
      name: '未达成 with 5.5 of 10 in Hubei, where the last band ends at half',
      table: one('有效提升', '未达成', 10, 5.5),
      says: ['G21 warning 5.5 → 0-5'],
      options: { profile: 'hubei' },
    },
  ],
  right: [
    { name: '达成 with full points', table: one('有效提升', '达成预期指标', 10, 10) },
    { name: '达成 with 80 %, which belongs to it', table: one('有效提升', '达成预期指标', 10, 8) },
    { name: '部分达成 with 80 %', table: one('有效提升', '部分达成', 10, 8) },
    {
      name: '部分达成 with 5.5 of 10 in Hubei',
      table: one('有效提升', '部分达成', 10, 5.5),
      options: { profile: 'hubei' },
    },
    { name: '未建立 with 8 of 10 where something else was wanted', table: one('健全', '未建立台账', 10, 8) },
    { name: 'words that name no band', table: one('效果明显', '效果明显', 10, 7) },
    { name: 'a measured target', table: one('≥10个', '部分完成', 10, 10) },
  ],
});
