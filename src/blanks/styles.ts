import type { InputKind } from './form';
import type { CellStyle } from '../sheet/host';

const BODY = { name: '宋体', size: 10.5 };
const HEADER = { name: '黑体', size: 10.5 };

const CENTRED: CellStyle = { horizontal: 'center', vertical: 'center', wrap: true };
const BORDERED: CellStyle = { ...CENTRED, border: true };

export const TITLE: CellStyle = { ...CENTRED, font: { name: '方正小标宋简体', size: 22 } };
export const HEADING: CellStyle = { ...BORDERED, font: HEADER };
/** Not wrapped: LibreOffice sets wrapped upright text to the left. */
export const STACKED: CellStyle = { ...BORDERED, font: HEADER, wrap: false, stacked: true };
export const CATEGORY: CellStyle = { ...BORDERED, font: BODY };
/** The name of a money row or of a line of figures. */
export const LINE_NAME: CellStyle = { ...BORDERED, font: BODY, horizontal: 'left' };
export const GRADE: CellStyle = { ...BORDERED, font: BODY };

export const note = (horizontal: 'left' | 'center' | 'right'): CellStyle => ({
  ...CENTRED,
  font: BODY,
  horizontal,
});

const MONEY_FORMAT = '0.00####';
const AMOUNT_FORMAT = '#,##0.00';
const PERCENT_FORMAT = '0.00%';

const INPUTS: Readonly<Record<InputKind, CellStyle>> = {
  word: {},
  text: { horizontal: 'left' },
  code: { format: '@' },
  subject: { format: '@', horizontal: 'left' },
  money: { format: MONEY_FORMAT },
  amount: { format: AMOUNT_FORMAT, horizontal: 'right' },
  count: {},
  share: { format: PERCENT_FORMAT },
  rate: { format: PERCENT_FORMAT },
  points: {},
  score: {},
  value: { format: '@' },
  operator: {},
  unit: {},
  'yes-no': {},
  source: {},
  level1: {},
  level2: {},
};

/** A cell that people type into. */
export const inputStyle = (input: InputKind): CellStyle => ({
  ...BORDERED,
  font: BODY,
  unlocked: true,
  ...INPUTS[input],
});

/** A cell that computes itself. */
export const liveStyle = (input: InputKind): CellStyle => {
  const { unlocked: _, ...style } = inputStyle(input);
  return style;
};
