import { HostError } from '../../sheet/host';

/** Code of the product and what to tell people, by the code Excel gives. */
const TEXTS: Readonly<Record<string, readonly [code: string, message: string]>> = {
  AccessDenied: [
    'excel/access-denied',
    'Excel 不允许修改：工作表受保护，或工作簿以只读方式打开。请先撤销工作表保护（审阅 → 撤销工作表保护）或另存一份，再试一次。',
  ],
  InvalidOperationInCellEditMode: [
    'excel/cell-edit-mode',
    '有单元格正在编辑。请先按回车结束编辑（或按 Esc 放弃），再试一次。',
  ],
  InactiveWorkbook: [
    'excel/inactive-workbook',
    '当前操作的是另一个工作簿。请先点一下本工作簿的窗口，再试一次。',
  ],
  RequestPayloadSizeLimitExceeded: [
    'excel/request-too-large',
    '一次写入的内容超过 Excel 的上限（5 MB）。请分几次应用，每次少选一些更改。',
  ],
  ResponsePayloadSizeLimitExceeded: [
    'excel/response-too-large',
    '工作表内容超过 Excel 一次能读取的上限（5 MB）。请只校验需要的工作表，或删除多余的行列。',
  ],
  RangeExceedsLimit: [
    'excel/range-too-large',
    '区域太大，Excel 无法一次处理。请删除工作表中多余的空行空列，再试一次。',
  ],
  MergedRangeConflict: [
    'excel/merged-cells',
    '这一区域有合并单元格，Excel 无法完成。请先取消相关的合并，再试一次。',
  ],
  NonBlankCellOffSheet: [
    'excel/sheet-full',
    '工作表末尾还有内容，无法再插入行列。请先删除最末几行（列）的内容，再试一次。',
  ],
  FilteredRangeConflict: [
    'excel/filtered',
    '工作表正在筛选，Excel 无法完成。请先清除筛选（数据 → 清除），再试一次。',
  ],
  ItemNotFound: ['excel/not-found', '工作表或区域已不存在，可能被改名或删除。请重新校验。'],
  ItemAlreadyExists: ['excel/already-exists', '同名的工作表已经存在。请换一个名称。'],
  UndoNotSupported: [
    'excel/undo-unsupported',
    '这一步无法并入 Excel 的撤销记录，没有执行。请改用面板里的“撤销本次修改”。',
  ],
  NotImplemented: [
    'excel/unsupported',
    '这个版本的 Excel 不支持此功能。请更新 Office，或改用网页版、命令行。',
  ],
  ApiNotFound: ['excel/unsupported', '这个版本的 Excel 不支持此功能。请更新 Office，或改用网页版、命令行。'],
  InvalidSelection: ['excel/selection', '当前选中的不是单元格。请先选中表中的单元格，再试一次。'],
  ActivityLimitReached: ['excel/busy', 'Excel 正忙。请稍等几秒，再试一次。'],
  InvalidOrTimedOutSession: ['excel/session', '与工作簿的连接已断开。请刷新或重新打开工作簿，再试一次。'],
  InvalidOperation: [
    'excel/refused',
    'Excel 拒绝了这一步：单元格可能属于数组公式、数据透视表或受限的区域。请手工修改该单元格。',
  ],
};

/** The code of an error that office.js threw, or null for any other error. */
export function officeErrorCode(error: unknown): string | null {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  return typeof code === 'string' ? code : null;
}

/** The same failure worded for people, the original as its cause. Errors that are not Excel's are given back as they are. */
export function toHostError(error: unknown): unknown {
  const code = officeErrorCode(error);
  if (code === null || error instanceof HostError) return error;
  const [known, message] = TEXTS[code] ?? [
    'excel/failed',
    `Excel 没有完成这一步（${code}）。请再试一次；仍不行时请保存并重新打开工作簿。`,
  ];
  const failure = new HostError(known, message);
  failure.cause = error;
  return failure;
}

/** The Chinese text of any error, for reports of single cells. */
export const errorText = (error: unknown): string => {
  const known = toHostError(error);
  return known instanceof Error ? known.message : String(known);
};

/** A read that Excel answered with null instead of refusing it. */
export class TooLarge extends Error {
  readonly code = 'ResponsePayloadSizeLimitExceeded';
}

const SIZE_CODES: readonly (string | null)[] = [
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'RangeExceedsLimit',
];

/** Whether Excel refused something only because it was too much at once. */
export const isTooLarge = (error: unknown): boolean => SIZE_CODES.includes(officeErrorCode(error));

const UNAVAILABLE_CODES: readonly (string | null)[] = [
  'InvalidOperationInCellEditMode',
  'InactiveWorkbook',
  'ActivityLimitReached',
  'InvalidOrTimedOutSession',
];

/** Whether Excel takes nothing at all just now, so that asking for less would not help. */
export const isUnavailable = (error: unknown): boolean => UNAVAILABLE_CODES.includes(officeErrorCode(error));
