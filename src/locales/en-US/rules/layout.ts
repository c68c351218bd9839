import type { layoutTexts as chinese } from '../../zh-CN/rules/layout';
import type { Translation } from '../../locale';

export const layoutTexts: Translation<typeof chinese> = {
  'layout/displaced-row': {
    title: 'Cells under the wrong headers',
    why: 'Formulas and sums take the wrong cells; mostly merged cells were lost in pasting.',
    todo: 'Move the contents of the row back under their headers.',
    messages: {
      default: 'Row {row} does not stand under its headers (some cells are shifted)',
      left: 'Row {row} does not stand under its headers (shifted left by {count} column(s))',
      right: 'Row {row} does not stand under its headers (shifted right by {count} column(s))',
    },
  },
  'layout/missing-column': {
    title: 'Column missing',
    why: 'Without this column its content has no place and cannot be checked.',
    todo: 'Add the column as in the standard form.',
    messages: { default: 'The header lacks {count} column(s): {columns}' },
  },
  'layout/unrecognised': {
    title: 'Table not recognised',
    why: 'The title is one of a standard form, but neither header nor indicators were found; this table was not checked.',
    todo: 'Compare the header with the standard form, or insert a standard table and fill it in again.',
    messages: {
      default: '"{title}" looks like a standard form, but its body was not recognised and not checked',
    },
  },
};
