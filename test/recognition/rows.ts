/** Sheets written as rows of values, read by the engine, for tests of what a form looks like. */
import { recognise } from '../../src/recognition/recognise';
import type { BoundCell, StandardTable } from '../../src/recognition/table';
import { cellName, parseCellName } from '../../src/sheet/a1';
import type { RawValue, SheetSnapshot } from '../../src/sheet/snapshot';

export const _ = null;

const zone = (area: string): SheetSnapshot['merges'][number] => {
  const [first, last] = area.split(':').map((name) => parseCellName(name)!);
  return { top: first!.row, left: first!.column, bottom: last!.row, right: last!.column };
};

export function tables(rows: readonly (readonly RawValue[])[], merges: readonly string[] = []) {
  const sheet: SheetSnapshot = {
    name: 'Sheet1',
    visibility: 'visible',
    protected: false,
    rows: rows.map((cells, row) => ({
      row,
      cells: cells.flatMap((value, column) => (value === null ? [] : [{ column, value }])),
    })),
    merges: merges.map(zone),
    hiddenRows: [],
    hiddenColumns: [],
  };
  return recognise({ sheets: [sheet], date1904: false }).tables;
}
export const read = (...args: Parameters<typeof tables>): StandardTable => tables(...args)[0]!;
export const at = (cell: BoundCell | undefined): string | undefined =>
  cell && cellName(cell.row, cell.column);

export const HEADER = ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
export const GRID = [
  HEADER,
  ['产出指标', '数量指标', '养护里程', '≥860公里', '868公里', 50, 50],
  ['效益指标', '社会效益指标', '服务人口', '≥6万人', '6.7万人', 40, 40],
];
