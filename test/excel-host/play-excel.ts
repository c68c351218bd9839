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

export interface PlayedExcel {
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
  book.onEvent = ({ type, sheetId, address, triggerSource }) => {
    const knowsTrigger = atLeast(sets.ExcelApi, '1.14');
    const payload = { worksheetId: sheetId, address, source: 'Local', changeType: 'RangeEdited' };
    client.fire(EVENT_TYPE[type], 'Workbook', knowsTrigger ? { ...payload, triggerSource } : payload);
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
