import { officeEnvironment } from '../../../src/hosts/office/environment';
import { OfficeHost } from '../../../src/hosts/office/office-host';

declare global {
  interface Window {
    /** The product's host, for the test that drives this page. */
    jihe: OfficeHost;
    heard: number;
  }
}

void Office.onReady().then(() => {
  window.heard = 0;
  window.jihe = new OfficeHost(officeEnvironment());
});
Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
  window.heard += 1;
  event.completed();
});
