/** The only kind of parent office.js trusts; a constant, nothing is ever sent there. */
const PARENT_ORIGIN = 'https://excel.officeapps.live.com';

/** Name of the function by which the page reaches its parent. */
export const SEND_BINDING = '__officeHostSend';
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
    const postMessage = (data) =>
      void window.${SEND_BINDING}(data).then((reply) => reply === null || window.${DELIVER}(reply));
    window.parent = { postMessage };
  })();`;
}
