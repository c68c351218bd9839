/** @jest-environment jsdom */
import './jsdom';
import { configure, screen, waitFor, within } from '@testing-library/react';
import { assess } from '../../src/assessment/assess';
import { markedCells, markOf } from '../../src/assessment/mark-of';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { PROJECT, declaration, junshan, muddled } from './books';
import { giveLayout, openPane, WatchedHost } from './support';

jest.setTimeout(60_000);
// The machine may be busy.
configure({ asyncUtilTimeout: 20_000 });

let book: BookSnapshot;
beforeAll(async () => {
  giveLayout();
  book = await muddled();
});

const list = (): HTMLElement => screen.getByRole('list', { name: '问题列表' });
const findingButtons = (): HTMLElement[] =>
  within(list())
    .getAllByRole('button')
    .filter((button) => button.classList.contains('finding-row'));
const openFinding = (text: string | RegExp): HTMLElement =>
  findingButtons().find(({ textContent }) => (textContent ?? '').match(text))!;

test('before the first check it says what it recognises and how to start', async () => {
  await openPane(book);
  const kinds = screen.getAllByRole('term').map(({ textContent }) => textContent);
  expect(kinds).toEqual(['绩效目标申报', '绩效自评', '基础数据', '部门预算']);
  expect(screen.getAllByRole('listitem')[0]!.textContent).toMatch(/^点“校验工作簿”/u);
  expect(screen.getByRole('button', { name: '校验工作簿' })).toBeTruthy();
  expect(screen.getByRole('combobox', { name: '口径' })).toBeTruthy();
  const tabs = within(screen.getByRole('tablist', { name: '功能' })).getAllByRole('tab');
  expect(tabs.map(({ textContent }) => textContent)).toEqual(['校验', '重算', '设置']);
});

test('校验工作簿 lists the findings of assess, in their order, by sheet', async () => {
  const { press } = await openPane(book);
  await press('校验工作簿');
  const expected = assess(book).findings.map(({ cell, message }) => `${cell}${message}`);
  expect(findingButtons().map(({ textContent }) => textContent)).toEqual(expected);
  expect(screen.getByRole('region', { name: '校验摘要' })).toBeTruthy();
});

test('仅校验当前工作表 reads and lists that sheet only', async () => {
  const { host, press } = await openPane(book);
  host.active = PROJECT;
  await press('仅校验当前工作表');
  const sheets = new Set(assess(book).findings.map(({ sheet }) => sheet));
  expect(sheets.size).toBe(3);
  expect(within(list()).getAllByRole('button', { expanded: true })).toHaveLength(1);
  expect(screen.getByText(`仅工作表“${PROJECT}”`)).toBeTruthy();
});

test('filters by severity, rule and words, and says so', async () => {
  const { press, user } = await openPane(book);
  await press('校验工作簿');
  const all = findingButtons().length;
  await user.click(screen.getByRole('button', { name: /错误$/ }));
  const errors = assess(book).findings.filter(({ severity }) => severity === 'error').length;
  expect(findingButtons()).toHaveLength(errors);
  expect(screen.getByText(`显示 ${errors} / ${all} 处`, { selector: '[role=status]' })).toBeTruthy();
  await press('清除筛选');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await user.selectOptions(screen.getByRole('combobox', { name: '规则' }), 'score/exceeds-weight');
  expect(findingButtons()).toHaveLength(1);
  await press('清除筛选');
  await user.type(screen.getByRole('searchbox'), '没有这样的话');
  expect(screen.getByText('没有符合筛选条件的问题')).toBeTruthy();
});

test('a click opens a finding and shows its cell; next and previous go on', async () => {
  const { host, press, user } = await openPane(book);
  await press('校验工作簿');
  await user.click(findingButtons()[2]!);
  const [, , third, fourth] = assess(book).findings;
  expect(host.shown.at(-1)).toBe(`${third!.sheet}!${third!.row}:${third!.column}`);
  expect(screen.getByText(third!.todo)).toBeTruthy();
  await press('下一处');
  expect(host.shown.at(-1)).toBe(`${fourth!.sheet}!${fourth!.row}:${fourth!.column}`);
  await press('上一处');
  expect(host.shown.at(-1)).toBe(`${third!.sheet}!${third!.row}:${third!.column}`);
});

