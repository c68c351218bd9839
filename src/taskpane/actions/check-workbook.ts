import { whileBusy, type PaneAction } from './action';
import { check } from './check';

export const checkWorkbook: PaneAction = {
  label: 'checkWorkbook',
  unavailable: whileBusy,
  perform: (env) => check(env, null),
};
