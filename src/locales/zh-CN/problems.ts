/** Why an open workbook or a cell could not be read or written, by code: the cause and what to do. Files: file-problems.ts. */
export const problemTexts = {
  'excel/access-denied':
    'Excel 不允许修改：工作表受保护，或工作簿以只读方式打开。请先撤销工作表保护（审阅 → 撤销工作表保护）或另存一份，再试一次。',
  'excel/cell-edit-mode': '有单元格正在编辑。请先按回车结束编辑（或按 Esc 放弃），再试一次。',
  'excel/inactive-workbook': '当前操作的是另一个工作簿。请先点一下本工作簿的窗口，再试一次。',
  'excel/request-too-large': '一次写入的内容超过 Excel 的上限（5 MB）。请分几次应用，每次少选一些更改。',
  'excel/response-too-large':
    '工作表内容超过 Excel 一次能读取的上限（5 MB）。请只校验需要的工作表，或删除多余的行列。',
  'excel/range-too-large': '区域太大，Excel 无法一次处理。请删除工作表中多余的空行空列，再试一次。',
  'excel/merged-cells': '这一区域有合并单元格，Excel 无法完成。请先取消相关的合并，再试一次。',
  'excel/sheet-full': '工作表末尾还有内容，无法再插入行列。请先删除最末几行（列）的内容，再试一次。',
  'excel/filtered': '工作表正在筛选，Excel 无法完成。请先清除筛选（数据 → 清除），再试一次。',
  'excel/not-found': '工作表或区域已不存在，可能被改名或删除。请重新校验。',
  'excel/already-exists': '同名的工作表已经存在。请换一个名称。',
  'excel/undo-unsupported': '这一步无法并入 Excel 的撤销记录，没有执行。请改用面板里的“撤销本次修改”。',
  'excel/unsupported': '这个版本的 Excel 不支持此功能。请更新 Office，或改用网页版、命令行。',
  'excel/selection': '当前选中的不是单元格。请先选中表中的单元格，再试一次。',
  'excel/busy': 'Excel 正忙。请稍等几秒，再试一次。',
  'excel/session': '与工作簿的连接已断开。请刷新或重新打开工作簿，再试一次。',
  'excel/refused': 'Excel 拒绝了这一步：单元格可能属于数组公式、数据透视表或受限的区域。请手工修改该单元格。',
  'excel/failed': 'Excel 没有完成这一步（{reason}）。请再试一次；仍不行时请保存并重新打开工作簿。',
  'excel/sheet-missing': '工作表“{sheet}”已不存在，可能被改名或删除。请重新校验。',
  'excel/sheet-hidden':
    '工作表“{sheet}”已隐藏，无法跳转。请先取消隐藏（右击工作表标签 → 取消隐藏），再试一次。',
  'excel/read-only': '工作簿以只读方式打开，不能修改。请先“启用编辑”或另存一份，再试一次。',
  'excel/structure-protected':
    '工作簿结构受保护，不能插入工作表。请先撤销工作簿保护（审阅 → 保护工作簿），再试一次。',
  'excel/sheet-incomplete': '工作表“{sheet}”没有写完，请删除它后再试一次。原因：{cause}',
  'excel/sheet-protected':
    '工作表“{sheet}”受保护，不能改变单元格颜色。请先撤销工作表保护（审阅 → 撤销工作表保护），再试一次。',

  'grid/sheet-missing': '没有工作表“{sheet}”。',
  'grid/sheet-hidden': '工作表“{sheet}”已隐藏，请先取消隐藏。',
  'grid/read-only': '工作簿以只读方式打开，不能修改。',
  'memory/sheet-missing': '没有工作表“{sheet}”。',
  'memory/read-only': '工作簿以只读方式打开，不能修改。',

  'cell/not-writable': '这个值无法写入单元格（不是有限的数，或文字超过 32767 个字符）。',
  'cell/mismatch': '写入后读回的内容与要写的不同，这个单元格没有改动。',
  'cell/look': '写入后读回的内容与要写的不同，请检查这个单元格。',
  'cell/not-saved': '文件里的这个单元格不能改写（富文本、数组公式或受保护），改动没有存入文件。',
  'cell/unverified': '已写入，但与 Excel 的连接中断，未能核对。请检查该单元格。',
  'cell/other-result': '公式已写入，但 Excel 算得“{found}”，应为“{wanted}”。请检查它引用的单元格。',
  'cell/other-value': '写入后读回的是“{found}”，不是“{wanted}”。请检查该单元格的格式。',

  /** A failure nobody foresaw, in the words of whoever raised it. */
  'other/failure': '{message}',
} as const;
