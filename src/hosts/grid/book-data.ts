import { LocaleType, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { BookSnapshot, DefinedName } from '../../sheet/snapshot';
import { digitWidth } from '../file/digit-width';
import type { OpcPackage } from '../file/opc/package';
import { readWorkbookPart } from '../file/reader/workbook';
import { readStyles, type StyleFacts } from '../file/reader/styles';
import type { UnlockedCells } from './frame';
import { sheetData, type BookLook } from './sheet-data';
import { readSheetLook, type SheetLook } from './sheet-look';
import { OFFICE_THEME, readTheme } from './styles/colors';
import { NO_LOOKS, readLooks } from './styles/read-styles';

/** Sheets of the grid with the name and id each goes by. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly data: Partial<IWorksheetData>;
}

export interface GridBook {
  readonly sheets: readonly GridSheet[];
  /** Name of the sheet to show first; null for the first one. */
  readonly active: string | null;
  readonly styles: readonly IStyleData[];
  readonly defaultFont: IStyleData;
  readonly unlocked: UnlockedCells;
}

/** Puts contents, as the file reader gives them, and looks together for the grid. */
export function gridBook(opc: OpcPackage, book: BookSnapshot): GridBook {
  const workbook = readWorkbookPart(opc);
  const themePart = opc.relationships(workbook.part).find(({ kind }) => kind === 'theme')?.target;
  const theme = themePart !== undefined && opc.has(themePart) ? readTheme(opc.scan(themePart)) : OFFICE_THEME;
  const { styles, defaultFont } =
    workbook.styles === null ? NO_LOOKS : readLooks(opc.scan(workbook.styles), theme);
  const fontSize = defaultFont.fs ?? 11;
  const look: BookLook = {
    styles,
    fontSize,
    digitWidth: digitWidth(defaultFont.ff ?? '', fontSize),
  };
  const parts = new Map(workbook.sheets.map(({ name, part }) => [name, part]));
  const facts = workbook.styles === null ? [] : readStyles(opc.scan(workbook.styles));
  const unlocked = new Map<string, ReadonlySet<string>>();
  const sheets = book.sheets.map((sheet): GridSheet => {
    const id = idOfSheet(sheet.name);
    const sheetLook = readSheetLook(opc.scan(parts.get(sheet.name)!));
    unlocked.set(sheet.name, unlockedCells(sheetLook, facts));
    return { id, name: sheet.name, data: sheetData(id, sheet, sheetLook, look) };
  });
  return { sheets, active: workbook.active, styles, defaultFont, unlocked };
}

const unlockedCells = ({ rows }: SheetLook, styles: readonly StyleFacts[]): ReadonlySet<string> =>
  new Set(
    rows.flatMap(({ row, cells }) =>
      cells.filter(({ style }) => styles[style]?.unlocked).map(({ column }) => `${row}:${column}`),
    ),
  );

const idOfSheet = (name: string): string => `sheet-${name}`;

/** A whole workbook for the grid. */
export function workbookData(
  id: string,
  name: string,
  { sheets, styles, defaultFont }: GridBook,
  names: readonly DefinedName[] = [],
): IWorkbookData {
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: Object.fromEntries(styles.map((style, i) => [String(i), style])),
    defaultStyle: defaultFont,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet.data])),
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(names)) }],
  };
}

function definedNames(names: readonly DefinedName[]): Record<string, object> {
  const listed = names
    .filter(({ hidden, name }) => !hidden && !name.startsWith('_xlnm.'))
    .map(({ name, refersTo, sheet }, i) => [
      `name-${i}`,
      {
        id: `name-${i}`,
        name,
        formulaOrRefString: refersTo,
        localSheetId: sheet === undefined ? 'AllDefaultWorkbook' : idOfSheet(sheet),
      },
    ]);
  return Object.fromEntries(listed);
}
