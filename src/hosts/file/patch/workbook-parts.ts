import { XmlScanner } from '../xml/scanner';
import type { Draft } from './draft';

export interface WorksheetPart {
  readonly name: string;
  /** As the calculation chain calls the sheet. */
  readonly sheetId: string;
  readonly part: string;
}

/** The workbook part of a draft and what the patcher needs to know of it. */
export interface WorkbookParts {
  readonly part: string;
  /** Worksheets, in tab order. */
  readonly sheets: readonly WorksheetPart[];
  /** Names of all tabs, chart sheets too, in order. */
  readonly tabs: readonly string[];
  readonly sheetIds: readonly number[];
  /** Whether adding, removing and renaming sheets is locked. */
  readonly structureLocked: boolean;
}

/** @throws HostError file/damaged-xml */
export function readWorkbookParts(draft: Draft): WorkbookParts {
  const part = draft.relationships('').find((r) => r.kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const relations = new Map(draft.relationships(part).map((r) => [r.id, r]));
  const sheets: WorksheetPart[] = [];
  const tabs: string[] = [];
  const sheetIds: number[] = [];
  let structureLocked = false;
  const scanner = new XmlScanner(draft.text(part), part);
  scanner.next();
  for (const child of scanner.children()) {
    if (child.is('workbookProtection')) structureLocked = child.flag('lockStructure');
    if (!child.is('sheets')) continue;
    for (const sheet of child.children()) {
      const name = sheet.attribute('name') ?? '';
      const sheetId = sheet.attribute('sheetId') ?? '';
      const relation = relations.get(sheet.prefixedAttribute('id') ?? '');
      tabs.push(name);
      sheetIds.push(Number(sheetId));
      if (relation?.kind === 'worksheet' && !relation.external)
        sheets.push({ name, sheetId, part: relation.target });
    }
  }
  return { part, sheets, tabs, sheetIds, structureLocked };
}
