/** @jest-environment jsdom */
import './jsdom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FORMS } from '../../src/blanks/catalogue';
import { readWorkbook } from '../../src/hosts/file/reader/read-workbook';
import { nodeCodec } from '../../src/hosts/file/zip/node-codec';
import { recognise } from '../../src/recognition/recognise';
import type { BookSnapshot, SheetSnapshot } from '../../src/sheet/snapshot';
import type { BlanksTabProps } from '../../src/taskpane/blanks-tab';
import BlanksTab from '../../src/taskpane/blanks/BlanksTab';
import { usualYear } from '../../src/taskpane/blanks/choice';
import type { Notice } from '../../src/taskpane/state/pane-state';
import { giveLayout, WatchedHost } from './support';

beforeAll(giveLayout);

const EMPTY: BookSnapshot = { sheets: [], date1904: false };
const DECLARATIONS = join(__dirname, '../fixtures/seedbooks/jianghan-2024-project-targets.xlsx');

function openTab(book: BookSnapshot, props: Partial<BlanksTabProps> = {}) {
  const host = new WatchedHost(book);
  const notices: (Notice | null)[] = [];
  const user = userEvent.setup();
  const view = render(
    <FluentProvider theme={webLightTheme}>
      <BlanksTab
        host={host}
        lang="zh"
        profile="auto"
        tables={[]}
        unavailable={null}
        tell={(notice) => notices.push(notice)}
        {...props}
      />
    </FluentProvider>,
  );
  return { host, notices, user, view };
}

const gallery = (): HTMLElement => screen.getByRole('list', { name: '标准表样' });
const cards = (): string[] =>
  within(gallery())
    .getAllByRole('button', { expanded: false })
    .map(({ textContent }) => textContent ?? '');

test('shows every form with a picture of itself', () => {
  openTab(EMPTY);
  expect(cards()).toHaveLength(FORMS.length);
  expect(gallery().querySelectorAll('svg')).toHaveLength(FORMS.length);
  expect(gallery().querySelector('svg')!.textContent).toContain('年度资金总额');
});

test('finds forms by their words; the chosen 口径 comes first', async () => {
  const { user } = openTab(EMPTY, { profile: 'yunnan' });
  expect(cards()[0]).toContain('云南');
  await user.type(screen.getByRole('searchbox', { name: '查找表样' }), '武汉 整体');
  expect(cards()).toHaveLength(1);
  expect(cards()[0]).toContain('部门整体绩效目标申报表');
  await user.type(screen.getByRole('searchbox'), '没有');
  expect(screen.getByRole('status').textContent).toContain('没有符合');
});

test('inserts the form with its options into a new sheet and shows the first open cell', async () => {
  const { host, notices, user } = openTab(EMPTY);
  await user.click(within(gallery()).getAllByRole('button')[0]!);
  const options = screen.getByRole('group', { name: '插入前的选项' });
  await user.clear(within(options).getByLabelText('年度'));
  await user.type(within(options).getByLabelText('年度'), '2024');
  await user.type(within(options).getByLabelText('单位名称'), '江城区民政局');
  await user.type(within(options).getByLabelText('每个二级指标的行数'), '2');
  await user.click(screen.getByRole('button', { name: '插入' }));
  await waitFor(() => expect(notices).toHaveLength(1));
  expect(notices[0]).toMatchObject({
    intent: 'success',
    message: expect.stringContaining('项目支出绩效自评表'),
  });
  expect(host.shown).toEqual(['项目支出绩效自评表!1:2']);
  const { tables } = recognise(await host.read());
  expect(tables[0]).toMatchObject({ kind: 'project-self-evaluation', year: 2024, blank: true });
  expect(tables[0]!.fields.implementingUnit!.value).toBe('江城区民政局');
  expect(tables[0]!.indicators).toHaveLength(18);
});

