import type { OpcPackage } from './opc/package';

export type WorkbookExtension = '.xlsx' | '.xlsm' | '.xltx' | '.xltm' | '.xlam';

/** What tells one sort of workbook from another in the content type of its first part, and the extension Excel asks of it. */
const SORTS: readonly (readonly [mark: RegExp, extension: WorkbookExtension])[] = [
  [/template\.macroEnabled/iu, '.xltm'],
  [/addin\.macroEnabled/iu, '.xlam'],
  [/macroEnabled/iu, '.xlsm'],
  [/template/iu, '.xltx'],
];

/** The extension a workbook has to have by its content: under another one Excel refuses to open it. */
export function extensionOf(opc: OpcPackage): WorkbookExtension {
  const workbook = opc.relationships('').find(({ kind }) => kind === 'officeDocument')?.target;
  const type = (workbook !== undefined && opc.contentType(workbook)) || '';
  return SORTS.find(([mark]) => mark.test(type))?.[1] ?? '.xlsx';
}
