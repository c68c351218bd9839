/**
 * Arithmetic of a form by its truth alone, without the engine: a slip of the hand that wrote the form must show here.
 * Returns what does not add up and is not planted (or tolerated) there.
 */
import Big from 'big.js';
import { parseCellName } from '../../src/sheet/a1';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import type { CellTruth, CompiledForm, TableTruth } from './truth';

/** For a sum that is printed nowhere. */
const NOWHERE = '?';

type Cells = Readonly<Record<string, CellTruth>>;

const first = (truth: CellTruth | undefined): string | undefined =>
  typeof truth === 'object' ? truth[0] : truth;

function raw(book: BookSnapshot, sheet: string, truth: CellTruth | undefined): unknown {
  const place = parseCellName(first(truth) ?? '');
  if (!place) return null;
  const rows = book.sheets.find((each) => each.name === sheet)?.rows;
  return (
    rows?.find((row) => row.row === place.row)?.cells.find((cell) => cell.column === place.column)?.value ??
    null
  );
}

/** The one number of a cell, percent signs and units dropped; null when there is none or several. */
function number(value: unknown): Big | null {
  if (typeof value === 'number') return Big(value);
  if (typeof value !== 'string') return null;
  const found = value
    .normalize('NFKC')
    .replace(/,/g, '')
    .match(/\d+(\.\d+)?/g);
  return found?.length === 1 ? Big(found[0]!) : null;
}

const isPercent = (value: unknown): boolean => typeof value === 'string' && /[%％]/.test(value);

export function audit(form: CompiledForm): string[] {
  return form.tables.flatMap((table) => auditTable(form, table));
}