test('an open finding is closed by another Enter or click, and the Tab key still stops there', async () => {
  const { host, press, user } = await openPane(book);
  await press('校验工作簿');
  const third = (): HTMLElement => findingButtons()[2]!;
  await user.click(third());
  await user.keyboard('{Enter}');
  expect(third().getAttribute('aria-expanded')).toBe('false');
  expect([document.activeElement, third().tabIndex]).toEqual([third(), 0]);
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement).toBe(findingButtons()[3]));
  // What the arrows opened is shown first.
  const shown = host.shown.length;
  await user.keyboard('{Enter}');
  expect(host.shown).toHaveLength(shown + 1);
  expect(findingButtons()[3]!.getAttribute('aria-expanded')).toBe('true');
  await user.dblClick(findingButtons()[0]!);
  expect(findingButtons()[0]!.getAttribute('aria-expanded')).toBe('true');
});

test('what an Excel that waits for the end of an edit wants is said', async () => {
  const host = new WatchedHost(book);
  Object.assign(host.capabilities, { waitsForEdits: true });
  const { user } = await openPane(host);
  let finish = (): void => undefined;
  const edited = new Promise<void>((resolve) => (finish = resolve));
  jest.spyOn(host, 'read').mockImplementationOnce(async () => {
    await edited;
    return book;
  });
  await user.click(screen.getByRole('button', { name: '校验工作簿' }));
  expect(screen.queryByText(/请按回车结束编辑/u)).toBeNull();
  expect(await screen.findByText(/请按回车结束编辑/u)).toBeTruthy();
  finish();
  await waitFor(() => expect(screen.queryByText(/请按回车结束编辑/u)).toBeNull());
  expect(findingButtons().length).toBeGreaterThan(0);
});

test('arrows move through the list, Enter jumps', async () => {
  const { host, press, user } = await openPane(book);
  await press('校验工作簿');
  findingButtons()[0]!.focus();
  await user.click(findingButtons()[0]!);
  const before = host.shown.length;
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(document.activeElement).toBe(findingButtons()[1]));
  expect(host.shown).toHaveLength(before);
  await user.keyboard('{Enter}');
  const second = assess(book).findings[1]!;
  expect(host.shown.at(-1)).toBe(`${second.sheet}!${second.row}:${second.column}`);
});

test('忽略… asks for a reason, greys the finding, survives reopening and drops when the value changes', async () => {
  const { host, press, user, env } = await openPane(book);
  await press('校验工作簿');
  await user.click(openFinding(/得分 6.*分值 5/));
  await press('忽略…');
  const confirm = await screen.findByRole('button', { name: '忽略' });
  expect(confirm.getAttribute('aria-disabled')).toBe('true');
  await user.type(screen.getByRole('textbox', { name: /理由/ }), '加分项');
  await user.click(confirm);
  await waitFor(async () => expect(await host.loadState('ignored')).toContain('加分项'));
  const isIgnored = (): boolean =>
    env.store.state().checked!.outcome.findings.some(({ ignored }) => ignored?.reason === '加分项');
  expect(isIgnored()).toBe(true);
  await press('校验工作簿');
  expect(isIgnored()).toBe(true);
  host.type(PROJECT, 12, 7, { value: 7 });
  await press('校验工作簿');
  expect(isIgnored()).toBe(false);
  expect(await host.loadState('ignored')).toBe('[]');
});

test('取消忽略 gives the finding back', async () => {
  const first = assess(book).findings.find(({ rule }) => rule === 'score/exceeds-weight')!;
  const host = new WatchedHost(book);
  const entry = {
    rule: first.rule,
    sheet: first.sheet,
    cell: first.cell,
    value: '6',
    reason: 'r',
    by: '',
    at: '',
  };
  await host.saveState('ignored', JSON.stringify([entry]));
  const { press, user } = await openPane(host);
  await press('校验工作簿');
  await user.click(openFinding(/得分 6.*分值 5/));
  expect(screen.getByText(/已忽略：r/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /已忽略.*得分 6.*分值 5/ })).toBeTruthy();
  await press('取消忽略');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '忽略…' }));
  expect(await host.loadState('ignored')).toBe('[]');
});

test('全部安全修正 writes the safe fixes, checks again and can be taken back', async () => {
  const { host, press, env } = await openPane(book);
  await press('校验工作簿');
  const before = await host.read();
  await press(/全部安全修正/);
  expect(await host.read()).not.toEqual(before);
  const safe = env.store.state().checked!.outcome.findings.filter(({ fix }) => fix?.kind === 'safe');
  expect(safe).toEqual([]);
  await press('撤销本次修改');
  expect(await host.read()).toEqual(before);
});

