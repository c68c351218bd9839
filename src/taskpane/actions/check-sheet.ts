import { firstReason, whileBusy, type PaneAction } from './action';
import { check } from './check';

export const checkSheet: PaneAction = {
  label: 'checkSheet',
  unavailable: (state, host) => firstReason(whileBusy(state), !host.activeSheet && 'noActiveSheet'),
  perform: async (env) => {
    const sheet = (await env.host.activeSheet?.()) ?? null;
    await check(env, sheet);
  },
};
