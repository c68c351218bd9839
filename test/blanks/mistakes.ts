import type { Entry } from '../../src/blanks/canvas';
import type { DrawnForm } from '../../src/blanks/draw-form';
import type { At } from '../../src/blanks/formulas';
import type { Form } from '../../src/blanks/form';
import type { IndicatorField, TableKind } from '../../src/recognition/table';
import type { RawBlankValue } from '../../src/sheet/host';
import { keyOf, type FilledRow, type Filling } from './fillings';

interface Occasion {
  readonly drawn: DrawnForm;
  readonly filling: Filling;
  /** Chooses the row. */
  readonly pick: number;
}

/** A mistake people make, and the rule that names it. */
interface Mistake {
  readonly rule: string;
  readonly make: (occasion: Occasion) => Entry[];
}

const set = (at: At | undefined, value: RawBlankValue): Entry[] => (at ? [{ ...at, value }] : []);

const rowOf = ({ filling: { rows }, pick }: Occasion): FilledRow => rows[pick % rows.length]!;

const inRow =
  (field: IndicatorField, value: (row: FilledRow) => RawBlankValue): Mistake['make'] =>
  (occasion) => {
    const row = rowOf(occasion);
    return set(row.places.cells[field], value(row));
  };

/** Reached by half: an actual value that misses the target whichever way it points. */
function missed({ sample, places }: FilledRow): Entry[] {
  const actual = sample.operator === '≥' ? Math.floor(sample.target / 2) : sample.target * 2;
  const value = places.cells.operator ? String(actual) : `${actual}${sample.unit}`;
  return set(places.cells.actual, value);
}

const totalFund = ({ drawn }: Occasion) => drawn.places.funds.find(({ role }) => role === 'total')!.cells;

const MISSING_TARGET: Mistake = { rule: 'indicator/target-missing', make: inRow('target', () => null) };
/** A description would stand in for the name. */
const MISSING_NAME: Mistake = {
  rule: 'indicator/name-missing',
  make: (occasion) => {
    const { cells } = rowOf(occasion).places;
    return [...set(cells.level3, null), ...set(cells.description, null)];
  },
};
const MISSING_ACTUAL: Mistake = { rule: 'actual/missing', make: inRow('actual', () => null) };
const MISSING_GOAL: Mistake = {
  rule: 'goal/missing',
  make: ({ drawn }) =>
    drawn.places.goals.filter(({ kind }) => kind === 'annual').flatMap(({ expected }) => set(expected, null)),
};
const MISSING_NAME_OF_PROJECT: Mistake = {
  rule: 'field/missing',
  make: ({ drawn }) => set(drawn.places.fields.projectName ?? drawn.places.fields.department, null),
};

const WRONG_RATE: Mistake = { rule: 'funds/rate', make: (occasion) => set(totalFund(occasion).rate, 0.5) };
const MISSING_EXECUTION: Mistake = {
  rule: 'funds/missing',
  make: ({ drawn }) => drawn.places.funds.flatMap(({ cells }) => set(cells.executed, null)),
};
const WRONG_PARTS: Mistake = {
  rule: 'funds/parts-sum',
  make: (occasion) => {
    const { annualBudget } = totalFund(occasion);
    const parts = occasion.drawn.places.funds.filter(({ role }) => role === 'part');
    const sum = parts.reduce(
      (all, { cells }) => all + Number(occasion.filling.entries.get(keyOf(cells.annualBudget!))?.value ?? 0),
      0,
    );
    return set(annualBudget, Math.round(sum * 100) / 100 + 5);
  },
};

