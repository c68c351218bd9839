import { shortText, shown } from '../describe';
import type { SheetRule } from '../rule';

/** A title says that the sheet is one of ours, but its body could not be read; no other rule has looked at it. */
export const unrecognised: SheetRule = {
  id: 'layout/unrecognised',
  severity: 'info',
  scope: 'sheet',
  *check({ title }) {
    yield { cell: title, data: { title: shortText(shown(title)) } };
  },
};
