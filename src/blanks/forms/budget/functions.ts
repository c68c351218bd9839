import type { BudgetFormLine } from '../../form';
import { OPEN_CLASS } from './frame';

/** 类 of the functional classification as 收支总表 lists them (江汉 2024). */
const CLASSES = [
  '一般公共服务支出',
  '公共安全支出',
  '教育支出',
  '科学技术支出',
  '文化旅游体育与传媒支出',
  '社会保障和就业支出',
  '卫生健康支出',
  '节能环保支出',
  '城乡社区支出',
  '农林水支出',
  '交通运输支出',
  '资源勘探工业信息等支出',
  '商业服务业等支出',
  '金融支出',
  '援助其他地区支出',
  '自然资源海洋气象等支出',
  '住房保障支出',
  '粮油物资储备支出',
  '国有资本经营预算支出',
  '灾害防治及应急管理支出',
  '其他支出',
  '债务还本支出',
  '债务付息支出',
  '债务发行费用支出',
  '国防支出',
];

const DIGITS = '一二三四五六七八九';

/** 1 → 一, 12 → 十二, 20 → 二十; up to 99. */
function numeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const ten = tens === 0 ? '' : `${tens > 1 ? DIGITS[tens - 1] : ''}十`;
  return ten + (ones === 0 ? '' : DIGITS[ones - 1]!);
}

/** Texts as lines numbered 一、二、, or （一）（二） one level further in. */
export const numbered = (names: readonly string[], level: 'outer' | 'inner'): { readonly label: string }[] =>
  names.map((name, index) => ({
    label: level === 'outer' ? `${numeral(index + 1)}、${name}` : `（${numeral(index + 1)}）${name}`,
  }));

export const spendingClasses = (level: 'outer' | 'inner'): { readonly label: string }[] =>
  numbered(CLASSES, level);

/** The office's own functions left open, then what nearly every office has: pensions, health, housing. */
export const USUAL_SUBJECTS: readonly BudgetFormLine[] = [
  OPEN_CLASS,
  {
    code: '208',
    name: '社会保障和就业支出',
    parts: [
      {
        code: '20805',
        name: '行政事业单位养老支出',
        parts: [
          { code: '2080501', name: '行政单位离退休' },
          { code: '2080505', name: '机关事业单位基本养老保险缴费支出' },
          { code: '2080506', name: '机关事业单位职业年金缴费支出' },
          { code: '2080599', name: '其他行政事业单位养老支出' },
        ],
      },
    ],
  },
  {
    code: '210',
    name: '卫生健康支出',
    parts: [
      {
        code: '21011',
        name: '行政事业单位医疗',
        parts: [
          { code: '2101101', name: '行政单位医疗' },
          { code: '2101102', name: '事业单位医疗' },
          { code: '2101103', name: '公务员医疗补助' },
        ],
      },
    ],
  },
  {
    code: '221',
    name: '住房保障支出',
    parts: [
      {
        code: '22102',
        name: '住房改革支出',
        parts: [
          { code: '2210201', name: '住房公积金' },
          { code: '2210202', name: '提租补贴' },
          { code: '2210203', name: '购房补贴' },
        ],
      },
    ],
  },
];

export const OPEN_SUBJECTS: readonly BudgetFormLine[] = [OPEN_CLASS, OPEN_CLASS, OPEN_CLASS, OPEN_CLASS];
