/** @jest-environment jsdom */
import './jsdom';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { ErrorBoundary } from '../../src/taskpane/components/ErrorBoundary';
import { paneTexts } from '../../src/taskpane/texts';

test('a part that fails says so, its details can be copied, and it can be tried again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const copied: string[] = [];
  const platform = { copy: async (text: string) => copied.push(text) > 0 } as never;
  let isBroken = true;
  const Part = () => {
    if (isBroken) throw new Error('bad part');
    return <p>well</p>;
  };
  render(
    <ErrorBoundary texts={paneTexts('zh').error} platform={platform}>
      <Part />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain('面板出错了');
  fireEvent.click(screen.getByRole('button', { name: '复制信息' }));
  await waitFor(() => expect(screen.getByRole('button', { name: '已复制' })).toBeTruthy());
  expect(copied[0]).toContain('bad part');
  isBroken = false;
  fireEvent.click(screen.getByRole('button', { name: '重新载入面板' }));
  expect(screen.getByText('well')).toBeTruthy();
});
