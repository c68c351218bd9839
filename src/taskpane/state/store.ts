import { INITIAL_STATE, type PaneState } from './pane-state';
import { reduce, type PaneEvent } from './reducer';

/** Holds the pane's state and tells who listens when it changed. */
export class Store {
  private current: PaneState;
  private readonly listeners = new Set<() => void>();

  constructor(initial: Partial<PaneState> = {}) {
    this.current = { ...INITIAL_STATE, ...initial };
  }

  readonly state = (): PaneState => this.current;

  readonly dispatch = (event: PaneEvent): void => {
    const next = reduce(this.current, event);
    if (next === this.current) return;
    this.current = next;
    for (const listener of this.listeners) listener();
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}
