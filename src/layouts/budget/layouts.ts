import type { BudgetColumnRole, BudgetKind } from '../../recognition/table';

/** How the lines of a disclosure table hang together. */
export type BudgetShape =
  /** Income and expenditure side by side, each with its own names, amounts and totals. */
  | 'sides'
  /** Subjects: 类 → 款 → 项. */
  | 'subjects'
  /** Units, or lists under units: projects, purchases. */
  | 'list'
  /** A single line of figures, or one a unit. */
  | 'line'
  /** The columns of such a line as lines of their own, beside one another the years. */
  | 'items';

export interface BudgetLayout {
  readonly kind: BudgetKind;
  readonly shape: BudgetShape;
  /** Columns of which the header must have so many, for the sheet to be this table and not one with its title. */
  readonly asks: { readonly roles: readonly BudgetColumnRole[]; readonly least: number };
}

const NATURES: readonly BudgetColumnRole[] = ['basic', 'project', 'staff', 'public'];
const SUBJECT: readonly BudgetColumnRole[] = ['code', 'class', 'name', 'functionSubject', 'economicSubject'];

/** The thirteen tables (contract §1). */
export const BUDGET_LAYOUTS: Readonly<Record<BudgetKind, BudgetLayout>> = {
  'budget-01': { kind: 'budget-01', shape: 'sides', asks: { roles: [], least: 0 } },
  'budget-02': {
    kind: 'budget-02',
    shape: 'list',
    asks: {
      roles: [
        'general',
        'governmentFund',
        'stateCapital',
        'special',
        'service',
        'operating',
        'superiorGrant',
        'otherIncome',
        'own',
        'carryOver',
      ],
      least: 2,
    },
  },
  'budget-03': { kind: 'budget-03', shape: 'subjects', asks: { roles: ['basic', 'project'], least: 2 } },
  'budget-04': { kind: 'budget-04', shape: 'sides', asks: { roles: [], least: 0 } },
  'budget-05': { kind: 'budget-05', shape: 'subjects', asks: { roles: NATURES, least: 2 } },
  'budget-06': { kind: 'budget-06', shape: 'list', asks: { roles: NATURES, least: 2 } },
  'budget-07': {
    kind: 'budget-07',
    shape: 'subjects',
    asks: { roles: ['staff', 'public', 'total', 'basic'], least: 1 },
  },
  'budget-08': {
    kind: 'budget-08',
    shape: 'line',
    asks: {
      roles: ['abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'],
      least: 2,
    },
  },
  'budget-09': { kind: 'budget-09', shape: 'subjects', asks: { roles: SUBJECT, least: 1 } },
  'budget-10': { kind: 'budget-10', shape: 'subjects', asks: { roles: SUBJECT, least: 1 } },
  'budget-11': {
    kind: 'budget-11',
    shape: 'list',
    asks: {
      roles: ['total', 'general', 'governmentFund', 'stateCapital', 'special', 'own', 'carryOver'],
      least: 2,
    },
  },
  'budget-12': {
    kind: 'budget-12',
    shape: 'list',
    asks: {
      roles: ['catalogue', 'quantity', 'price', 'functionSubject', 'economicSubject', 'source', 'total'],
      least: 2,
    },
  },
  'budget-13': {
    kind: 'budget-13',
    shape: 'list',
    asks: {
      roles: ['catalogue', 'quantity', 'functionSubject', 'economicSubject', 'source', 'total'],
      least: 2,
    },
  },
};