test('a disclosure table asks for its blank lines and offers its optional parts', async () => {
  const { host, notices, user } = openTab(EMPTY);
  await user.type(screen.getByRole('searchbox', { name: '查找表样' }), '预算09表');
  expect(cards()).toHaveLength(1);
  await user.click(within(gallery()).getAllByRole('button')[0]!);
  const options = screen.getByRole('group', { name: '插入前的选项' });
  expect(within(options).getByLabelText('空白行数')).toBeTruthy();
  await user.click(within(options).getByRole('checkbox', { name: /没有此项支出/ }));
  await user.click(screen.getByRole('button', { name: '插入' }));
  await waitFor(() => expect(notices).toHaveLength(1));
  const { tables } = recognise(await host.read());
  expect(tables[0]).toMatchObject({ kind: 'budget-09', budget: { empty: true } });
  expect(tables[0]!.fields.note!.value).toContain('没有');
});

test('inserting twice never touches the first', async () => {
  const { host, notices, user } = openTab(EMPTY);
  await user.click(within(gallery()).getAllByRole('button')[0]!);
  await user.click(screen.getByRole('button', { name: '插入' }));
  await waitFor(() => expect(notices).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: '插入' }));
  await waitFor(() => expect(notices).toHaveLength(2));
  expect((await host.read()).sheets.map(({ name }) => name)).toEqual([
    '项目支出绩效自评表',
    '项目支出绩效自评表 (2)',
  ]);
});

test('a declaration of the workbook becomes a self-evaluation', async () => {
  const book = readWorkbook(readFileSync(DECLARATIONS), nodeCodec);
  const { host, notices, user } = openTab(book);
  await user.click(screen.getByRole('button', { name: '查找申报表' }));
  const list = await screen.findByRole('list', { name: '可带入的申报表' });
  expect(within(list).getAllByRole('button')).toHaveLength(7);
  await user.click(within(list).getByRole('button', { name: '带入“见义勇为奖励基金”' }));
  await waitFor(() => expect(notices).toHaveLength(1));
  const { sheets } = await host.read();
  expect(sheets).toHaveLength(8);
  const { tables } = recognise({ ...book, sheets: [sheets[7]!] });
  expect(tables[0]).toMatchObject({ kind: 'project-self-evaluation', blank: false });
  expect(tables[0]!.indicators).toHaveLength(8);
});

/** The first two declarations side by side on one sheet. */
function sideBySide(): BookSnapshot {
  const book = readWorkbook(readFileSync(DECLARATIONS), nodeCodec);
  const [first, second] = book.sheets as [SheetSnapshot, SheetSnapshot];
  const gap = 1 + Math.max(...first.merges.map(({ right }) => right)) + 1;
  const cellsOf = (sheet: SheetSnapshot, row: number) =>
    sheet.rows.find((each) => each.row === row)?.cells ?? [];
  const last = Math.max(...[first, second].flatMap(({ rows }) => rows.map(({ row }) => row)));
  const rows = Array.from({ length: last + 1 }, (_, row) => ({
    row,
    cells: [
      ...cellsOf(first, row),
      ...cellsOf(second, row).map((cell) => ({ ...cell, column: cell.column + gap })),
    ],
  }));
  const shifted = second.merges.map((zone) => ({ ...zone, left: zone.left + gap, right: zone.right + gap }));
  return { ...book, sheets: [{ ...first, rows, merges: [...first.merges, ...shifted] }] };
}

test('of two declarations side by side the one that was chosen', async () => {
  const { host, notices, user } = openTab(sideBySide());
  await user.click(screen.getByRole('button', { name: '查找申报表' }));
  const buttons = within(await screen.findByRole('list', { name: '可带入的申报表' })).getAllByRole('button');
  expect(buttons.map(({ textContent }) => textContent)).toEqual([
    '带入“见义勇为奖励基金”',
    '带入“法学会工作经费”',
  ]);
  await user.click(buttons[1]!);
  await waitFor(() => expect(notices).toHaveLength(1));
  expect((await host.read()).sheets[1]!.name).toBe('自评-法学会工作经费');
});

test('a declaration that was taken away since is not replaced by another one', async () => {
  const { host, notices, user } = openTab(sideBySide());
  await user.click(screen.getByRole('button', { name: '查找申报表' }));
  const list = await screen.findByRole('list', { name: '可带入的申报表' });
  const sheets = (await host.read()).sheets;
  const zone = recognise({ sheets, date1904: false }).tables[1]!.zone;
  for (const { row, cells } of sheets[0]!.rows) {
    for (const { column } of cells) {
      if (column >= zone.left) host.type(sheets[0]!.name, row, column, { value: null });
    }
  }
  await user.click(within(list).getAllByRole('button')[1]!);
  await waitFor(() => expect(notices).toHaveLength(1));
  expect(notices[0]).toMatchObject({ intent: 'error', message: expect.stringContaining('没有再找到') });
});

