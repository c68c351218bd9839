import { declarationForms } from './forms/declarations';
import { eastForms } from './forms/east';
import { freshForms } from './forms/fresh';
import { furtherForms } from './forms/further';
import { hubeiForms } from './forms/hubei';
import { hunanForms } from './forms/hunan';
import { lostMergeForms } from './forms/lost-merges';
import { nationalForms } from './forms/national';
import { northForms } from './forms/north';
import { otherForms } from './forms/others';
import { overallTargetForms } from './forms/overall-targets';
import { processForms } from './forms/process';
import { setForms } from './forms/sets';
import { southcentralForms } from './forms/southcentral';
import { southwestForms } from './forms/southwest';
import { structureForms } from './forms/structures';
import { transferForms } from './forms/transfer';
import type { CompiledForm } from './truth';

/** Every form of the corpus. */
export const allForms: readonly CompiledForm[] = [
  ...nationalForms,
  ...hubeiForms,
  ...hunanForms,
  ...southwestForms,
  ...eastForms,
  ...northForms,
  ...processForms,
  ...transferForms,
  ...southcentralForms,
  ...declarationForms,
  ...overallTargetForms,
  ...structureForms,
  ...furtherForms,
  ...setForms,
  ...freshForms,
  ...lostMergeForms,
  ...otherForms,
];
