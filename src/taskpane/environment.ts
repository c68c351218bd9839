import type { WorkbookHost } from '../sheet/host';
import type { Assessor } from './assessor/assessor';
import type { Store } from './state/store';

/** What the page around the pane can do; tests pass their own. */
export interface PanePlatform {
  /** Returns false where copying is not allowed. */
  readonly copy: (text: string) => Promise<boolean>;
  /** Offers a file for download. */
  readonly save: (name: string, text: string, type: string) => void;
  readonly now: () => Date;
  /** Kept on this computer, for this person; null when there is nothing. */
  readonly recall: (key: string) => string | null;
  readonly remember: (key: string, value: string) => void;
  /** Tells what any pane of the page remembers, this one included. Returns the way to stop. */
  readonly onRemembered?: (listener: (key: string, value: string) => void) => () => void;
}

/** What actions work with. */
export interface PaneEnv {
  readonly host: WorkbookHost;
  readonly assessor: Assessor;
  readonly store: Store;
  readonly platform: PanePlatform;
  /** Name of the workbook for reports. */
  readonly bookName: string;
}
