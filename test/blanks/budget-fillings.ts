import type { DrawnForm } from '../../src/blanks/draw-form';
import type { At } from '../../src/blanks/formulas';
import type { BudgetPlaces, BudgetRowPlaces } from '../../src/blanks/places';
import type { BudgetFormColumn, BudgetLines, Form } from '../../src/blanks/form';
import type { RawBlankValue } from '../../src/sheet/host';

type Put = (at: At | undefined, value: RawBlankValue) => void;

/** What a budget is filled in with. */
interface BudgetChoice {
  /** 万元, two decimals. */
  readonly amounts: readonly number[];
  /** By line; below `BLANK_BELOW` the line is left as it is printed. */
  readonly reached: readonly number[];
}
const BLANK_BELOW = -15;

/** A disclosure table of an office: codes and names on every line, amounts on most of those that are no sums. */
export function fillBudget(form: Form, { places, sheet }: DrawnForm, choice: BudgetChoice, put: Put): void {
  const printed = new Map(sheet().cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  const isOpen = (at: At | undefined): at is At =>
    at !== undefined && (printed.get(`${at.row} ${at.column}`) ?? null) === null;
  const ifOpen: Put = (at, value) => {
    if (isOpen(at)) put(at, value);
  };
  put(places.fields.department, '部门：江城区民政局');
  const block = form.blocks.find((each) => each.block === 'budget-lines');
  if (block?.block === 'budget-lines') fillLines(block, places.budget[0]!, choice, ifOpen, printed);
  else fillSides(places.budget, choice, put);
}

const centsOf = ({ amounts }: BudgetChoice, index: number): number =>
  Math.round(amounts[index % amounts.length]! * 100) + 7 * index;

function fillLines(
  block: BudgetLines,
  { rows }: BudgetPlaces,
  choice: BudgetChoice,
  put: Put,
  printed: ReadonlyMap<string, RawBlankValue>,
): void {
  const codes = new Codes(block.byCode === true);
  const first = rows.findIndex(({ isSum }) => !isSum);
  rows.forEach((row, index) => {
    if (row.isTotal) return;
    const code = row.cells.code;
    const given = code && printed.get(`${code.row} ${code.column}`);
    const own = codes.next(row, typeof given === 'string' ? given : null);
    const isLeftOut =
      !row.isSum && index !== first && choice.reached[index % choice.reached.length]! < BLANK_BELOW;
    if (isLeftOut) return;
    for (const column of block.columns)
      if (!row.isSum || column.input === 'subject' || column.key === block.nameKey)
        put(row.cells[column.key], textOf(column, own, index));
    if (!row.isSum) fillAmounts(block, row, centsOf(choice, index), put);
  });
}

/** Codes as they are given out: 201, 20101, 2010101; units 111, 111001; projects long ones. */
class Codes {
  private readonly above: string[] = [];
  private count = 0;

  constructor(private readonly bySubject: boolean) {}

  next({ depth, isSum }: BudgetRowPlaces, given: string | null): string {
    const outer = this.above[depth - 1];
    this.count++;
    const own = given ?? this.own(outer, isSum);
    this.above.length = depth;
    this.above.push(own);
    return own;
  }

  private own(outer: string | undefined, isSum: boolean): string {
    if (!this.bySubject) return isSum ? '111' : `${outer ?? '111'}${String(this.count).padStart(3, '0')}`;
    return outer === undefined ? String(230 + this.count) : `${outer}${String(this.count).padStart(2, '0')}`;
  }
}

function textOf({ key, input }: BudgetFormColumn, code: string, index: number): RawBlankValue {
  if (input === 'subject') return code;
  if (input === 'text') return `${key === 'name' ? '事项' : '内容'}${index}`;
  if (input === 'yes-no') return '否';
  if (input === 'source') return '一般公共预算';
  return input === 'unit' ? '批' : null;
}

/** Amounts differ from column to column; what is for small firms is part of what is bought. */
function fillAmounts({ columns }: BudgetLines, { cells }: BudgetRowPlaces, cents: number, put: Put): void {
  columns.forEach(({ key, input, sumOf, productOf }, index) => {
    if (sumOf || productOf) return;
    if (key === 'quantity') put(cells[key], 2);
    else if (key === 'price') put(cells[key], cents / 100);
    else if (key === 'smallMedium' || key === 'small')
      put(cells[key], Math.round(cents / (index % 10)) / 100);
    else if (input === 'amount' && (key === 'total' || (cents + index) % 4 !== 0))
      put(cells[key], (cents + 100 * index) / 100);
  });
}

/** Both sides with amounts of their own; what the income lacks was carried over, what it has too much is carried on. */
function fillSides(sides: readonly BudgetPlaces[], choice: BudgetChoice, put: Put): void {
  const typed = sides.map(({ rows }) => rows.filter(({ isSum }) => !isSum));
  const sums = typed.map((rows, side) => {
    const carried = rows.length - 1;
    return rows.slice(0, carried).reduce((sum, { cells }, index) => {
      if (choice.reached[(index + 9 * side) % choice.reached.length]! < BLANK_BELOW) return sum;
      const cents = centsOf(choice, index + 5 * side);
      put(cells.total, cents / 100);
      return sum + cents;
    }, 0);
  });
  const [earned, spent] = [sums[0]!, sums[1]!];
  const lack = spent - earned;
  const [before, after] = typed.map((rows) => rows[rows.length - 1]!.cells.total);
  put(lack > 0 ? before : after, Math.abs(lack) / 100);
}
