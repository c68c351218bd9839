import { useEffect, useState } from 'react';

/**
 * For the content of a dialog: once it has faded out, what had the focus before gets it back. Where that is gone, the
 * list does: from nowhere, the Tab key leads out of the pane.
 */
export function useFocusBack(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(
    () => () => {
      const target = before?.isConnected ? before : document.querySelector('[data-row][tabindex="0"]');
      if (target instanceof HTMLElement) target.focus();
    },
    [before],
  );
}