test('重算… previews, writes what is chosen, and 撤销本次修改 works after reopening', async () => {
  const { host, press, user } = await openPane(book);
  const before = await host.read();
  await press('重算…');
  const changes = await screen.findByRole('list', { name: '更改清单' });
  expect(await within(changes).findByText('80%')).toBeTruthy();
  const boxes = within(changes).getAllByRole('checkbox');
  await user.click(boxes[0]!);
  await press('应用所选更改');
  expect(screen.getByText(`已写入 ${boxes.length - 1} 个单元格`)).toBeTruthy();
  document.body.replaceChildren();

  const again = await openPane(host);
  await again.user.click(screen.getByRole('tab', { name: '重算' }));
  await again.press('撤销本次修改');
  expect(await host.read()).toEqual(before);
});

test('a cell that changed since the check is left alone and reported', async () => {
  const { host, press } = await openPane(book);
  await press('重算…');
  host.type(PROJECT, 4, 7, { value: 0.5 });
  await press('应用所选更改');
  expect(await screen.findByText(/内容在校验之后变了/)).toBeTruthy();
  expect(host.look(PROJECT, 4, 7).content.value).toBe(0.5);
});

test.each([
  ['protected', { isProtected: true }, { isProtected: false }],
  ['renamed', { name: '改名' }, { name: PROJECT }],
])('an undo that a %s sheet keeps from restoring can be asked for again', async (_what, change, back) => {
  const { host, press } = await openPane(book);
  const before = await host.read();
  await press('重算…');
  await press('应用所选更改');
  host.change(PROJECT, change);
  const { name = PROJECT } = change as { name?: string };
  await press('撤销本次修改');
  const left = (await host.read()).sheets.find((sheet) => sheet.name === name)!;
  expect(left.rows).not.toEqual(before.sheets.find((sheet) => sheet.name === PROJECT)!.rows);
  host.change(name, back);
  await press('撤销本次修改');
  expect(await host.read()).toEqual(before);
  await waitFor(async () => expect(await host.loadState('journal')).toBe('[]'));
});

test('标记问题单元格 and 清除标记', async () => {
  const { host, press } = await openPane(book);
  await press('校验工作簿');
  await press('标记问题单元格');
  const { sheet, row, column } = assess(book).findings[0]!;
  expect(host.look(sheet, row, column).fill).not.toBeNull();
  await press('清除标记');
  expect(host.look(sheet, row, column).fill).toBeNull();
});

test('marking counts what was marked, and names what was not', async () => {
  const { host, press } = await openPane(book);
  await press('校验工作簿');
  const marks = assess(book).findings.map(markOf);
  const onProject = markedCells(marks.filter(({ sheet }) => sheet === PROJECT));
  host.change(PROJECT, { name: '改名' });
  await press('标记问题单元格');
  const notice = screen.getByText(/^已标记/u);
  expect(notice.textContent).toBe(
    `已标记 ${markedCells(marks) - onProject} 个单元格；` +
      `工作表“${PROJECT}”有 ${onProject} 个没有标记：工作表已不存在`,
  );
});

test('a sheet that is gone is not clean: said, and what was found stays', async () => {
  const { host, press, env } = await openPane(book);
  host.active = PROJECT;
  await press('仅校验当前工作表');
  const found = env.store.state().checked;
  host.change(PROJECT, { name: '改名' });
  await press('重算…');
  expect(screen.getByRole('alert').textContent).toContain(`工作表“${PROJECT}”已不存在`);
  expect(env.store.state().checked).toBe(found);
});

test('takes the list along as a table, JSON and HTML', async () => {
  const { copied, saved, press } = await openPane(book);
  await press('校验工作簿');
  await press('复制为表格');
  expect(copied[0]!.split('\r\n')).toHaveLength(assess(book).findings.length + 1);
  await press('导出 JSON');
  const json = JSON.parse(saved[0]!.text);
  expect([json.version, json.files[0].path, json.files[0].findings.length]).toEqual([
    1,
    '自评.xlsx',
    assess(book).findings.length,
  ]);
  await press('导出 HTML');
  expect(saved[1]!.text).toContain('<!doctype html>');
});

test('a read-only workbook can be checked; what writes says why it cannot', async () => {
  const { press } = await openPane(book, { readOnly: true });
  await press('校验工作簿');
  for (const name of ['标记问题单元格', '清除标记', /全部安全修正/]) {
    const button = screen.getByRole('button', { name });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.getAttribute('title')).toBe('工作簿以只读方式打开，不能修改');
  }
});

