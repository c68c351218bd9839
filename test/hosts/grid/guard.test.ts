import { ICommandService } from '@univerjs/core';
import { InsertRowCommand, SetRangeValuesCommand, SetWorksheetNameCommand } from '@univerjs/sheets';
import { FileHost } from '../../../src/hosts/file/file-host';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { GridHost } from '../../../src/hosts/grid/grid-host';
import { guardGrid, type Refusal } from '../../../src/hosts/grid/guard';
import { seedBook, type SeedSheet } from '../../support/seed-book';
import { headlessUniver } from './headless';

const SHEETS: readonly SeedSheet[] = [
  { name: '表', cells: { A1: { value: 1 } } },
  { name: '受保护', cells: { A1: { value: 1 }, B1: { unlocked: true } }, protected: true },
];

async function guarded() {
  const univer = headlessUniver();
  const injector = univer.__getInjector();
  const host = await GridHost.open(
    univer,
    new FileHost(seedBook(SHEETS), nodeCodec),
    nodeCodec,
    'book',
    '书',
  );
  const refused: Refusal[] = [];
  guardGrid(
    injector,
    (_, ...cell) => host.protects(...cell),
    (why) => refused.push(why),
  );
  const run = (id: string, sheet: string, params: object): boolean => {
    const target = { unitId: 'book', subUnitId: `sheet-${sheet}` };
    return injector.get(ICommandService).syncExecuteCommand(id, { ...target, ...params });
  };
  const type = (sheet: string, column: number): boolean =>
    run(SetRangeValuesCommand.id, sheet, {
      range: { startRow: 0, startColumn: column, endRow: 0, endColumn: column },
      value: { 0: { [column]: { v: 2, t: 2 } } },
    });
  const close = (): void => {
    host.dispose();
    univer.dispose();
  };
  return { host, refused, run, type, close };
}

test('a protected sheet takes content in its unlocked cells only, empty ones too', async () => {
  const { host, refused, type, close } = await guarded();
  expect(type('受保护', 0)).toBe(false);
  expect(type('受保护', 1)).toBe(true);
  expect(type('表', 0)).toBe(true);
  expect(refused).toEqual(['locked']);
  const values = (await host.read()).sheets.map(({ rows }) => rows[0]!.cells.map(({ value }) => value));
  expect(values).toEqual([[2], [1, 2]]);
  close();
});

test.each([
  [InsertRowCommand.id, { range: { startRow: 0, endRow: 0, startColumn: 0, endColumn: 1 }, direction: 1 }],
  [SetWorksheetNameCommand.id, { name: '改名' }],
])('%s is refused: the file would not follow', async (id, params) => {
  const { host, refused, run, close } = await guarded();
  const before = await host.read();
  expect(run(id, '表', params)).toBe(false);
  expect(refused).toEqual(['structure']);
  expect(await host.read()).toEqual(before);
  close();
});
