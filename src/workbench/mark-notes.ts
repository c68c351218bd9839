import type { IDisposable, Injector } from '@univerjs/core';
import {
  ComponentManager,
  HoverManagerService,
  SheetCanvasPopManagerService,
} from '@univerjs/preset-sheets-core';
import type { CellMark } from '../hosts/grid/marks';
import { MarkNote, type MarkNoteProps } from './components/MarkNote';

const COMPONENT = 'jihe-mark-note';

export type MarkAt = (unitId: string, sheetId: string, row: number, column: number) => CellMark | undefined;

/** Says what is wrong with a marked cell while the pointer is over it, below the cell or above it. */
export function showMarkNotes(injector: Injector, container: HTMLElement, markAt: MarkAt): IDisposable {
  const popups = injector.get(SheetCanvasPopManagerService);
  let shown: IDisposable | null = null;
  const hide = (): void => {
    shown?.dispose();
    shown = null;
  };
  const registration = injector.get(ComponentManager).register(COMPONENT, MarkNote);
  const hovering = injector.get(HoverManagerService).currentCell$.subscribe((position) => {
    hide();
    if (!position) return;
    const { unitId, subUnitId, row, col } = position.location;
    const mark = markAt(unitId, subUnitId, row, col);
    if (!mark) return;
    const extraProps: MarkNoteProps['popup']['extraProps'] = { mark };
    const popup = { componentKey: COMPONENT, direction: 'vertical', extraProps } as const;
    shown = popups.attachPopupToCell(row, col, popup, unitId, subUnitId) ?? null;
  });
  container.addEventListener('pointerleave', hide);
  return {
    dispose: () => {
      hide();
      container.removeEventListener('pointerleave', hide);
      hovering.unsubscribe();
      registration.dispose();
    },
  };
}