test('a workbook without standard tables is nothing to complain about', async () => {
  const { press } = await openPane({ sheets: [], date1904: false });
  await press('校验工作簿');
  expect(screen.getAllByText('没有识别到标准表').length).toBeGreaterThan(0);
  expect(screen.getByText('校验完成：没有识别到标准表').getAttribute('aria-live')).toBe('polite');
});

test.each([
  ['all is right', () => junshan(), /都已算对/u],
  ['there is no table', () => ({ sheets: [], date1904: false }), /没有可以重算的/u],
  ['declarations have neither rates nor scores', () => declaration(), /没有可以重算的/u],
])('重算… where %s says so', async (_where, source, text) => {
  const { press } = await openPane(source());
  await press('重算…');
  expect(await screen.findByText(text)).toBeTruthy();
});

test('口径, rules and thresholds are kept in the workbook and judged by at once', async () => {
  const { host, press, user, env } = await openPane(book);
  await press('校验工作簿');
  await user.click(screen.getByRole('tab', { name: '设置' }));
  const title = env.store.state().checked!.outcome.ruleTitles['score/exceeds-weight']!;
  await user.selectOptions(await screen.findByRole('combobox', { name: `“${title}”的级别` }), 'off');
  await waitFor(() => expect(env.store.state().busy).toBeNull());
  const rules = env.store.state().checked!.outcome.findings.map(({ rule }) => rule);
  expect(rules).not.toContain('score/exceeds-weight');
  await waitFor(async () => expect(await host.loadState('settings')).toContain('score/exceeds-weight'));
});

test('English, remembered on this computer', async () => {
  const { env, user } = await openPane(book);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.selectOptions(await screen.findByRole('combobox', { name: '界面语言' }), 'en');
  expect(await screen.findByRole('tab', { name: 'Check' })).toBeTruthy();
  expect(env.platform.recall('lang')).toBe('en');
  const profiles = within(screen.getByRole('combobox', { name: 'Profile' })).getAllByRole('option');
  for (const { textContent } of profiles) expect(textContent).not.toMatch(/\p{Script=Han}/u);
});

test('checks again by itself only when asked to', async () => {
  const { host, press, user, env } = await openPane(junshan());
  await press('校验工作簿');
  const count = (): number => env.store.state().checked!.serial;
  host.type(PROJECT, 12, 7, { value: 6 });
  expect(count()).toBe(1);
  await user.click(screen.getByRole('tab', { name: '设置' }));
  await user.click(await screen.findByRole('switch'));
  host.type(PROJECT, 12, 7, { value: 7 });
  await waitFor(() => expect(count()).toBe(2));
});

test('rules that cannot be listed are told, and the other settings stay usable', async () => {
  const { env, user } = await openPane(junshan());
  jest.spyOn(env.assessor, 'rules').mockRejectedValueOnce(new Error('no answer'));
  await user.click(screen.getByRole('tab', { name: '设置' }));
  expect((await screen.findByRole('alert')).textContent).toContain('no answer');
  await user.click(await screen.findByRole('switch'));
  expect(env.store.state().settings.autoCheck).toBe(true);
});

test('a failure of the host is told and the pane stays usable', async () => {
  const host = new WatchedHost(book);
  const { press } = await openPane(host);
  const read = jest.spyOn(host, 'read').mockRejectedValueOnce(new Error('boom'));
  await press('校验工作簿');
  expect(screen.getByRole('alert').textContent).toContain('boom');
  read.mockRestore();
  await press('校验工作簿');
  expect(findingButtons().length).toBeGreaterThan(0);
});

test('生成审核意见表 puts what is not ignored on a new sheet and shows it', async () => {
  const { host, press } = await openPane(book);
  await press('校验工作簿');
  await press('生成审核意见表');
  const { findings } = assess(book);
  await waitFor(() =>
    expect(screen.getByText(`已生成工作表“审核意见表”，共 ${findings.length} 条意见`)).toBeTruthy(),
  );
  const sheet = (await host.read()).sheets.find(({ name }) => name === '审核意见表')!;
  const texts = sheet.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  for (const { message } of findings) expect(texts).toContain(message);
  expect(host.shown.at(-1)).toMatch(/^审核意见表!/u);
  // The sheet is no table of its own: another check finds what it found before.
  await press('校验工作簿');
  expect(findingButtons()).toHaveLength(findings.length);
});
