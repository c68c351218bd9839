import { fillText } from '../locales/fill-text';
import type { Outcome } from '../taskpane/assessor/outcome';
import { countFindings } from '../taskpane/state/findings';
import type { PaneTexts } from '../taskpane/texts';

/** What a ribbon command has to tell, and whether the pane has something to show about it. */
export interface CommandReport {
  readonly text: string;
  readonly hasMore: boolean;
}

/** 校验: how much was found. */
export function checkReport({ tables, findings }: Outcome, { commands }: PaneTexts): CommandReport {
  const counts = countFindings(findings);
  const hasMore = counts.error + counts.warning + counts.info > 0;
  if (hasMore) return { text: fillText(commands.found, { ...counts }), hasMore };
  const text = tables.length === 0 ? commands.none : fillText(commands.clean, { tables: tables.length });
  return { text, hasMore };
}

/** 重算: how many cells differ from what they should be. Nothing is written without a look at the list. */
export function recalcReport({ tables, changes }: Outcome, { commands }: PaneTexts): CommandReport {
  if (tables.length === 0) return { text: commands.none, hasMore: false };
  const text =
    changes.length === 0 ? commands.noChanges : fillText(commands.changes, { count: changes.length });
  return { text, hasMore: changes.length > 0 };
}
