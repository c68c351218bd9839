const BODY = { name: '宋体', size: 10.5 };
const HEADER = { name: '黑体', size: 10.5 };
const CENTRED = { horizontal: 'center', vertical: 'center', wrap: true };
const BORDERED = { ...CENTRED, border: true };
export const TITLE = { ...CENTRED, font: { name: '方正小标宋简体', size: 22 } };
export const HEADING = { ...BORDERED, font: HEADER };
/** Not wrapped: LibreOffice sets wrapped upright text to the left. */
export const STACKED = { ...BORDERED, font: HEADER, wrap: false, stacked: true };
export const CATEGORY = { ...BORDERED, font: BODY };
/** The name of a money row or of a line of figures. */
export const LINE_NAME = { ...BORDERED, font: BODY, horizontal: 'left' };
export const GRADE = { ...BORDERED, font: BODY };
export const note = (horizontal) => ({
    ...CENTRED,
    font: BODY,
    horizontal,
});
const MONEY_FORMAT = '0.00####';
const PERCENT_FORMAT = '0.00%';
const INPUTS = {
    word: {},
    text: { horizontal: 'left' },
    code: { format: '@' },
    money: { format: MONEY_FORMAT },
    count: {},
    share: { format: PERCENT_FORMAT },
    rate: { format: PERCENT_FORMAT },
    points: {},
    score: {},
    value: { format: '@' },
    operator: {},
    unit: {},
    level1: {},
    level2: {},
};
/** A cell that people type into. */
export const inputStyle = (input) => ({
    ...BORDERED,
    font: BODY,
    unlocked: true,
    ...INPUTS[input],
});
/** A cell that computes itself. */
export const liveStyle = (input) => {
    const { unlocked: _, ...style } = inputStyle(input);
    return style;
};
