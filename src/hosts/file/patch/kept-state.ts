import type { OpcPackage } from '../opc/package';
import { Draft } from './draft';
import { readState } from './state';
import { readWorkbookParts } from './workbook-parts';

/** What 绩核 keeps inside a workbook: key → JSON text, as `loadState` of the hosts gives. */
export function keptState(opc: OpcPackage): ReadonlyMap<string, string> {
  // Most workbooks have no custom XML, and looking costs parsing the workbook part once more.
  if (!opc.zip.entries.some(({ name }) => name.startsWith('customXml/'))) return new Map();
  const draft = new Draft(opc);
  return readState(draft, readWorkbookParts(draft).part);
}
