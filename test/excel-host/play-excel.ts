import type { OfficeEnvironment } from '../../src/hosts/office/environment';
import { ExcelHost } from './excel-host';
import { WorkbookModel } from './model/workbook';
import { ALL_SETS, atLeast, excelInNode, type RequirementSets } from './node';
import type { Book, ChangeEvent } from './workbook';

/** Numbers of Excel's events (office-js-host.md §2). */
const EVENT_TYPE: Readonly<Record<ChangeEvent['type'], number>> = {
  changed: 10,
  added: 13,
  deleted: 15,
  renamed: 25,
};

interface PlayedExcel {
  readonly host: ExcelHost;
  readonly environment: OfficeEnvironment;
}

export interface PlayOptions {
  readonly sets?: RequirementSets;
  readonly readOnly?: boolean;
}

/** Excel as the product's host sees it: the genuine library in plain Node, a workbook of ours behind it. */
export function playExcel(book: Book, options: PlayOptions = {}): PlayedExcel {
  const sets = options.sets ?? ALL_SETS;
  const host = new ExcelHost(new WorkbookModel(book));
  const client = excelInNode(host, sets);
  book.onEvent = (event) => {
    const { type, payload } = eventOf(event, sets);
    client.fire(type, 'Workbook', payload);
  };
  return {
    host,
    environment: {
      run: (runOptions, batch) => client.Excel.run(runOptions, batch),
      supports: client.supports,
      readOnly: options.readOnly ?? false,
    },
  };
}

/** An event as Excel sends it: its number and what it carries (who changed something only since ExcelApi 1.14). */
export function eventOf(
  event: ChangeEvent,
  sets: RequirementSets,
): { readonly type: number; readonly payload: object } {
  const { type, sheetId, address, triggerSource } = event;
  const payload = { worksheetId: sheetId, address, source: 'Local', changeType: 'RangeEdited' };
  const knowsTrigger = atLeast(sets.ExcelApi, '1.14');
  return { type: EVENT_TYPE[type], payload: knowsTrigger ? { ...payload, triggerSource } : payload };
}
