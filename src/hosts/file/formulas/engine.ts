import {
  CellValueType,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IWorksheetData,
  type Nullable,
} from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  ICalculateFormulaService,
  UniverFormulaEnginePlugin,
  type IAllRuntimeData,
} from '@univerjs/engine-formula';
import { IUniverInstanceService } from '@univerjs/core';
import { isErrorText } from '../../../sheet/error-text';
import { isCellError, type BookSnapshot, type CellSnapshot, type RawValue } from '../../../sheet/snapshot';
import { cellKey, cellOfKey } from '../../../sheet/zone';
import { keepTextCodes } from './text-codes';
import type { Cells, Results } from './types';

/** Milliseconds: what is computed has been bounded before, this is for what nobody thought of. */
const LONGEST = 10_000;

let engine: Univer | null = null;
let turn: Promise<unknown> = Promise.resolve();
let count = 0;

/** Has the engine of the grid compute these formulas of a book; the sheets given hold all they read. One book at a time. */
export function evaluate(book: BookSnapshot, formulas: Cells): Promise<Results> {
  const mine = turn.then(() => evaluateNow(book, formulas));
  turn = mine.catch(() => undefined);
  return mine;
}

async function evaluateNow(book: BookSnapshot, formulas: Cells): Promise<Results> {
  keepTextCodes();
  engine ??= newEngine();
  const injector = engine.__getInjector();
  const unitId = `formulas-${++count}`;
  const ids = book.sheets.map((_, index) => `sheet-${index}`);
  engine.createUnit(UniverInstanceType.UNIVER_SHEET, {
    id: unitId,
    name: unitId,
    appVersion: '0.25.1',
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(
      book.sheets.map((sheet, index) => [
        ids[index]!,
        sheetOf(ids[index]!, sheet, formulas.get(sheet.name) ?? new Set()),
      ]),
    ),
  });
  try {
    const data = await execute(injector.get(ICalculateFormulaService), {
      [unitId]: injector.get(FormulaDataModel).getFormulaData()[unitId],
    });
    if (!data) return new Map();
    return new Map(
      book.sheets.map(({ name }, index) => [
        name,
        resultsOf(formulas.get(name) ?? new Set(), (row, column) =>
          data.arrayFormulaRange[unitId]?.[ids[index]!]?.[row]?.[column]
            ? undefined
            : data.unitData[unitId]?.[ids[index]!]?.getValue(row, column),
        ),
      ]),
    );
  } finally {
    injector.get(IUniverInstanceService).disposeUnit(unitId);
  }
}

function newEngine(): Univer {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  return univer;
}

/** null when it was stopped. */
function execute(
  service: ICalculateFormulaService,
  formulaData: Parameters<ICalculateFormulaService['execute']>[0]['formulaData'],
): Promise<IAllRuntimeData | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => service.stopFormulaExecution(), LONGEST);
    const listening = service.executionCompleteListener$.subscribe((data) => {
      done();
      resolve(data.functionsExecutedState === FormulaExecutedStateType.STOP_EXECUTION ? null : data);
    });
    function done(): void {
      clearTimeout(timer);
      listening.unsubscribe();
    }
    service
      .execute({
        formulaData,
        arrayFormulaCellData: {},
        arrayFormulaRange: {},
        forceCalculate: true,
        dirtyRanges: [],
        dirtyNameMap: {},
        dirtyDefinedNameMap: {},
        dirtyUnitFeatureMap: {},
        dirtyUnitOtherFormulaMap: {},
        clearDependencyTreeCache: {},
      })
      .catch((error: unknown) => {
        done();
        reject(error instanceof Error ? error : new Error(String(error)));
      });
  });
}

function sheetOf(
  id: string,
  { name, rows }: BookSnapshot['sheets'][number],
  formulas: ReadonlySet<number>,
): Partial<IWorksheetData> {
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  let lastColumn = 0;
  for (const { row, cells } of rows) {
    const into: Record<number, ICellData> = (cellData[row] = {});
    for (const cell of cells) {
      const { column } = cell;
      into[column] = formulas.has(cellKey({ row, column })) ? { f: `=${cell.formula}` } : constant(cell);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  // Ranges of whole columns and rows end with the sheet.
  return { id, name, cellData, rowCount: (rows[rows.length - 1]?.row ?? 0) + 1, columnCount: lastColumn + 1 };
}

function constant({ value }: CellSnapshot): ICellData {
  if (value === null) return {};
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  switch (typeof value) {
    case 'number':
      return { v: value, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return { v: value, t: isErrorText(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
}

function resultsOf(
  formulas: ReadonlySet<number>,
  resultAt: (row: number, column: number) => Nullable<ICellData>,
): Map<number, RawValue> {
  const results = new Map<number, RawValue>();
  for (const key of formulas) {
    const { row, column } = cellOfKey(key);
    const result = resultAt(row, column);
    const value = result && resultOf(result);
    if (value !== undefined && value !== null) results.set(key, value);
  }
  return results;
}

/** Errors that a formula of Excel gives; the engine has others for what it does not do. */
const EXCEL_ERRORS: ReadonlySet<string> = new Set(['#DIV/0!', '#N/A', '#NUM!', '#VALUE!']);
/** More digits than Excel has: it would have rounded before it made a text. */
const TOO_MANY_DIGITS = /\d(?:\.?\d){15,}/u;

/** undefined for what Excel would not have given. */
function resultOf({ v, t }: ICellData): RawValue | undefined {
  // IF(…,,…): nothing counts as 0.
  if (v === null || v === undefined) return 0;
  if (t === CellValueType.BOOLEAN) return Boolean(Number(v));
  if (typeof v === 'number') return Number.isFinite(v) ? Number(v.toPrecision(15)) : undefined;
  if (typeof v === 'boolean') return v;
  if (isErrorText(v)) return EXCEL_ERRORS.has(v) ? { error: v } : undefined;
  return TOO_MANY_DIGITS.test(v) ? undefined : v;
}
