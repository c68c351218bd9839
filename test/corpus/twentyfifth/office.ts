/** The ordinary self-evaluation form of an office; what is typed into its cells is left to each workbook. */
import { Sheet, d, f, g, h, t, title, w, type CellInput } from '../form';
import { AC, BA, BI, EX, L1, L2, L3, LB, RS, RT, SC, TG, WT } from '../kit';

/** A cell '' belongs to the merged cell above it. */
type Row = readonly CellInput[];

interface Office {
  readonly sheet: string;
  readonly at?: string;
  readonly kind?: 'project-self-evaluation' | 'overall-self-evaluation';
  readonly title: string;
  readonly year: string;
  /** None for the form of a whole department. */
  readonly project?: CellInput;
  readonly department: CellInput;
  readonly unit?: CellInput;
  readonly money?: string;
  /** The six columns after the label. */
  readonly moneyHeads?: readonly CellInput[];
  readonly funds: readonly Row[];
  readonly notes?: readonly (readonly [string, string])[];
  readonly expected: CellInput;
  readonly actual: CellInput;
  readonly heads?: readonly CellInput[];
  readonly rows: readonly Row[];
  /** Points, score and what stands at the end of the last row. */
  readonly sum: readonly [CellInput, CellInput, CellInput?];
  readonly foot?: readonly string[];
}

export const NATIONAL: readonly CellInput[] = [L1(), L2(), L3(), TG(), AC(), WT(), SC(), RS()];
export const POINTS_FIRST: readonly CellInput[] = [
  L1(),
  L2(),
  L3(),
  WT(),
  TG(),
  AC(),
  SC(),
  h('reason', '备注'),
];
export const SIGN_AND_UNIT: readonly CellInput[] = [
  L1(),
  L2(),
  L3(),
  h('operator', '指标性质'),
  TG('指标值'),
  h('unit', '度量单位'),
  AC('完成值'),
  WT('权重'),
  SC(),
  RS('未完成原因分析'),
];

const MONEY: readonly CellInput[] = [BI(), BA(), EX(), WT(), RT(), SC()];

const holds = (input: CellInput, field: string): boolean =>
  typeof input === 'object' &&
  input !== null &&
  'tags' in input &&
  input.tags.some((tag) => tag.as === 'head' && tag.field === field);

/** Leaves out the cells that belong to a merged one above and gives that its height. */
export function merged(rows: readonly Row[]): CellInput[][] {
  return rows.map((row, index) =>
    row.flatMap((input, column) => {
      if (input === '') return [];
      let height = 1;
      while (rows[index + height]?.[column] === '') height++;
      return height > 1 ? [d(height, input)] : [input];
    }),
  );
}

export function office(o: Office): Sheet {
  const heads = o.heads ?? NATIONAL;
  const n = heads.length;
  const grid = heads.map((_, index) => (index === 2 || index === n - 1 ? 2 : 1));
  const sheet = new Sheet(o.sheet, { grid, ...(o.at !== undefined && { at: o.at }) })
    .begin(o.kind ?? 'project-self-evaluation')
    .row(w(n, title(o.title)))
    .row(w(n, o.year));
  if (o.project !== undefined) sheet.row('项目名称', w(n - 1, f('projectName', o.project)));
  if (o.unit === undefined) sheet.row('部门名称', w(n - 1, f('department', o.department)));
  else
    sheet.row(
      '主管部门',
      w(3, f('department', o.department)),
      '实施单位',
      w(n - 5, f('implementingUnit', o.unit)),
    );
  sheet.fundHead(
    d(o.funds.length + 1, o.money ?? '项目资金\n（万元）'),
    w(n - 7, LB()),
    ...(o.moneyHeads ?? MONEY),
  );
  o.funds.forEach(([label, ...money], index) =>
    sheet.fund(index === 0 ? 'total' : 'part', w(n - 7, label ?? null), ...money),
  );
  for (const [left, right] of o.notes ?? []) sheet.row(w(4, left), w(n - 4, right));
  sheet.row(d(2, '年度总体目标'), w(3, '预期目标'), w(n - 4, '实际完成情况'));
  sheet.row(w(3, g('expected', o.expected)), w(n - 4, g('actual', o.actual)));
  sheet.head('annual', ...heads);
  for (const row of merged(o.rows)) sheet.ind(...row);
  const [points, score, last] = o.sum;
  const places = heads.map((head, column) =>
    holds(head, 'weight')
      ? t('weight', points)
      : holds(head, 'score')
        ? t('score', score)
        : column === n - 1
          ? (last ?? null)
          : null,
  );
  const first = heads.findIndex((head) => holds(head, 'weight') || holds(head, 'score'));
  sheet.row(w(first, '总分'), ...places.slice(first));
  for (const line of o.foot ?? []) sheet.row(w(n, line));
  return sheet.end();
}
