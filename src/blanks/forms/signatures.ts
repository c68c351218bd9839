import type { Span, TextLine } from '../form';

/** The line to sign under a table. */
export const signatures = (at: Span): TextLine => ({
  block: 'line',
  cells: [
    {
      at,
      label: '填表人：　　　　　　　填报日期：　　　　　　　联系电话：　　　　　　　单位负责人签字：',
      align: 'left',
    },
  ],
  height: 24,
});
