import type { HostError } from '../../sheet/host';
import type { Zone } from '../../sheet/zone';
import { officeErrorCode } from './errors';
import { rangeOf } from './ranges';
import { hostError } from '../problems';

/**
 * Shows a sheet and selects a zone. One round trip; a second one only to say why it did not work.
 *
 * @throws HostError "excel/sheet-missing" or "excel/sheet-hidden".
 */
export async function reveal(context: Excel.RequestContext, name: string, zone: Zone): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.activate();
  rangeOf(sheet, zone).select();
  try {
    await context.sync();
  } catch (error) {
    throw (await reasonOf(context, name, error)) ?? error;
  }
}

async function reasonOf(
  context: Excel.RequestContext,
  name: string,
  error: unknown,
): Promise<HostError | null> {
  if (officeErrorCode(error) === 'ItemNotFound') {
    return hostError('excel/sheet-missing', { sheet: name }, { sheet: name });
  }
  const sheet = context.workbook.worksheets.getItem(name).load('visibility');
  await context.sync();
  if (sheet.visibility === 'Visible') return null;
  return hostError('excel/sheet-hidden', { sheet: name }, { sheet: name });
}
