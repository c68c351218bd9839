import { sameContent } from '../../../sheet/content';
import type { CellContent, Edit, FailedEdit, JournalEntry, SkipReason } from '../../../sheet/edit';
import type { Grid } from '../../../sheet/grid';
import { groupBy } from '../../../sheet/group-by';
import type { Guard } from '../../guards';
import { hasFormulas, leaveCalculationChain, recalculateOnLoad, type DroppedFormula } from './calculation';
import { isWritable } from './cell-xml';
import { patchCells, type CellChange } from './cells';
import type { Draft } from './draft';
import { offLimits, reasonAgainst, type OffLimits } from './off-limits';
import { cellAt, scanSheet, styleAt, type SheetScan } from './sheet-scan';
import { NO_FILL, solidFill } from './style-book';
import { StylePart } from './style-part';
import { readWorkbookParts, type WorkbookParts, type WorksheetPart } from './workbook-parts';
import { problem } from '../../problems';

/** An edit, and for taking edits back the fill to restore: "#RRGGBB", null for none. */
export interface Change {
  readonly edit: Edit;
  readonly fill?: string | null;
}

export interface Plan {
  readonly accepted: readonly Accepted[];
  readonly skipped: readonly { readonly edit: Edit; readonly reason: SkipReason }[];
  readonly failed: readonly FailedEdit[];
}

/** A change whose cell was looked at and may be written. */
export interface Accepted {
  readonly change: Change;
  readonly entry: JournalEntry;
  /** Index into the cell styles; absent when it stays. */
  readonly style?: number;
}

const NOT_WRITABLE = problem('cell/not-writable');

/**
 * Decides what of some changes can be written and writes that into the draft, each sheet in one pass. `grids` holds the sheets as
 * they now read, by name.
 */
export function writeChanges(
  draft: Draft,
  changes: readonly Change[],
  grids: ReadonlyMap<string, Grid>,
  guard: Guard,
): Plan {
  const workbook = readWorkbookParts(draft);
  const styles = new StylePart(draft, workbook);
  const plans = [...groupBy(changes, ({ edit }) => edit.sheet)].map(([name, ofSheet]): Plan => {
    const sheet = workbook.sheets.find((s) => s.name === name);
    const grid = grids.get(name);
    if (!sheet || !grid)
      return {
        accepted: [],
        failed: [],
        skipped: ofSheet.map(({ edit }) => ({ edit, reason: 'sheet-missing' })),
      };
    const rows = new Set(ofSheet.map(({ edit }) => edit.row));
    const scan = scanSheet(draft.text(sheet.part), sheet.part, rows);
    return new SheetWriter(draft, workbook, sheet, grid, styles, scan).write(ofSheet, guard);
  });
  styles.save();
  const accepted = plans.flatMap((plan) => plan.accepted);
  if (accepted.length > 0 && hasFormulas(draft, workbook)) recalculateOnLoad(draft, workbook);
  return {
    accepted,
    skipped: plans.flatMap((plan) => plan.skipped),
    failed: plans.flatMap((plan) => plan.failed),
  };
}

class SheetWriter {
  private readonly limits: readonly OffLimits[];

  constructor(
    private readonly draft: Draft,
    private readonly workbook: WorkbookParts,
    private readonly sheet: WorksheetPart,
    private readonly grid: Grid,
    private readonly styles: StylePart,
    private readonly scan: SheetScan,
  ) {
    this.limits = offLimits(draft, sheet.part, scan);
  }

  write(changes: readonly Change[], guard: Guard): Plan {
    const taken = new Set<string>();
    const accepted: Accepted[] = [];
    const skipped: { edit: Edit; reason: SkipReason }[] = [];
    const failed: FailedEdit[] = [];
    for (const change of changes) {
      const { edit } = change;
      const place = `${edit.row}:${edit.column}`;
      const reason = taken.has(place) ? 'changed-since-read' : this.reasonToSkip(edit, guard);
      if (reason !== null) skipped.push({ edit, reason });
      else if (!isWritable(edit.after.value)) failed.push({ edit, problem: NOT_WRITABLE });
      else {
        taken.add(place);
        accepted.push(this.accept(change));
      }
    }
    this.patch(accepted);
    return { accepted, skipped, failed };
  }

  private found({ row, column }: Edit): CellContent {
    const cell = this.grid.cell(row, column);
    if (!cell) return { value: null };
    return cell.formula === undefined ? { value: cell.value } : { value: cell.value, formula: cell.formula };
  }

  private reasonToSkip(edit: Edit, guard: Guard): SkipReason | null {
    const { row, column } = edit;
    const merge = this.grid.merge(row, column);
    if (merge && (merge.top !== row || merge.left !== column)) return 'merged-cell';
    if (this.scan.disordered || cellAt(this.scan, row, column)?.rich) return 'unsupported';
    const limit = reasonAgainst(this.limits, row, column);
    if (limit) return limit;
    if (this.grid.sheet.protected && !this.styles.styles.unlocked(styleAt(this.scan, row, column)))
      return 'sheet-protected';
    const found = this.found(edit);
    if (found.formula !== undefined && edit.before.formula === undefined) return 'formula-kept';
    return guard(found, edit.before) ? null : 'changed-since-read';
  }

  private accept(change: Change): Accepted {
    const { edit, fill } = change;
    const { sheet, row, column, after } = edit;
    const { styles } = this.styles;
    const before = styleAt(this.scan, row, column);
    let style = before;
    const formatBefore = styles.formatOf(before);
    const changesFormat = edit.format !== undefined && edit.format !== formatBefore;
    if (changesFormat) style = styles.withFormat(style, edit.format!);
    if (fill !== undefined) style = styles.withFill(style, fill === null ? NO_FILL : solidFill(fill));
    const entry = {
      sheet,
      row,
      column,
      before: this.found(edit),
      after,
      ...(changesFormat && { formatBefore }),
    };
    return { change, entry, ...(style !== null && style !== before && { style }) };
  }

  private patch(accepted: readonly Accepted[]): void {
    const cells = accepted.map(({ entry: { row, column, before, after }, style }): CellChange => {
      const content = sameContent(before, after) ? {} : { content: after };
      return { row, column, ...content, ...(style !== undefined && { style }) };
    });
    this.draft.splice(this.sheet.part, patchCells(this.scan, cells));
    const dropped = accepted
      .filter(({ entry }) => entry.before.formula !== undefined && entry.after.formula === undefined)
      .map(({ entry: { row, column } }): DroppedFormula => ({ sheetId: this.sheet.sheetId, row, column }));
    leaveCalculationChain(this.draft, this.workbook, dropped);
  }
}
