import { officeEnvironment } from '../hosts/office/environment';
import { OfficeHost } from '../hosts/office/office-host';
import { startAssessor } from './assessor/start';
import { mountPane } from './mount';
import { paneTexts } from './texts';
import { isDarkColor } from './theme';

/** Entry of taskpane.html: the pane on the workbook that is open in Excel. */
const root = document.getElementById('root')!;

void Office.onReady(({ host }) => {
  if (host !== Office.HostType.Excel) {
    root.textContent = paneTexts('zh').notInExcel;
    return;
  }
  const show = new URLSearchParams(location.search).get('show');
  mountPane(root, {
    host: new OfficeHost(officeEnvironment()),
    assessor: startAssessor().assessor,
    bookName: bookName(Office.context.document.url),
    address: Office.context.document.url ?? '',
    officeDark: isOfficeDark(),
    blanks: () => import('./blanks/BlanksTab'),
    show: show === 'blanks' || show === 'cell' ? show : null,
  });
});

/** The last part of a path or address, "工作簿.xlsx" for a workbook that was never saved. */
function bookName(url: string | undefined): string {
  const last = (url ?? '').split(/[\\/]/u).at(-1)?.split('?')[0] ?? '';
  try {
    return decodeURIComponent(last) || '工作簿.xlsx';
  } catch {
    return last;
  }
}

/** Older hosts give colours only, Excel on the web gives nothing. */
function isOfficeDark(): boolean | null {
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  return theme?.isDarkTheme ?? isDarkColor(theme?.bodyBackgroundColor);
}
