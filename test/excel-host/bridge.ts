/** The only kind of parent office.js trusts; a constant, nothing is ever sent there. */
const PARENT_ORIGIN = 'https://excel.officeapps.live.com';

/** Where the page sends what is meant for its parent: a request takes none of the page's own time, a binding would. */
export const PARENT_PATH = '__officeHost';
/** Name of the function that delivers a message of the parent to the page. */
export const DELIVER = '__officeHostDeliver';

/**
 * Makes a page that is opened top level believe that Excel on the web holds it in a frame: office.js reads the host
 * from window.name, talks to window.parent, and trusts what comes from {@link PARENT_ORIGIN}. Runs before the page's
 * own scripts; every byte of office.js stays genuine.
 */
export function bridgeScript(locale: string): string {
  const control = 'jihe-control';
  const name = JSON.stringify({
    baseFrameName: control,
    hostInfo: `Excel$Web$16.01$${locale}$jihe-correlation$$$0`,
    xdmInfo: `${control}|jihe|${PARENT_ORIGIN}`,
    serializerVersion: '1',
  });
  return `(() => {
    window.name = ${JSON.stringify(name)};
    window.${DELIVER} = (data) =>
      window.dispatchEvent(new MessageEvent('message', { data, origin: ${JSON.stringify(PARENT_ORIGIN)} }));
    const postMessage = async (body) => {
      const response = await fetch('/${PARENT_PATH}', { method: 'POST', body });
      if (response.status === 200) window.${DELIVER}(await response.text());
    };
    window.parent = { postMessage };
  })();`;
}