function auditTable(form: CompiledForm, table: TableTruth): string[] {
  const { book } = form;
  const value = (truth: CellTruth | undefined): unknown => raw(book, table.sheet, truth);
  const n = (truth: CellTruth | undefined): Big | null => number(value(truth));
  const problems: { cell: string; text: string }[] = [];
  const say = (cell: CellTruth | undefined, text: string): void => {
    problems.push({ cell: first(cell) ?? NOWHERE, text });
  };
  const differ = (a: Big, b: Big, tolerance: number): boolean => a.minus(b).abs().gt(tolerance);

  for (const fund of table.funds) auditFund(fund.cells);
  auditParts();
  auditTotals();
  for (const row of table.indicators) if (!row.optional) auditRow(row.cells);
  return problems
    .filter(({ cell }) => !form.findings.some((each) => covers(each, cell)))
    .map(({ cell, text }) => `${form.id} ${table.sheet}!${cell} ${text}`);

  /** Only what is said of this very row: a rule tolerated anywhere on the sheet excuses no arithmetic. */
  function covers(finding: CompiledForm['findings'][number], cell: string): boolean {
    if (cell === NOWHERE) return finding.sheet === table.sheet && finding.rule === 'weight/total';
    return (
      finding.sheet === table.sheet &&
      finding.cell !== null &&
      finding.cell.replace(/\D/g, '') === cell.replace(/\D/g, '')
    );
  }

  function auditFund(cells: Cells): void {
    const budget = n(cells.annualBudget) ?? n(cells.initialBudget);
    const spent = n(cells.executed);
    if (!budget || !spent || budget.eq(0)) return;
    const rate = spent.div(budget);
    const shown = n(cells.rate);
    const rateValue = value(cells.rate);
    if (shown) {
      const percent = typeof rateValue === 'number' && shown.lte(1.5) ? shown.times(100) : shown;
      if (differ(percent, rate.times(100), 0.0051))
        say(cells.rate, `rate ${percent} but ${rate.times(100).round(4)}`);
    }
    const weight = n(cells.weight);
    const score = n(cells.score);
    if (weight && score) {
      const right = (rate.gt(1) ? Big(1) : rate).times(weight).round(2, 1);
      if (differ(score, right, 0.005)) say(cells.score, `execution score ${score} but ${right}`);
    }
  }

  function auditParts(): void {
    const spending = (fund: (typeof table.funds)[number]): boolean =>
      /支出/.test(String(value(fund.cells.label)));
    const all = table.funds.filter((fund) => fund.role === 'part');
    const bySource = all.filter((fund) => !spending(fund));
    const parts = bySource.length > 0 ? bySource : all;
    const total = table.funds.find((fund) => fund.role === 'total');
    if (!total || parts.length === 0) return;
    for (const field of ['initialBudget', 'annualBudget', 'executed', 'amount']) {
      const sum = parts.reduce((so, part) => so.plus(n(part.cells[field]) ?? 0), Big(0));
      const shown = n(total.cells[field]);
      if (shown && differ(shown, sum, 0.001)) say(total.cells[field], `${field} ${shown} but parts ${sum}`);
    }
  }

  function auditTotals(): void {
    const merged = new Map<string, Big>();
    const add = (truth: CellTruth | undefined): void => {
      const key = first(truth);
      const amount = n(truth);
      if (key && amount) merged.set(key, amount);
    };
    for (const field of ['weight', 'score'] as const) {
      merged.clear();
      for (const fund of table.funds) if (fund.role === 'total') add(fund.cells[field]);
      for (const row of table.indicators) if (row.block === 'annual') add(row.cells[field]);
      const sum = [...merged.values()].reduce((all, each) => all.plus(each), Big(0));
      const shown = n(table.total[field]);
      const unprinted = field === 'weight' && !table.funds.some((fund) => 'weight' in fund.cells);
      if (unprinted && shown && !differ(shown, sum.plus(10), 0.001)) continue;
      if (shown && merged.size > 1 && differ(shown, sum, 0.001))
        say(table.total[field], `${field} ${shown} but ${sum}`);
      const several = table.indicators.some((row) => 'project' in row.cells);
      if (several) continue;
      if (!shown && field === 'weight' && merged.size > 2 && ![80, 90, 100].includes(sum.toNumber()))
        say(undefined, `weights sum up to ${sum}`);
    }
  }

  function auditRow(cells: Cells): void {
    const weight = n(cells.weight);
    const score = n(cells.score);
    if (weight && score?.gt(weight)) return say(cells.score, `score ${score} over ${weight}`);
    const targetValue = value(cells.adjustedTarget) ?? value(cells.target);
    const actualValue = value(cells.actual);
    const target = number(targetValue);
    const actual = number(actualValue);
    const reason = value(cells.reason);
    const dated = [target, actual].some((amount) => amount?.gt(40000) && amount.lt(50000));
    if (!target || !actual || dated) {
      if (weight && score?.lt(weight) && 'reason' in cells && !reason)
        say(cells.score, `score ${score} of ${weight} without reason`);
      return;
    }
    const scale = (v: unknown, amount: Big): Big =>
      isPercent(v) || !(isPercent(targetValue) || isPercent(actualValue))
        ? amount
        : amount.lte(1.5)
          ? amount.times(100)
          : amount;
    const a = scale(actualValue, actual);
    const b = scale(targetValue, target);
    const operator = `${String(value(cells.operator) ?? '')}${String(targetValue)}`;
    const atMost = /[≤≦<]|不超过|小于|以内/.test(operator);
    const met = atMost ? a.lte(b) : a.gte(b);
    if (weight && score) {
      if (met && score.lt(weight) && 'reason' in cells && !reason)
        say(cells.score, `met, ${score} of ${weight}, no reason`);
      if (!met) {
        const right = weight.times(atMost ? b.div(a) : a.div(b)).round(2, 1);
        if (differ(score, right, 0.05)) say(cells.score, `unmet: ${score} but ${right}`);
        if ('reason' in cells && !reason) say(cells.score, `unmet without reason`);
      }
      if (met && !atMost && b.gt(0) && a.div(b).gt(1.2) && a.minus(b).gt(2) && !reason)
        say(cells.actual, `over-completion ${a} of ${b}`);
    }
    if (/%|％/.test(String(actualValue)) && a.gt(100)) say(cells.actual, `ratio ${a}%`);
  }
}
