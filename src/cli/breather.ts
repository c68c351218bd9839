import { setImmediate } from 'node:timers/promises';

/** Longer than this, in milliseconds, the event loop is not kept waiting by a loop that breathes. */
const LONGEST_WITHOUT = 50;

/**
 * A function for loops whose steps await nothing from outside: now and then it lets the event loop have its turn, without which
 * nobody hears of Ctrl-C. Calling it costs next to nothing.
 */
export function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < LONGEST_WITHOUT) return;
    await setImmediate();
    last = performance.now();
  };
}