test('a 口径 without a form for the self-evaluation is not replaced by another one', async () => {
  const { host, notices, user } = openTab(readWorkbook(readFileSync(DECLARATIONS), nodeCodec), {
    profile: 'chongqing',
  });
  await user.click(screen.getByRole('button', { name: '查找申报表' }));
  const list = await screen.findByRole('list', { name: '可带入的申报表' });
  await user.click(within(list).getAllByRole('button')[0]!);
  await waitFor(() => expect(notices).toHaveLength(1));
  expect(notices[0]).toMatchObject({ intent: 'error', message: expect.stringContaining('自动识别') });
  expect((await host.read()).sheets).toHaveLength(7);
});

test('says so when there is no declaration, and why nothing can be inserted', async () => {
  const { host, user } = openTab(EMPTY, { unavailable: '工作簿以只读方式打开，不能修改' });
  await user.click(screen.getByRole('button', { name: '查找申报表' }));
  expect((await screen.findByRole('status')).textContent).toContain('没有填写过');
  await user.click(within(gallery()).getAllByRole('button')[0]!);
  const insert = screen.getByRole('button', { name: '插入' });
  expect(insert.getAttribute('aria-disabled')).toBe('true');
  await user.click(insert);
  expect((await host.read()).sheets).toEqual([]);
});

test('has no accessibility fault, closed and opened', async () => {
  const { user, view } = openTab(EMPTY);
  const faults = async (): Promise<string[]> =>
    (await axe.run(view.container, { rules: { 'color-contrast': { enabled: false } } })).violations.map(
      ({ id }) => id,
    );
  expect(await faults()).toEqual([]);
  await user.click(within(gallery()).getAllByRole('button')[0]!);
  expect(await faults()).toEqual([]);
}, 30_000);

test.each(['2025', '２０２５', '二〇二五', '二零二五年', '二○二五年度'])(
  'the year may be written %s',
  async (text) => {
    const { host, user } = openTab(EMPTY);
    await user.click(within(gallery()).getAllByRole('button')[0]!);
    const year = screen.getByRole('textbox', { name: '年度' });
    await user.clear(year);
    await user.type(year, text);
    await user.click(screen.getByRole('button', { name: '插入' }));
    expect(recognise(await host.read()).tables[0]).toMatchObject({ year: 2025 });
  },
);

test('what is not allowed is said, and not inserted as something else', async () => {
  const { host, user } = openTab(EMPTY);
  await user.click(within(gallery()).getAllByRole('button')[0]!);
  const rows = screen.getByRole('textbox', { name: '每个二级指标的行数' });
  await user.type(rows, '999');
  expect(screen.getByText('请填 1 到 30 之间的整数')).toBeTruthy();
  const insert = screen.getByRole('button', { name: '插入' });
  expect(insert.getAttribute('title')).toBe('有选项填得不对，请先改正');
  await user.click(insert);
  expect((await host.read()).sheets).toEqual([]);
  await user.clear(rows);
  await user.type(rows, '４');
  await user.click(insert);
  await waitFor(async () => expect((await host.read()).sheets).toHaveLength(1));
  const year = screen.getByRole('textbox', { name: '年度' });
  await user.clear(year);
  await user.type(year, '明年');
  expect(screen.getByText(/请填 2000 到 2099 之间的年份/u)).toBeTruthy();
});

test('the year offered is the one people usually work on', () => {
  const of = (kind: string, month: number): number =>
    usualYear(FORMS.find(({ form }) => form.kind === kind)!.form, new Date(2025, month, 15));
  expect([of('project-self-evaluation', 1), of('project-self-evaluation', 10)]).toEqual([2024, 2025]);
  expect([of('project-target', 1), of('project-target', 10)]).toEqual([2025, 2026]);
  expect([of('budget-01', 1), of('budget-01', 10)]).toEqual([2025, 2026]);
});
