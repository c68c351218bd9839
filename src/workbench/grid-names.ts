import type { IDisposable } from '@univerjs/core';
import { currentLang, onLookChanged } from './page-look';
import { workbenchTexts, type WorkbenchTexts } from './texts';

type Texts = WorkbenchTexts['gridParts'];

/** Parts of the spreadsheet that come without a name, or with an English one. */
const PARTS: readonly (readonly [selector: string, attributes: (texts: Texts) => Record<string, string>])[] =
  [
    ['input', ({ nameBox }) => ({ 'aria-label': nameBox })],
    [
      '[data-u-comp=editor]',
      ({ cell, leave }) => ({ ...BOX, 'aria-label': cell, 'aria-description': leave }),
    ],
    ['[data-u-comp=sheet-bar-append-button]', ({ sheets }) => ({ 'aria-label': sheets })],
    [':has(> div > [role=track]) > button:first-child', ({ zoomOut }) => ({ 'aria-label': zoomOut })],
    // For the pointer only; the buttons beside it do the same.
    [':has(> [role=track])', () => ({ 'aria-hidden': 'true' })],
    ['[role=handle]', () => ({ tabindex: '-1' })],
    [':has(> [role=track]) + button', ({ zoomIn }) => ({ 'aria-label': zoomIn })],
    ['.univer-w-40 + button', ({ stop }) => ({ 'aria-label': stop })],
    ['section[aria-live]', ({ notices }) => ({ 'aria-label': notices })],
    // Positive, they would come before everything else on the page.
    ['canvas', () => ({ tabindex: '-1' })],
  ];
const BOX = { role: 'textbox', 'aria-multiline': 'true' };

/** Names the parts of the spreadsheet in the language of the page, for those who cannot see what they are. */
export function nameGridParts(container: HTMLElement): IDisposable {
  const name = (): void => {
    const { gridParts } = workbenchTexts(currentLang());
    for (const [selector, attributes] of PARTS) {
      for (const element of container.querySelectorAll(selector)) put(element, attributes(gridParts));
    }
  };
  const observer = new MutationObserver(name);
  observer.observe(container, { childList: true, subtree: true });
  const stop = onLookChanged(name);
  name();
  return {
    dispose: () => {
      observer.disconnect();
      stop();
    },
  };
}

function put(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(attributes)) {
    if (element.getAttribute(key) !== value) element.setAttribute(key, value);
  }
}
