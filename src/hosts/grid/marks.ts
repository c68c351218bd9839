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
import { MARK_COLORS } from '../mark-colors';

const GRAVITY: readonly Mark['severity'][] = ['info', 'warning', 'error'];

/** Before the grid's own last step, which hands on nothing. */
const PRIORITY = 50;

/** A corner of the cell in a stronger tone, so that marks do not rest on a pale fill alone. */
const CORNERS: Readonly<Record<Mark['severity'], string>> = {
  error: '#C50F1F',
  warning: '#BC7A00',
  info: '#2B6CB0',
};

/** Marks are drawn over the cells and are never part of their look: they survive edits and stay out of the saved file. */
export class MarkLayer implements IDisposable {
  private readonly marks = new Map<string, Mark['severity']>();
  private readonly registration: IDisposable;

  constructor(injector: Injector, unitId: string) {
    this.registration = injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: `jihe-marks-${unitId}`,
      effect: InterceptorEffectEnum.Style,
      priority: PRIORITY,
      handler: (cell, location, next) => {
        const severity =
          location.unitId === unitId && this.severity(location.subUnitId, location.row, location.col);
        if (!severity) return next(cell);
        return next(drawn(cell, severity, location.workbook.getStyles()));
      },
    });
  }

  /** The gravest of several marks of a cell stays. */
  add(sheetId: string, row: number, column: number, severity: Mark['severity']): void {
    const key = keyOf(sheetId, row, column);
    const present = this.marks.get(key);
    if (present && GRAVITY.indexOf(present) >= GRAVITY.indexOf(severity)) return;
    this.marks.set(key, severity);
  }

  severity(sheetId: string, row: number, column: number): Mark['severity'] | undefined {
    return this.marks.get(keyOf(sheetId, row, column));
  }

  clear(): void {
    this.marks.clear();
  }

  dispose(): void {
    this.registration.dispose();
  }
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