const SCORED: readonly Mistake[] = [
  { rule: 'funds/score', make: (occasion) => set(totalFund(occasion).score, 3) },
  { rule: 'total/score', make: ({ drawn }) => set(drawn.places.total.score, 12) },
];
/** Where every row has points of its own. */
const POINTS_BY_ROW: readonly Mistake[] = [
  { rule: 'score/missing', make: inRow('score', () => null) },
  { rule: 'score/exceeds-weight', make: inRow('score', ({ weight }) => weight + 1) },
  { rule: 'weight/total', make: inRow('weight', ({ weight }) => weight + 3) },
  {
    rule: 'score/unmet-full',
    make: (occasion) => {
      const row = rowOf(occasion);
      return [...missed(row), ...set(row.places.cells.score, row.weight)];
    },
  },
  {
    rule: 'score/reason-missing',
    make: (occasion) => {
      const row = rowOf(occasion);
      return [
        ...missed(row),
        ...set(row.places.cells.score, Math.round(row.weight * 50) / 100),
        ...set(row.places.cells.reason, null),
      ];
    },
  },
];

/** Tables whose 合计 has nothing beside it that it is the sum of. */
const TOTALS_ONLY: readonly TableKind[] = ['budget-01', 'budget-04', 'budget-12', 'budget-13'];

const wrongBudgetTotal = (kind: TableKind): Mistake => ({
  rule: TOTALS_ONLY.includes(kind) ? 'budget/total' : 'budget/row-sum',
  make: ({ drawn }) => {
    const { rows } = drawn.places.budget[0]!;
    const { cells } = rows.filter(({ isTotal }) => isTotal).pop() ?? rows[0]!;
    return set(cells.total ?? cells.governmentFund ?? cells.stateCapital ?? cells.basic, 9_999_999);
  },
});

/** The mistakes that can be made in a form. */
export function mistakes(form: Form): readonly Mistake[] {
  const grids = form.blocks.flatMap((block) => (block.block === 'each-goal' ? block.blocks : [block]));
  const hasWeights = grids.some(
    (block) => block.block === 'indicators' && block.columns.some(({ field }) => field === 'weight'),
  );
  const hasParts = grids.some(
    (block) => block.block === 'funds' && block.groups.some(({ lines }) => lines.length > 1),
  );
  switch (form.kind) {
    case 'project-self-evaluation':
    case 'overall-self-evaluation':
      return [
        MISSING_TARGET,
        MISSING_NAME,
        MISSING_ACTUAL,
        MISSING_GOAL,
        MISSING_NAME_OF_PROJECT,
        WRONG_RATE,
        MISSING_EXECUTION,
        ...(hasParts ? [WRONG_PARTS] : []),
        ...SCORED,
        ...(hasWeights ? POINTS_BY_ROW : []),
      ];
    case 'transfer-self-evaluation':
      return [
        MISSING_TARGET,
        MISSING_NAME,
        MISSING_ACTUAL,
        MISSING_GOAL,
        WRONG_RATE,
        MISSING_EXECUTION,
        WRONG_PARTS,
      ];
    case 'project-target':
      return [
        MISSING_TARGET,
        MISSING_NAME,
        MISSING_GOAL,
        MISSING_NAME_OF_PROJECT,
        { ...WRONG_PARTS, rule: 'funds/declared-sum' },
        ...(hasWeights
          ? [
              { rule: 'weight/missing', make: inRow('weight', () => null) },
              { rule: 'weight/total', make: inRow('weight', ({ weight }) => weight + 3) },
            ]
          : []),
        ...(form.variant === 'hebei'
          ? [
              {
                rule: 'funds/payment-plan',
                make: ({ drawn }: Occasion) => set(drawn.places.lists[0]!.rows[0]!.last, 0.9),
              },
            ]
          : []),
      ];
    case 'overall-target':
      return [MISSING_TARGET, MISSING_NAME, { ...WRONG_PARTS, rule: 'funds/declared-sum' }];
    case 'base-data':
      return [
        { rule: 'base/control-rate', make: ({ drawn }) => set(drawn.places.fields.controlRate, 0.5) },
        { rule: 'base/parts-sum', make: ({ drawn }) => set(drawn.places.figures[0]!.cells.budget, 1) },
        { rule: 'base/over-budget', make: ({ drawn }) => set(drawn.places.figures[5]!.cells.actual, 99_999) },
      ];
    default:
      return [wrongBudgetTotal(form.kind)];
  }
}
