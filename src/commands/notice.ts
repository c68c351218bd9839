/** Says something without the pane, in a small dialog: Excel has no notifications of its own for add-ins. */

const PARAMETER = 'notice';
const CLOSE = 'close';

/** What this page was opened to say; null when it was opened to run commands. */
export const noticeOfPage = (): string | null => new URLSearchParams(location.search).get(PARAMETER);

/** Shows a notice until the person closes it. Does nothing where dialogs cannot be shown. */
export function showNotice(text: string): Promise<void> {
  const url = new URL(location.pathname, location.origin);
  url.searchParams.set(PARAMETER, text);
  return new Promise((resolve) => {
    const options = { height: 22, width: 28, displayInIframe: true };
    Office.context.ui.displayDialogAsync(url.href, options, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) return resolve();
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => resolve());
    });
  });
}

/** Fills the page inside the dialog. */
export function fillNotice(text: string, closeLabel: string): void {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = closeLabel;
  button.addEventListener('click', () => Office.context.ui.messageParent(CLOSE));
  const main = document.createElement('main');
  main.append(paragraph, button);
  document.body.replaceChildren(main);
  button.focus();
}
