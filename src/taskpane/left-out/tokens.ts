/** Where the theme says nothing; the only names whose variable has a value of its own. */
const LAYERS: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/** In place of Fluent's table of 550 names, each of which stands for the CSS variable of that name. */
export const tokens: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_, name) => `var(--${String(name)}${name in LAYERS ? `, ${LAYERS[String(name)]}` : ''})` },
);
