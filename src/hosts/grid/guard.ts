import {
  CanceledError,
  ICommandService,
  type IDisposable,
  type ICellData,
  type Injector,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { isLocal } from './calculation';

export type Refusal = 'structure' | 'locked';

/**
 * Commands that change what a saved file would not follow: rows and columns, merges, sheets, formats. Those of opening, scrolling,
 * zooming and freezing may go on.
 */
const STRUCTURE =
  /^sheet\.command\.(?:insert-|remove-(?!defined-name)|delete-range|add-worksheet-(?:merge|protection)|add-range-protection|set-worksheet-(?:name|order|protection)|move-(?:range|rows|cols)|copy-sheet|set-tab-color|set-range-(?:bold|italic|underline|stroke|fontsize|font|text-color|subscript|superscript)|set-(?:bold|italic|underline|stroke|overline|font|border|background-color|text-color|text-rotation|text-wrap|style|horizontal|vertical|once-format|infinite-format)|reset-(?:background|text)|apply-format-painter|split-text|copy-worksheet)/u;

interface RangeValues {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Keeps people from doing in the grid what could not be saved, or what the protection of a sheet forbids, and tells them. */
export function guardGrid(
  injector: Injector,
  isLocked: (unitId: string, sheetId: string, row: number, column: number) => boolean,
  refused: (why: Refusal) => void,
): IDisposable {
  return injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    const why = STRUCTURE.test(id)
      ? 'structure'
      : id === SetRangeValuesMutation.id &&
          !isLocal(options) &&
          touchesLocked(params as RangeValues, isLocked)
        ? 'locked'
        : null;
    if (why === null) return;
    refused(why);
    throw new CanceledError();
  });
}

function touchesLocked(
  { unitId, subUnitId, cellValue = {} }: RangeValues,
  isLocked: Parameters<typeof guardGrid>[1],
): boolean {
  return Object.entries(cellValue).some(([row, cells]) =>
    Object.keys(cells ?? {}).some((column) => isLocked(unitId, subUnitId, Number(row), Number(column))),
  );
}
