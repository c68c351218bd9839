/** @jest-environment jsdom */
import './jsdom';
import { act, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess } from '../../src/assessment/assess';
import { junshan } from './books';
import { readWorkbookFile } from '../support/read-workbook';
import { giveLayout, openPane, type OpenedPane } from './support';

jest.setTimeout(60_000);
// The machine may be busy.
configure({ asyncUtilTimeout: 20_000 });
beforeAll(giveLayout);

const FIXTURES = join(__dirname, '../fixtures');
const file = (path: string, name: string): File => new File([readFileSync(join(FIXTURES, path))], name);
/** The projects of 江汉区委政法委, and its declaration as a whole. */
const projects = (): File => file('seedbooks/jianghan-2024-project-targets.xlsx', '项目.xlsx');
const overall = () => readWorkbookFile(join(FIXTURES, 'seedbooks/jianghan-2024-overall-target.xlsx'));

async function compareWith({ press, user }: OpenedPane, ...files: File[]): Promise<void> {
  await press('与另一工作簿比对…');
  const dialog = await screen.findByRole('dialog');
  await user.upload(within(dialog).getByLabelText('要比对的文件'), files);
  await press('开始比对');
  // The page behind a dialog is out of reach until it has faded out.
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await screen.findByRole('button', { name: '校验工作簿' });
}
const pause = (ms: number): Promise<void> =>
  act(() => new Promise<void>((resolve) => setTimeout(resolve, ms)));
const list = (): HTMLElement => screen.getByRole('list', { name: '问题列表' });
const rows = (): HTMLElement[] => [...list().querySelectorAll<HTMLElement>('.finding-row')];
const rowsAbout = (text: RegExp): HTMLElement[] => rows().filter((row) => text.test(row.textContent ?? ''));
const comparison = (): HTMLElement => screen.getByRole('region', { name: '比对' });

test('the dialog says that nothing is written or sent, and waits for a file', async () => {
  const { press } = await openPane(overall());
  await press('与另一工作簿比对…');
  const dialog = await screen.findByRole('dialog', { name: '与另一工作簿比对' });
  expect(within(dialog).getByText('只在本机读取所选文件，不修改它们，也不上传。')).toBeTruthy();
  const confirm = within(dialog).getByRole('button', { name: '开始比对' });
  expect(confirm.getAttribute('aria-disabled')).toBe('true');
});

test('opened again while it fades out, the dialog is there', async () => {
  const { press } = await openPane(overall());
  await press('与另一工作簿比对…');
  await press('取消');
  fireEvent.click(screen.getByText('与另一工作簿比对…'));
  const dialog = await screen.findByRole('dialog');
  // Long enough for the one before it to have gone.
  await pause(300);
  expect(dialog.isConnected).toBe(true);
  expect(within(dialog).getByRole('button', { name: '开始比对' })).toBeTruthy();
});

test('the findings of both workbooks are listed; those of the other by file, sheet and cell', async () => {
  const pane = await openPane(overall());
  await pane.press('校验工作簿');
  const alone = rows().length;
  await compareWith(pane, projects());

  // JO-005: the overall declaration lists a project under another name than the project's own form.
  expect(rowsAbout(/^B30.*网格员手持终端.*《项目\.xlsx》“网格员移动终端”C2/u)).toHaveLength(1);
  // The same seen from there (JP-011), and nothing of what is wrong in that workbook by itself.
  const [there] = rowsAbout(/^C2.*网格员移动终端.*《自评\.xlsx》/u);
  expect(within(list()).getByText('《项目.xlsx》网格员移动终端')).toBeTruthy();
  expect(rowsAbout(/3000元\/次\*4次/u)).toEqual([]); // JP-025
  expect(rows().length).toBeGreaterThan(alone);
  expect(within(comparison()).getByRole('button', { name: /《项目\.xlsx》\d+ 处/u })).toBeTruthy();

  const shown = pane.host.shown.length;
  await pane.user.click(there!);
  expect(screen.getByText(/在《项目\.xlsx》工作表“网格员移动终端”的 C2/u)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '忽略…' })).toBeNull();
  expect(pane.host.shown).toHaveLength(shown);
});

