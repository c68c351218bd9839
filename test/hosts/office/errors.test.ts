import { isTooLarge, isUnavailable, toHostError } from '../../../src/hosts/office/errors';
import { problemText } from '../../../src/locales/problem-text';
import { HostError } from '../../../src/sheet/host';

const officeError = (code: string): Error => Object.assign(new Error('raw English text'), { code });

/** Every code of platforms.md §4.3, and a word of what the message tells people to do. */
const CODES: readonly (readonly [office: string, ours: string, advice: string])[] = [
  ['AccessDenied', 'excel/access-denied', '撤销工作表保护'],
  ['InvalidOperationInCellEditMode', 'excel/cell-edit-mode', '按回车'],
  ['InactiveWorkbook', 'excel/inactive-workbook', '点一下本工作簿'],
  ['RequestPayloadSizeLimitExceeded', 'excel/request-too-large', '分几次'],
  ['ResponsePayloadSizeLimitExceeded', 'excel/response-too-large', '只校验需要的工作表'],
  ['RangeExceedsLimit', 'excel/range-too-large', '删除'],
  ['MergedRangeConflict', 'excel/merged-cells', '取消相关的合并'],
  ['NonBlankCellOffSheet', 'excel/sheet-full', '删除最末'],
  ['FilteredRangeConflict', 'excel/filtered', '清除筛选'],
  ['ItemNotFound', 'excel/not-found', '重新校验'],
  ['UndoNotSupported', 'excel/undo-unsupported', '撤销本次修改'],
  ['NotImplemented', 'excel/unsupported', '更新 Office'],
  ['ApiNotFound', 'excel/unsupported', '更新 Office'],
  ['InvalidSelection', 'excel/selection', '选中'],
  ['ActivityLimitReached', 'excel/busy', '稍等'],
  ['InvalidOrTimedOutSession', 'excel/session', '重新打开'],
];

test.each(CODES)('%s becomes %s and says what to do', (office, ours, advice) => {
  const error = toHostError(officeError(office)) as HostError;
  expect(error).toBeInstanceOf(HostError);
  expect(error.code).toBe(ours);
  expect(error.message).toContain(advice);
  expect(error.message).not.toMatch(/raw English/);
  expect(problemText(error, 'en')).not.toMatch(/\p{Script=Han}/u);
  expect(error.cause).toMatchObject({ message: 'raw English text' });
});

test('a code nobody knows is named', () => {
  const error = toHostError(officeError('Whatever')) as HostError;
  expect(error.code).toBe('excel/failed');
  expect(error.message).toContain('Whatever');
});

test('errors of ours and mistakes in the program are not reworded', () => {
  const ours = new HostError('excel/read-only', '只读');
  const mistake = new TypeError('x is not a function');
  expect(toHostError(ours)).toBe(ours);
  expect(toHostError(mistake)).toBe(mistake);
  expect(toHostError('text')).toBe('text');
});

test('what is only too large, and what is not available at all', () => {
  expect(isTooLarge(officeError('ResponsePayloadSizeLimitExceeded'))).toBe(true);
  expect(isTooLarge(officeError('AccessDenied'))).toBe(false);
  expect(isUnavailable(officeError('InvalidOperationInCellEditMode'))).toBe(true);
  expect(isUnavailable(officeError('RequestPayloadSizeLimitExceeded'))).toBe(false);
});
