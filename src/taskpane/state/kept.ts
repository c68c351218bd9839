import type { IGNORED_KEY } from '../../assessment/ignore-list';
import type { WorkbookHost } from '../../sheet/host';

/** Keys of what is kept in the workbook, shared by all hosts. */
export type KeptKey = typeof IGNORED_KEY | 'journal' | 'settings';

/** null where nothing was kept or the host keeps nothing. */
export const loadKept = (host: WorkbookHost, key: KeptKey): Promise<string | null> => host.loadState(key);

/** Does nothing where the host keeps nothing: what was set holds until the pane is closed. */
export async function saveKept(host: WorkbookHost, key: KeptKey, value: unknown): Promise<void> {
  if (host.capabilities.state) await host.saveState(key, JSON.stringify(value));
}
