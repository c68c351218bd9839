import { evaluationForm, evaluationOf, fromDeclaration } from '../../blanks/from-declaration';
import type { ProfileId } from '../../profiles/types';
import { recognise } from '../../recognition/recognise';
import type { StandardTable, TableKind } from '../../recognition/table';
import type { BlankSheet, WorkbookHost } from '../../sheet/host';
import { rawText } from '../../sheet/text';
import type { Zone } from '../../sheet/zone';
import type { TableLine } from '../assessor/outcome';

/** A declaration as it is offered: where it stands and what it is called. */
export interface Declaration {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly zone: Zone;
  readonly name: string;
}

const isUsable = ({ kind, blank }: Pick<TableLine, 'kind' | 'blank'>): boolean =>
  evaluationOf(kind) !== null && !blank;

/** Those that the last check found. They are named by their sheets. */
export const declarationsAmong = (tables: readonly TableLine[]): Declaration[] =>
  tables.filter(isUsable).map(({ kind, sheet, zone }) => ({ kind, sheet, zone, name: sheet }));

/** Looks through the whole workbook. */
export async function findDeclarations(host: WorkbookHost): Promise<Declaration[]> {
  return recognise(await host.read())
    .tables.filter(isUsable)
    .map(({ kind, sheet, zone, fields }) => ({
      kind,
      sheet,
      zone,
      name: rawText(fields.projectName?.value ?? null).trim() || sheet,
    }));
}

/**
 * The self-evaluation that begins with a declaration, read anew. "gone" when the declaration is not there any more, "no-form" when the
 * 口径 chosen has no form for it: another one's would have other points.
 */
export async function evaluationFrom(
  host: WorkbookHost,
  wanted: Declaration,
  profile: ProfileId | 'auto',
): Promise<BlankSheet | 'gone' | 'no-form'> {
  const { tables } = recognise(await host.read({ sheets: [wanted.sheet] }));
  const isSame = ({ kind, zone }: StandardTable): boolean =>
    kind === wanted.kind && zone.top === wanted.zone.top && zone.left === wanted.zone.left;
  const declaration = tables.find(isSame);
  if (!declaration) return 'gone';
  const form = evaluationForm(declaration, profile);
  return form ? fromDeclaration(declaration, form) : 'no-form';
}
