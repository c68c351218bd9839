import type { RuleTexts } from '../../locale';

export const layoutTexts = {
  'layout/displaced-row': {
    title: '行内单元格错列',
    why: '数据与表头错开，公式和汇总会取错数，多为粘贴后合并单元格丢失所致。',
    todo: '把这一行的内容移回对应的列。',
    messages: {
      default: '第 {row} 行与表头错列（部分单元格错列）',
      left: '第 {row} 行与表头错列（左移 {count} 列）',
      right: '第 {row} 行与表头错列（右移 {count} 列）',
    },
  },
  'layout/missing-column': {
    title: '缺少必要的列',
    why: '缺了这一列，相关内容无处填写，也无法核对。',
    todo: '按表样补上这一列。',
    messages: { default: '表头缺少 {count} 列：{columns}' },
  },
  'layout/unrecognised': {
    title: '表格无法识别',
    why: '标题是标准表，表体却找不到表头或指标，这张表没有参加核对。',
    todo: '对照标准表样检查表头文字，或插入标准表后重新填写。',
    messages: { default: '“{title}”看起来是标准表，但无法识别表体，未作核对' },
  },
} satisfies RuleTexts;
