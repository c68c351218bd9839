import { officeErrorCode } from './errors';
import type { Place } from './places';

/** The name of the sheet in front; null for a chart sheet. */
export async function activeSheet(context: Excel.RequestContext): Promise<string | null> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
  return (await exists(context)) ? sheet.name : null;
}

/** The cell with the cursor; null when a chart or a shape is selected. */
export async function activeCell(context: Excel.RequestContext): Promise<Place | null> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name');
  if (!(await exists(context))) return null;
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

/** Sends what is queued; false when Excel has nothing of the kind in front. */
async function exists(context: Excel.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (NOTHING_THERE.includes(officeErrorCode(error))) return false;
    throw error;
  }
}

/** What Excel answers when a chart, a shape or a chart sheet is in front; which of them is not documented. */
const NOTHING_THERE: readonly (string | null)[] = ['ItemNotFound', 'InvalidSelection', 'GeneralException'];
