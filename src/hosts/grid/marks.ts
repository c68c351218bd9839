import {
  InterceptorEffectEnum,
  type IDisposable,
  type Injector,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type Nullable,
  type Styles,
} from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import type { Mark } from '../../sheet/host';
import { gravestFirst, MARK_COLORS } from '../marks';

/** Before the grid's own last step, which hands on nothing. */
const PRIORITY = 50;

/** A corner of the cell in a stronger tone, so that marks do not rest on a pale fill alone. */
const CORNERS: Readonly<Record<Mark['severity'], string>> = {
  error: '#C50F1F',
  warning: '#BC7A00',
  info: '#2B6CB0',
};

/** What is marked at a cell: the gravest severity of its findings, and what each says, gravest first. */
export interface CellMark {
  readonly severity: Mark['severity'];
  readonly notes: readonly string[];
}

/** A mark and where it is drawn. Zero-based; in a merged area its top-left cell. */
export interface PlacedMark {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly mark: Mark;
}

/** Marks are drawn over the cells and are never part of their look: they survive edits and stay out of the saved file. */
export class MarkLayer implements IDisposable {
  private readonly marks = new Map<string, CellMark>();
  private readonly registration: IDisposable;

  constructor(injector: Injector, unitId: string) {
    this.registration = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: `jihe-marks-${unitId}`,
      effect: InterceptorEffectEnum.Style,
      priority: PRIORITY,
      handler: (cell, location, next) => {
        const mark = location.unitId === unitId && this.at(location.subUnitId, location.row, location.col);
        if (!mark) return next(cell);
        return next(drawn(cell, mark.severity, location.workbook.getStyles()));
      },
    });
  }

  /** Marks cells anew: what was said of them before is forgotten. */
  put(placed: readonly PlacedMark[]): void {
    const byCell = new Map<string, Mark[]>();
    for (const { sheetId, row, column, mark } of placed) {
      const key = keyOf(sheetId, row, column);
      byCell.set(key, [...(byCell.get(key) ?? []), mark]);
    }
    for (const [key, marks] of byCell) this.marks.set(key, together(marks));
  }

  at(sheetId: string, row: number, column: number): CellMark | undefined {
    return this.marks.get(keyOf(sheetId, row, column));
  }

  clear(): void {
    this.marks.clear();
  }

  dispose(): void {
    this.registration.dispose();
  }
}

function together(marks: readonly Mark[]): CellMark {
  const byGravity = gravestFirst(marks);
  return { severity: byGravity[0]!.severity, notes: [...new Set(byGravity.map(({ note }) => note))] };
}

const keyOf = (sheetId: string, row: number, column: number): string => `${sheetId}!${row}:${column}`;

function drawn(
  cell: Nullable<ICellDataForSheetInterceptor>,
  severity: Mark['severity'],
  styles: Styles,
): ICellDataForSheetInterceptor {
  const look = styles.getStyleByCell(cell as Nullable<ICellData>);
  return {
    ...cell,
    s: { ...look, bg: { rgb: MARK_COLORS[severity] }, cl: look?.cl ?? { rgb: '#000000' } },
    markers: { ...cell?.markers, tr: { color: CORNERS[severity], size: 6 } },
  };
}
