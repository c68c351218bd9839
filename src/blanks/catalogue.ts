import type { Form } from './form';
import { baseDataHunan } from './forms/base-data-hunan';
import { budget01, budget04 } from './forms/budget/balances';
import { budget02, budget06, budget08, budget11, budget12, budget13 } from './forms/budget/lists';
import { budget03, budget05, budget07, budget09, budget10 } from './forms/budget/subjects';
import { overallSelfEvaluationHubei } from './forms/overall-self-evaluation-hubei';
import { overallSelfEvaluationHunan } from './forms/overall-self-evaluation-hunan';
import { overallTargetWuhan } from './forms/overall-target-wuhan';
import { projectSelfEvaluationHubei } from './forms/project-self-evaluation-hubei';
import { projectSelfEvaluationNational } from './forms/project-self-evaluation-national';
import { projectSelfEvaluationNational101 } from './forms/project-self-evaluation-national-101';
import { projectSelfEvaluationSichuan } from './forms/project-self-evaluation-sichuan';
import { projectSelfEvaluationYunnan } from './forms/project-self-evaluation-yunnan';
import { projectTargetHebei } from './forms/project-target-hebei';
import { projectTargetNational } from './forms/project-target-national';
import { projectTargetWuhan } from './forms/project-target-wuhan';
import { transferSelfEvaluation } from './forms/transfer-self-evaluation';
import type { ProfileId } from '../profiles/types';
import type { TableKind } from '../recognition/table';

/** A form with the 口径 it serves; the first is its own, the others have no form of theirs and use this one. */
export interface CataloguedForm {
  readonly form: Form;
  readonly profiles: readonly [ProfileId, ...ProfileId[]];
}

/** All blank forms. The first of a kind is what people get who name no 口径. */
export const FORMS: readonly CataloguedForm[] = [
  { form: projectSelfEvaluationNational, profiles: ['national-2020', 'hunan', 'hebei', 'custom'] },
  { form: projectSelfEvaluationNational101, profiles: ['national-101'] },
  { form: projectSelfEvaluationHubei, profiles: ['hubei'] },
  { form: projectSelfEvaluationSichuan, profiles: ['sichuan'] },
  { form: projectSelfEvaluationYunnan, profiles: ['yunnan'] },
  { form: overallSelfEvaluationHunan, profiles: ['hunan', 'national-2020', 'custom'] },
  { form: overallSelfEvaluationHubei, profiles: ['hubei'] },
  { form: transferSelfEvaluation, profiles: ['transfer'] },
  { form: baseDataHunan, profiles: ['hunan'] },
  { form: projectTargetNational, profiles: ['national-101', 'national-2020', 'custom'] },
  { form: projectTargetHebei, profiles: ['hebei'] },
  { form: projectTargetWuhan, profiles: ['hubei'] },
  { form: overallTargetWuhan, profiles: ['hubei'] },
  { form: budget01, profiles: ['hubei'] },
  { form: budget02, profiles: ['hubei'] },
  { form: budget03, profiles: ['hubei'] },
  { form: budget04, profiles: ['hubei'] },
  { form: budget05, profiles: ['hubei'] },
  { form: budget06, profiles: ['hubei'] },
  { form: budget07, profiles: ['hubei'] },
  { form: budget08, profiles: ['hubei'] },
  { form: budget09, profiles: ['hubei'] },
  { form: budget10, profiles: ['hubei'] },
  { form: budget11, profiles: ['hubei'] },
  { form: budget12, profiles: ['hubei'] },
  { form: budget13, profiles: ['hubei'] },
];

export const formsOfKind = (kind: TableKind): readonly CataloguedForm[] =>
  FORMS.filter(({ form }) => form.kind === kind);

/** The form of a kind for a 口径; null where this 口径 has none. 'auto' gives the first. */
export function formFor(kind: TableKind, profile: ProfileId | 'auto'): CataloguedForm | null {
  const forms = formsOfKind(kind);
  if (profile === 'auto' || forms.length === 1) return forms[0] ?? null;
  return forms.find(({ profiles }) => profiles.includes(profile)) ?? null;
}
