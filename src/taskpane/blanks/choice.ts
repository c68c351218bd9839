import type { CataloguedForm } from '../../blanks/catalogue';
import { formText } from '../../blanks/form-texts';
import type { BlankOptions } from '../../blanks/options';
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

export function optionsOf(choice: Choice): BlankOptions {
  const number = (text: string): number | undefined =>
    /^\d{1,4}$/u.test(text.trim()) ? Number(text) : undefined;
  const [year, goals, rows, projects] = [choice.year, choice.goals, choice.rows, choice.projects].map(number);
  const name = choice.unitName.trim();
  return {
    ...(year !== undefined && year > 1999 && { year }),
    ...(name !== '' && { unitName: name }),
    ...(goals !== undefined && { goals }),
    ...(rows !== undefined && { rows }),
    ...(projects !== undefined && { projects }),
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
