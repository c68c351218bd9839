import type { ComponentType } from 'react';
import type { Lang } from '../locales/locale';
import type { ProfileId } from '../profiles/types';
import type { WorkbookHost } from '../sheet/host';
import type { TableLine } from './assessor/outcome';
import type { Notice } from './state/pane-state';

/** What the tab 标准表 is given. It is shown inside the pane's Fluent provider and takes the width it gets (320–400 px). */
export interface BlanksTabProps {
  readonly host: WorkbookHost;
  readonly lang: Lang;
  /** 口径 as chosen in the header. */
  readonly profile: ProfileId | 'auto';
  /** Tables found by the last check; empty before the first. */
  readonly tables: readonly TableLine[];
  /** Why nothing can be inserted here, in words; null when it can. */
  readonly unavailable: string | null;
  /** Shows a line at the top of the pane; null takes it away. */
  readonly tell: (notice: Notice | null) => void;
}

/** Loads the tab when it is first opened. */
export type BlanksTabLoader = () => Promise<{ readonly default: ComponentType<BlanksTabProps> }>;
