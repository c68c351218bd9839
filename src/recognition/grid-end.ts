import { unnumbered } from '../layouts/meaning';
import {
  ATTACHMENT,
  EXPLANATION_LABEL,
  FOOTER_END,
  FOOTER_LABEL,
  SIGNATURE,
  TOTAL_LABEL,
} from '../layouts/vocabulary';
import { remembering } from '../sheet/memory';
import { isFigure } from './funds';
import type { Line, LineCell } from './lines';

/** Where an indicator grid ends: at a total, a note, a signature, a prose block. */
export function endsGrid(line: Line, firstNameColumn: number): boolean {
  if (startsAnotherList(line) || hasTotal(line, firstNameColumn)) return true;
  // 100 | 合计: where the points stand first, their sum does too.
  const first = line.cells.find((cell) => !isFigure(cell)) ?? line.cells[0]!;
  if (first.label === '') return false;
  if (line.cells.length === 1 && isNote(first, firstNameColumn)) return true;
  const label = unnumbered(first.label);
  const isLeft = first.column < firstNameColumn;
  const alone =
    line.cells.length === 1 || isLeft || (line.cells.length === 2 && /^(说明|备注|注)$/.test(label));
  return (alone && (closes(label) || isFooter(first.plain))) || (isLeft && endsAsFooter(label));
}

/** 1.开工率：以施工许可证等文件为依据；: a numbered remark across the grid. */
const isNote = ({ plain, column, zone }: LineCell, firstNameColumn: number): boolean =>
  column < firstNameColumn && zone.right > firstNameColumn && NUMBERED_REMARK.test(plain);
const NUMBERED_REMARK = /^[(（]?\d{1,2}[)）.、].{2,12}[:：].{6,}/u;

const closes = remembering(
  (label: string) => FOOTER_LABEL.test(label) || EXPLANATION_LABEL.test(label) || ATTACHMENT.test(label),
);
const isFooter = remembering((plain: string) => FOOTER_LABEL.test(plain) || SIGNATURE.test(plain));
const endsAsFooter = remembering((label: string) => FOOTER_END.test(label));

/** 品名 | 规格 | 数量 | 单价: a list of things to buy, attached to the form. */
const startsAnotherList = ({ cells }: Line): boolean =>
  cells.filter(({ label }) => label !== '' && headsPurchases(label)).length >= 3;

const headsPurchases = remembering((label: string) =>
  /^(品名|(采购|货物|设备)?(名称|品目|项目)|规格(型号)?|型号|(采购)?数量|单价|(采购)?(预算)?金额|总价)$/.test(
    label,
  ),
);

/** 合计 before the names, or first on its line; a key of the program that printed the form may stand before it (HJ | 合计). */
function hasTotal({ cells }: Line, firstNameColumn: number): boolean {
  const first = cells.find((cell) => !isFigure(cell));
  return cells.some((cell) => (cell === first || cell.column < firstNameColumn) && isTotal(cell.label));
}

const isTotal = remembering((label: string) => TOTAL_LABEL.test(unnumbered(label)));
