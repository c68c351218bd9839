import { useEffect, type RefObject } from 'react';

/** What an element is marked with that F6 goes to. */
export const REGION = 'data-region';

/**
 * F6 leads from one part of the page to the next, as in Office, and Shift+F6 back: Tab stays inside the spreadsheet. With Ctrl as
 * well, where the browser wants F6 for itself. `enterGrid` moves the keyboard into the cells.
 */
export function useRegionKeys(page: RefObject<HTMLElement>, enterGrid: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.altKey || event.metaKey || isInDialog(event.target)) return;
      event.preventDefault();
      event.stopPropagation();
      const next = neighbour(page.current!, event.shiftKey ? -1 : 1);
      if (next) enter(next, enterGrid);
    };
    // Before the spreadsheet, which keeps keys to itself.
    window.addEventListener('keydown', press, true);
    return () => window.removeEventListener('keydown', press, true);
  }, [page, enterGrid]);
}

/** Puts the focus at the beginning of a part; of the grid into its cells. */
export function enter(region: HTMLElement, enterGrid: () => void): void {
  region.focus();
  if (region.getAttribute(REGION) === 'grid') enterGrid();
}

const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=dialog], [role=alertdialog]') !== null;

function neighbour(page: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  const regions = [...page.querySelectorAll<HTMLElement>(`[${REGION}]`)].filter((region) =>
    region.checkVisibility({ visibilityProperty: true }),
  );
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  return regions.at((Math.max(at, step === 1 ? -1 : 0) + step) % regions.length);
}
