import { useState } from 'react';

/**
 * How often a dialog has been opened, 0 before the first time: it is loaded when first asked for and kept, so that it
 * can fade out. As its key, the number makes each opening a dialog of its own: Fluent's does not come back when it is
 * opened again while it fades out.
 */
export function useOpenings(isOpen: boolean): number {
  const [{ count, wasOpen }, setState] = useState({ count: 0, wasOpen: false });
  if (isOpen !== wasOpen) setState({ count: isOpen ? count + 1 : count, wasOpen: isOpen });
  return count;
}
