import { HostError } from '../../sheet/host';
import type { Zone } from '../../sheet/zone';
import { officeErrorCode } from './errors';
import { rangeOf } from './ranges';

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
    return new HostError('excel/sheet-missing', `工作表“${name}”已不存在，可能被改名或删除。请重新校验。`, {
      sheet: name,
    });
  }
  const sheet = context.workbook.worksheets.getItem(name).load('visibility');
  await context.sync();
  if (sheet.visibility === 'Visible') return null;
  return new HostError(
    'excel/sheet-hidden',
    `工作表“${name}”已隐藏，无法跳转。请先取消隐藏（右击工作表标签 → 取消隐藏），再试一次。`,
    { sheet: name },
  );
}
