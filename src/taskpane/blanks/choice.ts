import type { CataloguedForm } from '../../blanks/catalogue';
import { formText } from '../../blanks/form-texts';
import { MOST, type BlankOptions } from '../../blanks/options';
import { partsOf } from '../../blanks/parts';
import type { BudgetFormLine, Form } from '../../blanks/form';
import type { Lang } from '../../locales/locale';
import type { ProfileId } from '../../profiles/types';
import { BUDGET_KINDS, DECLARATIONS } from '../../recognition/table';
import { matchingText } from '../../sheet/text';

/** What people filled in beside a form, as typed. */
export interface Choice {
  readonly year: string;
  readonly unitName: string;
  readonly unit: '万元' | '元';
  readonly goals: string;
  readonly rows: string;
  readonly projects: string;
  readonly parts: Readonly<Record<string, boolean>>;
}

/** Evaluations look back, declarations and budgets ahead; in the second half of a year each is about a year later than in the first. */
export function usualYear(form: Form, today: Date): number {
  const later = today.getMonth() >= 6 ? 1 : 0;
  const looksAhead = DECLARATIONS.includes(form.kind) || isBudget(form);
  return today.getFullYear() + later - (looksAhead ? 0 : 1);
}

export const usualChoice = (form: Form, today: Date): Choice => ({
  year: String(usualYear(form, today)),
  unitName: '',
  unit: '万元',
  goals: '1',
  rows: '',
  projects: '5',
  parts: Object.fromEntries(partsOf(form).map(({ id, usual }) => [id, usual])),
});

export const hasGoals = (form: Form): boolean => form.blocks.some(({ block }) => block === 'each-goal');
export const hasProjects = (form: Form): boolean =>
  form.blocks.some((block) => block.block === 'list' && block.perProject === true);
const isBudget = ({ kind }: Form): boolean => BUDGET_KINDS.some((each) => each === kind);
const hasIndicators = ({ blocks }: Form): boolean =>
  blocks.some((block) =>
    (block.block === 'each-goal' ? block.blocks : [block]).some(({ block: name }) => name === 'indicators'),
  );
const hasBlankLines = ({ blocks }: Form): boolean =>
  blocks.some((block) => block.block === 'budget-lines' && repeats(block.lines));
const repeats = (lines: readonly BudgetFormLine[]): boolean =>
  lines.some(({ rows, parts }) => rows !== undefined || repeats(parts ?? []));

/** What the number of rows is asked for by; null where the form has no rows to choose. */
export function rowsOption(form: Form): 'rows' | 'lineRows' | null {
  if (hasIndicators(form)) return 'rows';
  return hasBlankLines(form) ? 'lineRows' : null;
}

/** What may be typed as a number; nothing typed leaves it open. */
export const LIMITS = {
  year: { least: 2000, most: 2099 },
  goals: { least: 1, most: MOST.goals },
  rows: { least: 1, most: MOST.rows },
  projects: { least: 1, most: MOST.projects },
} as const;
export type NumberOption = keyof typeof LIMITS;

const DIGITS = '〇一二三四五六七八九';

/** A number as typed, also "２０２５", "二〇二五" and "2025年度"; undefined for nothing, null for what is not allowed. */
export function numberOf(choice: Choice, name: NumberOption): number | undefined | null {
  const text = matchingText(choice[name])
    .replace(/[零○]/gu, '〇')
    .replace(/[〇一二三四五六七八九]/gu, (digit) => String(DIGITS.indexOf(digit)))
    .replace(name === 'year' ? /年度?$/u : '', '');
  if (text === '') return undefined;
  const { least, most } = LIMITS[name];
  const number = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  return number >= least && number <= most ? number : null;
}

const NUMBERS = Object.keys(LIMITS) as NumberOption[];

/** Whether all that was typed is allowed. */
export const isSound = (choice: Choice): boolean => NUMBERS.every((name) => numberOf(choice, name) !== null);

/** What was typed, without what is not allowed. */
export function optionsOf(choice: Choice): BlankOptions {
  const name = choice.unitName.trim();
  const numbers = NUMBERS.map((option) => [option, numberOf(choice, option)] as const);
  return {
    ...Object.fromEntries(numbers.filter(([, number]) => typeof number === 'number')),
    ...(name !== '' && { unitName: name }),
    unit: choice.unit,
    parts: choice.parts,
  };
}

/** Forms whose name, place or description has all the words; those of the chosen 口径 first. */
export function findForms(
  forms: readonly CataloguedForm[],
  text: string,
  profile: ProfileId | 'auto',
  lang: Lang,
): CataloguedForm[] {
  const words = text
    .split(/\s+/u)
    .map(matchingText)
    .filter((word) => word !== '');
  const found = forms.filter(({ form }) => {
    const { place, description } = formText(form, lang);
    const all = matchingText(`${form.name} ${place} ${description}`).toLowerCase();
    return words.every((word) => all.includes(word.toLowerCase()));
  });
  const isOwn = ({ profiles }: CataloguedForm): boolean => profile !== 'auto' && profiles.includes(profile);
  return [...found.filter(isOwn), ...found.filter((form) => !isOwn(form))];
}