test('a press on the file lists only what concerns it', async () => {
  const pane = await openPane(overall());
  await compareWith(pane, projects());
  const about = rowsAbout(/《项目\.xlsx》|《自评\.xlsx》/u).length;
  await pane.press(/《项目\.xlsx》\d+ 处/u);
  expect(rows()).toHaveLength(about);
  expect(within(comparison()).getByRole('button', { pressed: true })).toBeTruthy();
});

test('checking again keeps comparing; 取消比对 ends it', async () => {
  const pane = await openPane(overall());
  await pane.press('校验工作簿');
  const alone = rows().map(({ textContent }) => textContent);
  await compareWith(pane, projects());
  const compared = rows().map(({ textContent }) => textContent);
  await pane.press('校验工作簿');
  expect(rows().map(({ textContent }) => textContent)).toEqual(compared);
  await pane.press('取消比对');
  expect(rows().map(({ textContent }) => textContent)).toEqual(alone);
  expect(screen.queryByRole('region', { name: '比对' })).toBeNull();
});

test('ignoring is for the open workbook, exports hold both', async () => {
  const pane = await openPane(overall());
  await compareWith(pane, projects());
  await pane.user.click(rowsAbout(/^B30.*网格员手持终端/u)[0]!);
  await pane.press('忽略…');
  await pane.user.type(await screen.findByRole('textbox', { name: /理由/u }), '批复名称');
  await pane.press('忽略');
  await waitFor(async () => expect(await pane.host.loadState('ignored')).toContain('"B30"'));

  await pane.press('导出 JSON');
  const { files } = JSON.parse(pane.saved[0]!.text) as {
    files: { path: string; findings: { rule: string; ignored: object | null }[] }[];
  };
  expect(files.map(({ path }) => path)).toEqual(['自评.xlsx', '项目.xlsx']);
  expect(files[0]!.findings.filter(({ ignored }) => ignored)).toHaveLength(1);
  expect(new Set(files[1]!.findings.map(({ rule }) => rule.split('/')[0]))).toEqual(new Set(['cross']));
  await pane.press('复制为表格');
  expect(pane.copied[0]).toContain('《项目.xlsx》网格员移动终端\tC2');
});

test('only cells of the open workbook are marked', async () => {
  const pane = await openPane(overall());
  await compareWith(pane, projects());
  const mark = jest.spyOn(pane.host, 'mark');
  await pane.press('标记问题单元格');
  const sheets = new Set(mark.mock.calls[0]![0].map(({ sheet }) => sheet));
  expect(sheets).toEqual(new Set(['整体绩效目标申报表']));
});

test('a workbook of another department is said not to be comparable', async () => {
  const pane = await openPane(junshan());
  await compareWith(pane, projects());
  expect(comparison().textContent).toContain('《项目.xlsx》没有与当前工作簿同一部门、同一年度的表，未能比对');
  expect(rows()).toHaveLength(assess(junshan()).findings.length);
});

describe('what cannot be compared with', () => {
  test.each([
    ['hostile/password.xlsx', '没有比对《项目.xlsx》：文件设有打开密码'],
    ['hostile/truncated.xlsx', '没有比对《项目.xlsx》：文件不完整'],
    ['hostile/garbage.xlsx', '没有比对《项目.xlsx》：这不是 Excel 工作簿'],
  ])('%s', async (path, message) => {
    const pane = await openPane(overall());
    await compareWith(pane, file(path, '项目.xlsx'));
    expect(screen.getByRole('alert').textContent).toContain(message);
    expect(screen.queryByRole('region', { name: '比对' })).toBeNull();
  });

  test('a file that has gone wrong leaves the comparison before it as it was', async () => {
    const pane = await openPane(overall());
    await compareWith(pane, projects());
    await compareWith(pane, file('hostile/password.xlsx', '加密.xlsx'));
    await pane.press('校验工作簿');
    expect(comparison().textContent).toContain('《项目.xlsx》');
  });

  test('files without standard tables are named and left out', async () => {
    const pane = await openPane(overall());
    const other = new File(['姓名,电话\n张三,1\n'], '通讯录.csv');
    await compareWith(pane, other);
    expect(screen.getByRole('alert').textContent).toContain('《通讯录.csv》中没有识别到标准表');
    await compareWith(pane, projects(), other);
    expect(screen.getByText(/《通讯录\.csv》中没有识别到标准表/u)).toBeTruthy();
    expect(comparison().textContent).not.toContain('通讯录');
  });
});
