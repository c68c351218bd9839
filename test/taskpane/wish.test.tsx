/** @jest-environment jsdom */
import './jsdom';
import { configure, screen, waitFor } from '@testing-library/react';
import { fulfilWishes, takeWish, wish } from '../../src/taskpane/wish';
import { muddled } from './books';
import { giveLayout, openPane, type OpenedPane } from './support';

jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });
beforeAll(giveLayout);

const BOOK = 'https://office.test/自评.xlsx';
const selectedTab = (): string | null => screen.getByRole('tab', { selected: true }).textContent;
const idle = ({ env }: OpenedPane): Promise<void> =>
  waitFor(() => {
    expect(env.store.state().checked).not.toBeNull();
    expect(env.store.state().busy).toBeNull();
  });

test('the ribbon command 重算 has the pane open on its list of changes', async () => {
  const pane = await openPane(await muddled());
  wish(pane.env.platform, 'recalc', BOOK);
  const stop = fulfilWishes(pane.env, BOOK);
  await idle(pane);
  expect(selectedTab()).toBe('重算');
  expect(await screen.findByRole('list', { name: '更改清单' })).toBeTruthy();
  stop();
});

test('a pane that is open already takes it up; 校验 shows what was found', async () => {
  const pane = await openPane(await muddled());
  const stop = fulfilWishes(pane.env, BOOK);
  expect(pane.env.store.state().checked).toBeNull();
  wish(pane.env.platform, 'check', BOOK);
  window.dispatchEvent(new StorageEvent('storage'));
  await idle(pane);
  expect(selectedTab()).toBe('校验');
  expect(screen.getByRole('list', { name: '问题列表' })).toBeTruthy();
  stop();
});

test('a wish is for one workbook, for a minute, and once', async () => {
  const { env } = await openPane(await muddled());
  let minutes = 0;
  const platform = { ...env.platform, now: () => new Date(minutes * 60_000) };
  wish(platform, 'recalc', BOOK);
  expect(takeWish(platform, 'https://office.test/其他.xlsx')).toBeNull();
  expect(takeWish(platform, BOOK)).toBe('recalc');
  expect(takeWish(platform, BOOK)).toBeNull();
  wish(platform, 'recalc', BOOK);
  minutes = 2;
  expect(takeWish(platform, BOOK)).toBeNull();
});
