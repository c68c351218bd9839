/** Copied from web pages: no merges, the value of each repeated in every cell of it or in its first row. Made up in the forms of the provinces. */
import { Sheet, bad, d, f, form, g, h, m, t, title } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';
import { any, rep, repeated } from './pasted';

/** 内蒙古 阿荣旗: nine columns, every merged value in every cell. Right throughout. */
const goals = '绩效指标';
const arun = new Sheet('Sheet1', { grid: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('project-self-evaluation')
  .row(...rep(10, title('2023年度项目支出绩效自评表')))
  .row(...rep(2, '项目名称'), ...rep(8, f('projectName', '黑木耳菌包补贴')))
  .row(
    ...rep(2, '主管部门'),
    ...rep(3, f('department', '阿荣旗农牧和科技局')),
    ...rep(2, '实施单位'),
    ...rep(3, f('implementingUnit', '阿荣旗农牧业发展中心')),
  )
  .fundHead(...rep(2, '项目资金（万元）'), ...rep(2, LB('项目资金来源')), BI(), BA(), EX(), WT(), RT(), SC())
  .fund(
    'total',
    ...rep(2, '项目资金（万元）'),
    ...any(2, 'label', '年度资金总额'),
    240,
    240,
    232.8,
    10,
    '97.00%',
    9.7,
  )
  .fund(
    'part',
    ...rep(2, '项目资金（万元）'),
    ...any(2, 'label', '其中：当年财政拨款'),
    240,
    240,
    232.8,
    '-',
    '97.00%',
    '-',
  )
  .fund('part', ...rep(2, '项目资金（万元）'), ...any(2, 'label', '上年结转资金'), 0, 0, 0, '-', '-', '-')
  .row(...rep(2, '年度总体目标'), ...rep(4, '预期目标'), ...rep(4, '实际完成情况'))
  .row(
    ...rep(2, '年度总体目标'),
    ...rep(4, g('expected', '补贴黑木耳菌包300万袋，带动农户增收。')),
    ...rep(4, g('actual', '补贴黑木耳菌包306万袋，户均增收4200元。')),
  )
  .head('annual', goals, L1(), L2(), ...rep(2, L3()), TG(), AC(), WT(), SC(), RS())
  .ind(
    goals,
    '产出指标',
    '数量指标',
    ...any(2, 'level3', '补贴黑木耳菌包'),
    '≥300万袋',
    '306万袋',
    20,
    20,
    null,
  )
  .ind(goals, '产出指标', '数量指标', ...any(2, 'level3', '开展技术指导'), '≥24次', '25次', 10, 10, null)
  .ind(goals, '产出指标', '质量指标', ...any(2, 'level3', '菌包抽检合格率'), '≥96%', '97.2%', 10, 10, null)
  .ind(
    goals,
    '产出指标',
    '时效指标',
    ...any(2, 'level3', '补贴兑付时间'),
    '2023年11月底前',
    '2023年11月8日',
    5,
    5,
    null,
  )
  .ind(goals, '产出指标', '成本指标', ...any(2, 'level3', '每袋补贴标准'), '≤0.8元', '0.76元', 5, 5, null)
  .ind(goals, '效益指标', '经济效益指标', ...any(2, 'level3', '户均增收'), '≥4000元', '4200元', 15, 15, null)
  .ind(goals, '效益指标', '社会效益指标', ...any(2, 'level3', '带动农户'), '≥580户', '592户', 15, 15, null)
  .ind(
    goals,
    '满意度指标',
    '服务对象满意度指标',
    ...any(2, 'level3', '种植户满意度'),
    '≥90%',
    '96%',
    10,
    10,
    null,
  )
  .row(...rep(7, '总分'), t('weight', 100), t('score', 99.7), null)
  .end();
const neimenggu = repeated(
  form({
    id: 'twentyseventh-neimenggu-arun-fungus-repeated',
    about:
      '内蒙古阿荣旗2023（网页表格复制，数字编写）：没有合并，每个合并的值重复在它原来的每一格，连标题和“总分”也重复，三级指标占两列，无错',
    sheets: [arun],
  }),
);

/** 山东 邹城: repeated in the first row of each merge only; what was reached is blank, a lost mark has no reason. */
const zoucheng = new Sheet('网页', { at: 'B2', grid: [1, 1, 1, 1, 1, 1, 1, 1, 1], merges: false })
  .begin('project-self-evaluation')
  .row(...rep(9, title('邹城市2022年度市级预算项目绩效自评表')))
  .row('项目名称', ...rep(8, f('projectName', '农村饮水管网更新')))
  .row(
    '主管部门',
    ...rep(3, f('department', '邹城市城乡水务局')),
    '实施单位',
    ...rep(4, f('implementingUnit', '邹城市农村供水服务中心')),
  )
  .fundHead(d(3, '项目资金（万元）'), ...rep(2, LB(null)), BI(), BA(), EX(), WT(), RT(), SC())
  .fund('total', ...any(2, 'label', '年度资金总额'), 560, 560, 532, 10, '95.00%', 9.5)
  .fund('part', ...any(2, 'label', '其中：财政拨款'), 560, 560, 532, '—', '95.00%', '—')
  .row(d(2, '年度总体目标'), ...rep(4, '预期目标'), ...rep(4, '实际完成情况'))
  .row(
    ...rep(4, g('expected', '更新农村供水管网46公里，惠及38个村。')),
    bad('goal/actual-missing', g('actual', null)),
    null,
    null,
    null,
  )
  .head('annual', d(9, '绩效指标'), L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind(d(5, '产出指标'), d(2, '数量指标'), '更新供水管网', '≥46公里', '46.8公里', 15, 15, null)
  .ind('更换智能水表', '≥6200块', '6240块', 10, 10, null)
  .ind('质量指标', '管网试压合格率', '100%', '100%', 10, 10, null)
  .ind('时效指标', '管网更新完工时间', '2022年10月底前', '2022年10月19日', 10, 10, null)
  .ind('成本指标', '每公里更新成本', '≤12万元', '11.37万元', 5, 5, null)
  .ind(
    d(2, '效益指标'),
    '社会效益指标',
    '惠及村庄',
    '38个',
    '38个',
    15,
    bad('score/reason-missing', 14),
    null,
  )
  .ind('可持续影响指标', '管护责任落实率', '≥95%', '97%', 15, 15, null)
  .ind('满意度指标', '服务对象满意度指标', '用水户满意度', '≥90%', '92%', 10, 10, null)
  .row(...rep(6, '总分'), t('weight', 100), t('score', 98.5), null)
  .end()
  .tolerate('total/score');
const shandong = repeated(
  form({
    id: 'twentyseventh-shandong-zoucheng-pipes-first-row-wrong',
    about:
      '山东邹城2022（网页表格复制、从B2起，数字编写）：横向合并的值重复，纵向合并只剩首行；实际完成情况空白，38个村达标得14分无原因',
    sheets: [zoucheng],
  }),
);

/** 山西 繁峙: a declaration, everything repeated; 42 and 20 are not 60. */
const money = '资金情况（万元）';
const fanshi = new Sheet('目标表', { grid: [1, 1, 1, 1, 1, 1, 1] })
  .begin('project-target')
  .row(...rep(7, title('项目支出绩效目标申报表')))
  .row(...rep(7, '（2025年度）'))
  .row(...rep(2, '项目名称'), ...rep(5, f('projectName', '秧歌戏曲送戏下乡')))
  .row(
    ...rep(2, '主管部门'),
    ...rep(2, f('department', '繁峙县文化和旅游局')),
    '实施单位',
    ...rep(2, f('implementingUnit', '繁峙县文化馆')),
  )
  .row(...rep(2, '项目属性'), ...rep(2, '延续项目'), '项目期', ...rep(2, '1年'))
  .row(
    ...rep(2, money),
    ...rep(2, m('total', 'label', '年度资金总额')),
    ...rep(3, bad('funds/parts-sum|funds/declared-sum', m('total', 'amount', 60))),
  )
  .row(...rep(2, money), ...rep(2, m('part', 'label', '其中：财政拨款')), ...rep(3, m('part', 'amount', 42)))
  .row(...rep(2, money), ...rep(2, m('part', 'label', '其他资金')), ...rep(3, m('part', 'amount', 20)))
  .row(...rep(2, '年度目标'), ...rep(5, g('expected', '送戏下乡120场，丰富群众文化生活，培养青年演员。')))
  .head('annual', '绩效指标', L1(), L2(), ...rep(2, L3()), TG('指标值'), h('basis', '备注'))
  .ind('绩效指标', '产出指标', '数量指标', ...any(2, 'level3', '送戏下乡'), '≥120场', null)
  .ind('绩效指标', '产出指标', '数量指标', ...any(2, 'level3', '培养青年演员'), '≥8人', null)
  .ind('绩效指标', '产出指标', '质量指标', ...any(2, 'level3', '演出验收合格率'), '≥98%', null)
  .ind('绩效指标', '产出指标', '时效指标', ...any(2, 'level3', '演出任务完成时间'), '11月底前', null)
  .ind('绩效指标', '产出指标', '成本指标', ...any(2, 'level3', '每场演出成本'), '≤5000元', null)
  .ind('绩效指标', '效益指标', '社会效益指标', ...any(2, 'level3', '惠及群众'), '≥3.6万人次', null)
  .ind('绩效指标', '效益指标', '可持续影响指标', ...any(2, 'level3', '秧歌剧目传承数'), '≥12出', null)
  .ind('绩效指标', '满意度指标', '服务对象满意度指标', ...any(2, 'level3', '观众满意度'), '≥92%', null)
  .end();
const shanxi = repeated(
  form({
    id: 'twentyseventh-shanxi-fanshi-opera-target-repeated-wrong',
    about:
      '山西繁峙2025（网页表格复制，数字编写）：申报表，合并的值重复在每一格，金额在三格里各写一遍；总额60而42加20为62',
    sheets: [fanshi],
  }),
);

/** 山西 河曲: a transfer, repeated; the satisfaction was never filled in. */
const hequ = new Sheet('Sheet1', { grid: [1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('transfer-self-evaluation')
  .row(...rep(8, title('中央对地方转移支付区域绩效目标自评表')))
  .row(...rep(8, '（2021年度）'))
  .row(...rep(3, '转移支付（项目）名称'), ...rep(5, f('projectName', '农村危房改造补助资金')))
  .row(...rep(3, '中央主管部门'), ...rep(5, '住房和城乡建设部'))
  .row(
    ...rep(3, '地方主管部门'),
    ...rep(2, f('department', '河曲县住房和城乡建设管理局')),
    '资金使用单位',
    ...rep(2, f('implementingUnit', '河曲县村镇建设服务站')),
  )
  .fundHead(
    ...rep(2, '资金投入情况（万元）'),
    ...rep(2, LB('资金投入情况（万元）')),
    BA('全年预算数（A）'),
    EX('全年执行数（B）'),
    ...rep(2, RT('预算执行率（B/A）')),
  )
  .fund(
    'total',
    ...rep(2, '资金投入情况（万元）'),
    ...any(2, 'label', '年度资金总额：'),
    420,
    403.2,
    ...any(2, 'rate', '96.00%'),
  )
  .fund(
    'part',
    ...rep(2, '资金投入情况（万元）'),
    ...any(2, 'label', '其中：中央财政资金'),
    330,
    330,
    ...any(2, 'rate', '100.00%'),
  )
  .fund(
    'part',
    ...rep(2, '资金投入情况（万元）'),
    ...any(2, 'label', '地方资金'),
    90,
    73.2,
    ...any(2, 'rate', '81.33%'),
  )
  .row(...rep(2, '总体目标完成情况'), ...rep(3, '总体目标'), ...rep(3, '全年实际完成情况'))
  .row(
    ...rep(2, '总体目标完成情况'),
    ...rep(3, g('expected', '改造农村危房160户，保障低收入群体住房安全。')),
    ...rep(3, g('actual', '改造农村危房164户，验收全部合格。')),
  )
  .head(
    'annual',
    '绩效指标',
    L1(),
    L2(),
    L3(),
    TG('指标值'),
    AC('全年实际完成值'),
    ...rep(2, RS('未完成原因和改进措施')),
  )
  .ind('绩效指标', '产出指标', '数量指标', '改造农村危房', '≥160户', '164户', ...any(2, 'reason', null))
  .ind('绩效指标', '产出指标', '质量指标', '改造房屋验收合格率', '100%', '100%', ...any(2, 'reason', null))
  .ind('绩效指标', '产出指标', '时效指标', '当年开工率', '100%', '100%', ...any(2, 'reason', null))
  .ind('绩效指标', '产出指标', '成本指标', '户均补助标准', '≤2.6万元', '2.46万元', ...any(2, 'reason', null))
  .ind('绩效指标', '效益指标', '社会效益指标', '受益低收入人口', '≥420人', '436人', ...any(2, 'reason', null))
  .ind(
    '绩效指标',
    '效益指标',
    '可持续影响指标',
    '房屋安全使用年限',
    '≥30年',
    '30年',
    ...any(2, 'reason', null),
  )
  .ind(
    '绩效指标',
    '满意度指标',
    '服务对象满意度指标',
    '改造户满意度',
    '≥90%',
    bad('actual/missing', null),
    ...any(2, 'reason', null),
  )
  .row('说明', ...rep(7, '无'))
  .end()
  .tolerate('field/missing', 'funds/low-rate-unexplained');
const transfer = repeated(
  form({
    id: 'twentyseventh-shanxi-hequ-houses-transfer-repeated-wrong',
    about:
      '山西河曲2021（网页表格复制，数字编写）：区域绩效自评，资金标签格里也重复着“资金投入情况”，执行率在两格各写一遍；改造户满意度没有完成值',
    sheets: [hequ],
  }),
);

/** 福建 松溪: an office, the first row of each merge only, labels carried into the blank cells of the foot. Right throughout. */
const songxi = new Sheet('公开表', { grid: [1, 1, 1, 1, 1, 1, 1, 1, 1] })
  .begin('overall-self-evaluation')
  .row(...rep(9, title('2023年度部门整体支出绩效自评表')))
  .row(...rep(2, '部门名称'), ...rep(7, f('department', '松溪县民政局')))
  .fundHead('部门预算执行情况（万元）', ...rep(2, LB(null)), BI(), BA(), EX(), WT(), RT(), SC())
  .fund(
    'total',
    '部门预算执行情况（万元）',
    ...any(2, 'label', '年度资金总额'),
    3120,
    3400,
    3366,
    10,
    '99.00%',
    9.9,
  )
  .fund(
    'part',
    '部门预算执行情况（万元）',
    ...any(2, 'label', '其中：基本支出'),
    620,
    640,
    640,
    null,
    '100.00%',
    null,
  )
  .fund(
    'part',
    '部门预算执行情况（万元）',
    ...any(2, 'label', '项目支出'),
    2500,
    2760,
    2726,
    null,
    '98.77%',
    null,
  )
  .row('年度总体目标', ...rep(4, '预期目标'), ...rep(4, '实际完成情况'))
  .row(
    '年度总体目标',
    ...rep(4, g('expected', '保障低保对象基本生活，建设农村幸福院12所。')),
    ...rep(4, g('actual', '低保金按月发放，建设农村幸福院12所。')),
  )
  .head('annual', '绩效指标', L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS())
  .ind('绩效指标', '产出指标', '数量指标', '建设农村幸福院', '12所', '12所', 15, 15, null)
  .ind('绩效指标', '产出指标', '数量指标', '开展养老护理培训', '≥6期', '6期', 10, 10, null)
  .ind('绩效指标', '产出指标', '质量指标', '低保对象认定准确率', '≥98%', '99.2%', 10, 10, null)
  .ind('绩效指标', '产出指标', '时效指标', '低保金发放及时率', '100%', '100%', 10, 10, null)
  .ind('绩效指标', '产出指标', '成本指标', '每所幸福院建设成本', '≤15万元', '14.2万元', 5, 5, null)
  .ind('绩效指标', '效益指标', '社会效益指标', '受益老年人', '≥2600人', '2680人', 15, 15, null)
  .ind('绩效指标', '效益指标', '可持续影响指标', '养老服务机制', '健全', '健全', 15, 15, null)
  .ind(
    '绩效指标',
    '满意度指标',
    '服务对象满意度指标',
    '服务对象满意度',
    '≥90%',
    '88%',
    10,
    9.78,
    '2所幸福院供暖设施未到位，已列入下年计划',
  )
  .row(...rep(6, '总分'), t('weight', 100), t('score', 99.68), null)
  .end();
const fujian = repeated(
  form({
    id: 'twentyseventh-fujian-songxi-civil-overall-repeated',
    about:
      '福建松溪2023（网页表格复制，数字编写）：整体自评，基本支出与项目支出两行，标签逐格重复；88%对90%得9.78有原因，无错',
    sheets: [songxi],
  }),
);

export const web = [neimenggu, shandong, shanxi, transfer, fujian];
