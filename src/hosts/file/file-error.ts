import { HostError } from '../../sheet/host';

type Detail = HostError['detail'];

/**
 * Why a file could not be read: stable code → cause and what to do, for people. The path is added by the caller.
 * `what` names the spot (a part of the package, a sheet, a number) and is only ever printed.
 */
const MESSAGES = {
  'file/empty': () => '文件是空的（0 字节），没有任何内容。请重新下载，或向发送人重新索取。',
  'file/not-a-workbook': (what: string) =>
    `这不是 Excel 工作簿${what && `（${what}）`}。请用 Excel 或 WPS 打开原文件，另存为“Excel 工作簿（.xlsx）”后再试。`,
  'file/encrypted': () =>
    '文件设有打开密码，内容已加密，无法读取。请在 Excel 或 WPS 中输入密码打开，取消密码（文件 → 信息 → 保护工作簿）并保存后再试。',
  'file/truncated': () => '文件不完整，多半是没有下载或复制完。请重新下载，或向发送人重新索取。',
  'file/damaged-zip': (what: string) =>
    `文件的压缩包已损坏${what && `（${what}）`}。请用 Excel 打开并修复后另存，或向发送人重新索取。`,
  'file/duplicate-entry': (what: string) =>
    `压缩包内“${what}”出现了两次，读哪一份结果都可能不同，因此没有读取。请用 Excel 打开、核对内容后另存为新文件再试。`,
  'file/too-large': (what: string) =>
    `文件解压后过大或压缩比异常（${what}），为避免占满内存没有读取。请确认文件来源，删去多余的空白行列后另存再试。`,
  'file/damaged-xml': (what: string) =>
    `工作簿内部的内容已损坏（${what}），没有读取。请用 Excel 打开并修复后另存再试。`,
  'file/unsafe-xml': (what: string) =>
    `工作簿内部含有不允许的文档类型声明（${what}），可能是恶意构造的文件，没有读取。请确认文件来源，用 Excel 打开后另存再试。`,
  'file/missing-part': (what: string) =>
    `工作簿缺少必需的部分（${what}），没有读取。请用 Excel 打开并修复后另存，或向发送人重新索取。`,
  'file/xlsb': () =>
    '这是二进制工作簿（.xlsb），暂不支持。请用 Excel 打开，另存为“Excel 工作簿（.xlsx）”后再试。',
  'file/et': () =>
    '这是 WPS 表格文件（.et），暂不支持。请用 WPS 打开，另存为“Microsoft Excel 文件（.xlsx）”后再试。',
  'file/legacy': () =>
    '这是旧格式工作簿（.xls），这里不能直接读取。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。',
  'file/legacy-unreadable': (what: string) =>
    `旧格式文件无法读取（${what}）。请用 Excel 或 WPS 打开，另存为“Excel 工作簿（.xlsx）”后再试。`,
  'file/damaged-csv': (what: string) =>
    `文本表格的引号没有配对（${what}），无法确定各列内容。请用 Excel 打开、核对后另存为 .xlsx 再试。`,
  'file/timeout': (what: string) =>
    `读取文件超过 ${what} 秒，已经停止。请把文件拆小，或另存为 .xlsx 后再试。`,
  'file/not-found': () => '找不到这个文件。请检查路径和文件名。',
  'file/unreadable': (what: string) => `读取文件时出错（${what}）。请检查磁盘或网络连接后再试。`,
  'file/no-access': () =>
    '没有权限读取这个文件，或它正被其他程序独占。请关闭占用它的程序，或检查权限后再试。',
  'file/signed': () =>
    '工作簿带有数字签名，修改会使签名失效，因此没有写入。确需修改的，请先在 Excel 中删除签名（文件 → 信息），再试一次。',
  'file/structure-protected': () =>
    '工作簿结构受保护，不能插入工作表。请先撤销工作簿保护（审阅 → 保护工作簿），再试一次。',
  'file/changed-on-disk': () => '文件在读取之后已被修改，为避免覆盖别人的更改没有写入。请重新读取后再试。',
  'file/open-elsewhere': (what: string) =>
    `文件正在 Excel 或 WPS 中打开（有锁文件 ${what}），没有写入。请先关闭；如确已关闭，请删除该锁文件后再试。`,
  'file/not-written': (what: string) =>
    `文件没有写入（${what}），原文件未改动。请检查磁盘空间、权限，或关闭占用它的程序后再试。`,
  'file/self-check': (what: string) =>
    `写入前的自检没有通过（${what}），原文件未改动。请把文件另存为新文件后再试，并把这一情况反馈给我们。`,
} as const satisfies Record<string, (what: string) => string>;

export type FileErrorCode = keyof typeof MESSAGES;

/** The error of this code with its Chinese message. */
export const fileError = (code: FileErrorCode, what = '', detail: Detail = {}): HostError =>
  new HostError(code, MESSAGES[code](what), detail);
