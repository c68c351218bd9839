import type { Translation } from '../locale';
import type { problemTexts as chinese } from '../zh-CN/problems';

export const problemTexts: Translation<typeof chinese> = {
  'excel/access-denied':
    'Excel does not allow the change: the sheet is protected or the workbook read-only. Unprotect the sheet (Review → Unprotect Sheet) or save a copy, and try again.',
  'excel/cell-edit-mode': 'A cell is being edited. Press Enter to finish (or Esc to give up) and try again.',
  'excel/inactive-workbook': 'Another workbook is active. Click into the window of this one and try again.',
  'excel/request-too-large':
    'This is more than Excel takes at once (5 MB). Apply the changes in several goes, fewer at a time.',
  'excel/response-too-large':
    'The sheet holds more than Excel gives at once (5 MB). Check only the sheets you need, or delete needless rows and columns.',
  'excel/range-too-large':
    'The range is too large for Excel. Delete needless blank rows and columns of the sheet and try again.',
  'excel/merged-cells':
    'There are merged cells in this range and Excel refused. Unmerge the cells concerned and try again.',
  'excel/sheet-full':
    'There is content at the end of the sheet, so no rows or columns can be inserted. Delete what stands in the last ones and try again.',
  'excel/filtered': 'The sheet is filtered and Excel refused. Clear the filter (Data → Clear) and try again.',
  'excel/not-found': 'The sheet or range is gone, renamed or deleted perhaps. Check the workbook again.',
  'excel/already-exists': 'There is a sheet of that name. Choose another name.',
  'excel/undo-unsupported':
    'This step cannot be made part of Excel\'s own undo and was not done. Use "Undo these changes" in the pane.',
  'excel/unsupported':
    'This version of Excel cannot do that. Update Office, or use Excel on the web or the command line.',
  'excel/selection': 'What is selected is no cell. Select a cell of the table and try again.',
  'excel/busy': 'Excel is busy. Wait a few seconds and try again.',
  'excel/session': 'The connection with the workbook was lost. Reload or reopen the workbook and try again.',
  'excel/refused':
    'Excel refused: the cell may belong to an array formula, a PivotTable or a restricted range. Change it by hand.',
  'excel/failed':
    'Excel did not finish this step ({reason}). Try again; if that does not help, save and reopen the workbook.',
  'excel/sheet-missing': 'The sheet "{sheet}" is gone, renamed or deleted perhaps. Check the workbook again.',
  'excel/sheet-hidden':
    'The sheet "{sheet}" is hidden. Unhide it (right-click a sheet tab → Unhide) and try again.',
  'excel/read-only':
    'The workbook is open read-only and cannot be changed. Enable editing or save a copy, and try again.',
  'excel/structure-protected':
    'The structure of the workbook is protected; no sheet can be added. Unprotect it first (Review → Protect Workbook) and try again.',
  'excel/sheet-incomplete':
    'The sheet "{sheet}" was not filled to the end; delete it and try again. Cause: {cause}',
  'excel/sheet-protected':
    'The sheet "{sheet}" is protected; its cells cannot be coloured. Unprotect it (Review → Unprotect Sheet) and try again.',

  'grid/sheet-missing': 'There is no sheet "{sheet}".',
  'grid/sheet-hidden': 'The sheet "{sheet}" is hidden; unhide it first.',
  'grid/read-only': 'The workbook is open read-only and cannot be changed.',
  'memory/sheet-missing': 'There is no sheet "{sheet}".',
  'memory/read-only': 'The workbook is open read-only and cannot be changed.',

  'cell/not-writable':
    'This value cannot be written into a cell (not a finite number, or a text of more than 32,767 characters).',
  'cell/mismatch': 'What was read back differs from what was written; the cell was left as it was.',
  'cell/look': 'What was read back differs from what was written; look at this cell.',
  'cell/not-saved':
    'This cell of the file cannot be rewritten (rich text, array formula or protection); the change was not saved.',
  'cell/unverified':
    'Written, but the connection with Excel was lost before it could be verified. Look at this cell.',
  'cell/other-result':
    'The formula was written, but Excel computes "{found}" instead of "{wanted}". Look at the cells it refers to.',
  'cell/other-value': 'Read back "{found}" instead of "{wanted}". Look at the format of this cell.',

  'other/failure': '{message}',
};
