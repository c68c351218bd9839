import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import type { Zone } from '../../src/sheet/zone';
import { remembered, restore } from '../../src/taskpane/actions/restore';
import { Session } from '../../src/taskpane/assessor/session';
import { Pane } from '../../src/taskpane/components/Pane';
import type { PaneEnv } from '../../src/taskpane/environment';
import { Store } from '../../src/taskpane/state/store';
import { watchWorkbook } from '../../src/taskpane/watch';

/** jsdom has no layout: what scrolls is high enough for all rows, a row as high as two lines. */
export function giveLayout(): void {
  const sizes = { clientHeight: 4_000, clientWidth: 360, offsetHeight: 46, offsetWidth: 360 };
  for (const [name, size] of Object.entries(sizes)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => size });
  }
  HTMLElement.prototype.scrollTo = () => undefined;
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
}

/** Lets everything that is under way be drawn. */
const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

/** A workbook in memory that remembers what it was asked to show. */
export class WatchedHost extends MemoryHost {
  readonly shown: string[] = [];
  active = '';
  override async reveal(sheet?: string, zone?: Zone): Promise<void> {
    this.shown.push(`${sheet}!${zone?.top}:${zone?.left}`);
  }
  async activeSheet(): Promise<string> {
    return this.active;
  }
}

export interface OpenedPane {
  readonly host: WatchedHost;
  readonly env: PaneEnv;
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly copied: string[];
  readonly saved: { readonly name: string; readonly text: string }[];
  /** Presses a button by its name and waits until the pane is done. */
  readonly press: (name: string | RegExp) => Promise<void>;
}

export async function openPane(
  source: BookSnapshot | WatchedHost,
  { readOnly = false } = {},
): Promise<OpenedPane> {
  const host = source instanceof WatchedHost ? source : new WatchedHost(source, { readOnly });
  const copied: string[] = [];
  const saved: { name: string; text: string }[] = [];
  const memory = new Map<string, string>();
  const platform: PaneEnv['platform'] = {
    copy: async (text) => copied.push(text) > 0,
    save: (name, text) => void saved.push({ name, text }),
    now: () => new Date('2024-03-01T08:00:00Z'),
    recall: (key) => memory.get(key) ?? null,
    remember: (key, value) => void memory.set(key, value),
  };
  const store = new Store(remembered(platform));
  const env: PaneEnv = { host, assessor: new Session(), store, platform, bookName: '自评.xlsx' };
  const user = userEvent.setup();
  render(<Pane env={env} officeDark={null} blanks={null} />);
  watchWorkbook(env);
  await act(() => restore(env));
  const press = async (name: string | RegExp): Promise<void> => {
    await user.click(await screen.findByRole('button', { name }));
    await waitFor(() => expect(store.state().busy).toBeNull());
    await settle();
  };
  return { host, env, user, copied, saved, press };
}
