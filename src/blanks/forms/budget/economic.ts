import type { BudgetFormLine } from '../../form';

/** 类 of the economic classification that basic spending has, with their 款 (部门预算支出经济分类科目). */
const CLASSES: readonly (readonly [code: string, name: string, sections: string])[] = [
  [
    '301',
    '工资福利支出',
    '01基本工资 02津贴补贴 03奖金 06伙食补助费 07绩效工资 08机关事业单位基本养老保险缴费 09职业年金缴费 10职工基本医疗保险缴费 11公务员医疗补助缴费 12其他社会保障缴费 13住房公积金 14医疗费 99其他工资福利支出',
  ],
  [
    '302',
    '商品和服务支出',
    '01办公费 02印刷费 03咨询费 04手续费 05水费 06电费 07邮电费 08取暖费 09物业管理费 11差旅费 12因公出国（境）费用 13维修（护）费 14租赁费 15会议费 16培训费 17公务接待费 18专用材料费 24被装购置费 25专用燃料费 26劳务费 27委托业务费 28工会经费 29福利费 31公务用车运行维护费 39其他交通费用 40税金及附加费用 99其他商品和服务支出',
  ],
  [
    '303',
    '对个人和家庭的补助',
    '01离休费 02退休费 03退职（役）费 04抚恤金 05生活补助 06救济费 07医疗费补助 08助学金 09奖励金 11代缴社会保险费 99其他对个人和家庭的补助',
  ],
  ['310', '资本性支出', '02办公设备购置 03专用设备购置 07信息网络及软件购置更新 99其他资本性支出'],
];

const sectionsOf = (code: string, sections: string): BudgetFormLine[] =>
  sections.split(' ').map((section) => ({ code: `${code}${section.slice(0, 2)}`, name: section.slice(2) }));

export const ECONOMIC_SUBJECTS: readonly BudgetFormLine[] = CLASSES.map(([code, name, sections]) => ({
  code,
  name,
  parts: sectionsOf(code, sections),
}));

/** The 类 with blank lines for their 款. */
export const OPEN_ECONOMIC_SUBJECTS: readonly BudgetFormLine[] = CLASSES.map(([code, name]) => ({
  code,
  name,
  parts: [{ rows: 5 }],
}));
