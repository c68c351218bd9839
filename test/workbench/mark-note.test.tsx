/** @jest-environment jsdom */
import { render, screen } from '@testing-library/react';
import { MarkNote } from '../../src/workbench/components/MarkNote';

jest.mock('../../src/workbench/page-look', () => ({ currentLang: () => 'zh' }));

const noteOf = (notes: readonly string[]): string => {
  render(<MarkNote popup={{ extraProps: { mark: { severity: 'error', notes } } }} />);
  return screen.getByRole('tooltip').textContent;
};

test('a marked cell says what is wrong and what to do', () => {
  expect(noteOf(['得分 12 大于分值 10\n改为不超过分值的得分。'])).toBe(
    '得分 12 大于分值 10改为不超过分值的得分。',
  );
});

test('what does not fit beside the cell is counted, not cut in silence', () => {
  const text = noteOf(['甲', '乙', '丙', '丁', '戊'].map((what) => `${what}\n请核对。`));
  expect(text).toBe('甲请核对。乙请核对。丙请核对。还有 2 个问题，见问题列表');
});
