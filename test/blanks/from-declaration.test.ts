import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment/assess';
import { evaluationForm, fromDeclaration } from '../../src/blanks/from-declaration';
import { readWorkbook } from '../../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { recognise } from '../../src/recognition/recognise';
import type { IndicatorRow, StandardTable } from '../../src/recognition/table';
import { cellPoints } from '../../src/recognition/points';
import { matchingText } from '../../src/sheet/text';
import { bookOf } from './blank-book';

const FIXTURES = join(__dirname, '../fixtures/seedbooks');
const declarations = (file: string): StandardTable[] => [
  ...recognise(readWorkbook(readFileSync(join(FIXTURES, file)), nodeCodec)).tables,
];

const CASES = [
  'jianghan-2024-project-targets.xlsx',
  'jianghan-2024-overall-target.xlsx',
  'huailai-2023-targets.xlsx',
].flatMap((file) =>
  declarations(file).map((declaration) => ({ file, declaration, sheet: declaration.sheet })),
);

const yearly = (table: StandardTable): IndicatorRow[] =>
  table.indicators.filter(({ block, spare, placeholder }) => block === 'annual' && !spare && !placeholder);

/** Rows by what they say, in any order: level, name, target. */
const indicators = (table: StandardTable): string[] =>
  yearly(table)
    .filter(({ cells }) => cells.level3?.value != null)
    .map(({ category2, cells }) => [category2, cells.level3!.value, cells.target?.value].join(' | '))
    .sort();

const name = (row: IndicatorRow): string => matchingText(row.cells.level3?.value ?? null);

test('there are declarations of both places', () => {
  expect(CASES.map(({ declaration }) => declaration.kind)).toEqual([
    ...Array<string>(7).fill('project-target'),
    'overall-target',
    ...Array<string>(7).fill('project-target'),
  ]);
});

describe.each(CASES)('$file $sheet', ({ declaration }) => {
  const form = evaluationForm(declaration)!;
  const blank = fromDeclaration(declaration, form, { year: 2024 });
  let evaluation: StandardTable;
  beforeAll(async () => {
    const { tables } = recognise(await bookOf(blank));
    expect(tables).toHaveLength(1);
    evaluation = tables[0]!;
  });

  test('becomes the self-evaluation of its kind', () => {
    expect(evaluation.kind).toBe(declaration.kind.replace('target', 'self-evaluation'));
    expect(evaluation.missingColumns).toEqual([]);
    expect(evaluation.year).toBe(2024);
  });

  test('keeps every yearly indicator with its target, as written', () => {
    expect(indicators(evaluation)).toEqual(indicators(declaration));
    expect(evaluation.indicators.filter(({ block }) => block === 'long-term')).toEqual([]);
  });

  test('keeps the points of every indicator', async () => {
    const { tables } = assess(await bookOf(blank));
    const found = tables[0]!.indicators.map(
      ({ row, weight }) => [name(row), weight && Number(weight.value)] as const,
    );
    const declared = yearly(declaration).flatMap((row) => {
      const points = cellPoints(row.cells.weight);
      return points ? [[name(row), Number(points.value)] as const] : [];
    });
    for (const each of declared) expect(found).toContainEqual(each);
    const withPoints = found.filter(([, points]) => points !== undefined);
    if (declared.length > 0) expect(withPoints).toHaveLength(declared.length);
  });

  test('keeps the project, the goals and the amount', () => {
    if (declaration.fields.projectName)
      expect(matchingText(evaluation.fields.projectName!.value)).toBe(
        matchingText(declaration.fields.projectName.value),
      );
    const texts = (table: StandardTable): string =>
      matchingText(
        table.goals
          .filter(({ kind }) => kind === 'annual')
          .map(({ expected }) => expected?.value ?? '')
          .join(''),
      );
    for (const block of declaration.blocks.filter(({ kind }) => kind === 'annual')) {
      const goal = block.goal === undefined ? undefined : declaration.goals[block.goal];
      expect(texts(evaluation)).toContain(matchingText(goal?.expected?.value ?? null).slice(0, 60));
    }
    const total = evaluation.funds.find(({ role }) => role === 'total')!;
    const amount = total.cells.initialBudget ?? total.cells.annualBudget;
    const declared = declaration.funds.find(({ role }) => role === 'total')!.cells.annualBudget;
    expect(amount!.value).toBe(parseFloat(String(declared!.value)));
  });

  test('leaves what was done open', () => {
    for (const { cells } of evaluation.indicators)
      expect([cells.actual?.value, cells.score?.value]).toEqual([null, null]);
    for (const { actual } of evaluation.goals) expect(actual?.value ?? null).toBeNull();
  });
});
