import { inspectedFile } from '../../src/reports/file-report';
import { assess } from '../../src/assessment/assess';
import { jsonFormat } from '../../src/reports/json';
import { textFormat } from '../../src/reports/text';
import { gridBook } from '../support/grid-book';
import { CONTEXT } from './example';
import { write } from './write';

const BOOK = gridBook({
  预算05表: [
    ['预算05表'],
    ['2024年一般公共预算支出表（分功能科目）'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', null, null, '项目支出'],
    [null, null, null, '小计', '人员经费', '公用经费', null],
    [201, '一般公共服务支出', 10, 4, 4, null, 6],
    [20136, '其他共产党事务支出', 10, 4, 4, null, 6],
    ['备注：不含结转。'],
  ],
});

test('a disclosure table in the JSON report', () => {
  const { files } = JSON.parse(write(jsonFormat, [inspectedFile('a.xlsx', assess(BOOK))])) as {
    files: { tables: Record<string, unknown>[] }[];
  };
  const [table] = files[0]!.tables;
  expect(table).toMatchObject({
    kind: 'budget-05',
    sheet: '预算05表',
    range: 'A1:G8',
    title: { cell: 'A2', value: '2024年一般公共预算支出表（分功能科目）' },
    unit: '万元',
    fields: {
      tableNumber: { cell: 'A1', value: '预算05表' },
      note: { cell: 'A8', value: '备注：不含结转。' },
    },
  });
  expect(table!.budget).toEqual({
    columns: [
      { side: null, key: 'code', title: '科目编码', cell: 'A4' },
      { side: null, key: 'name', title: '科目名称', cell: 'B4' },
      { side: null, key: 'total', title: '合计', cell: 'C4' },
      { side: null, key: 'basic', title: '基本支出小计', cell: 'D5' },
      { side: null, key: 'staff', title: '人员经费', cell: 'E5' },
      { side: null, key: 'public', title: '公用经费', cell: 'F5' },
      { side: null, key: 'project', title: '项目支出', cell: 'G4' },
    ],
    rows: [
      {
        row: 6,
        side: null,
        kind: 'line',
        code: '201',
        name: '一般公共服务支出',
        depth: 0,
        parent: null,
        cells: {
          code: { cell: 'A6', value: 201 },
          name: { cell: 'B6', value: '一般公共服务支出' },
          total: { cell: 'C6', value: 10 },
          basic: { cell: 'D6', value: 4 },
          staff: { cell: 'E6', value: 4 },
          public: { cell: 'F6', value: null },
          project: { cell: 'G6', value: 6 },
        },
      },
      expect.objectContaining({ row: 7, code: '20136', depth: 1, parent: 6 }),
    ],
    notes: [{ cell: 'A8', value: '备注：不含结转。' }],
  });
});

test('and in words: what is filled in, under the headers of the form', () => {
  const text = write(textFormat, [inspectedFile('a.xlsx', assess(BOOK))], CONTEXT, { checked: false });
  expect(text).toContain('预算明细（2 行）');
  expect(text).toContain(
    '科目编码 A6=201  科目名称 B6=一般公共服务支出  合计 C6=10  基本支出小计 D6=4  人员经费 E6=4  项目支出 G6=6',
  );
});
