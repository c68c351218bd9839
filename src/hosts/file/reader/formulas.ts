import { parseZoneName } from '../../../sheet/a1';
import { firstFrom } from '../../../sheet/grid';
import type { Zone } from '../../../sheet/zone';
import { zoneContains, zoneSize } from '../../../sheet/zone';
import type { XmlScanner } from '../xml/scanner';
import type { Budget, RowBuilder } from './building';
import { movableFormula, type MovableFormula } from './shared-formula';
import { detached } from './strings';
import { spotError } from '../file-error';

/** Prefixes of functions younger than the file format, which Excel does not show. */
const FUTURE_FUNCTION = /_xl(?:fn|ws|udf)\./gu;

/** Stands where the formula to be shared is missing: a formula is there, what it said is lost. */
const LOST = '#REF!';

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly write: MovableFormula;
}

interface CalculatedRange {
  readonly zone: Zone;
  readonly formula: string;
}

/**
 * The formulas of one sheet. Cells that share a formula get their own text; every cell of an array formula or a data table gets
 * the formula of the whole, so that none of them is taken for a typed figure.
 */
export class FormulaReader {
  private readonly shared = new Map<string, SharedFormula>();
  private readonly ranges: CalculatedRange[] = [];

  constructor(
    private readonly xml: XmlScanner,
    private readonly budget: Budget,
  ) {}

  /** From the open tag of `f` to its close. undefined when an empty tag says nothing. */
  read(row: number, column: number): string | undefined {
    const { xml } = this;
    if (xml.attributeCount === 0) return this.plain(xml.text());
    const type = xml.attribute('t');
    const ref = xml.attribute('ref');
    const index = xml.attribute('si') ?? '';
    if (type === 'dataTable') return this.range(ref, dataTable(xml), true);
    const formula = this.plain(xml.text());
    if (type === 'array' && formula !== undefined) return this.range(ref, formula, false);
    if (type !== 'shared') return formula;
    if (formula === undefined) return this.translate(row, column, index);
    if (ref !== null) this.shared.set(index, { row, column, write: movableFormula(formula) });
    return formula;
  }

  /** Gives the other cells of array formulas and data tables their formula. */
  finish(rows: readonly RowBuilder[]): void {
    for (const range of this.ranges) this.fillRange(range, rows);
  }

  private plain(text: string): string | undefined {
    if (text === '') return undefined;
    return detached(text.includes('_xl') ? text.replace(FUTURE_FUNCTION, '') : text);
  }

  private range(ref: string | null, formula: string, consume: boolean): string {
    if (consume) this.xml.skip();
    const zone = ref === null ? null : parseZoneName(ref);
    if (ref !== null && !zone) throw this.xml.damaged('spot/array-formula', { value: ref });
    if (zone && zoneSize(zone) > 1) this.ranges.push({ zone, formula });
    return formula;
  }

  private translate(row: number, column: number, index: string): string {
    const master = this.shared.get(index);
    if (!master) return LOST;
    const formula = master.write(row - master.row, column - master.column);
    this.spend(formula.length);
    return formula;
  }

  private fillRange({ zone, formula }: CalculatedRange, rows: readonly RowBuilder[]): void {
    for (
      let i = firstFrom(rows, zone.top, ({ row }) => row);
      i < rows.length && rows[i]!.row <= zone.bottom;
      i++
    ) {
      const { row, cells } = rows[i]!;
      // Overlapping ranges in a forged file must not cost more than the file is large.
      this.spend(cells.length);
      for (const cell of cells) {
        if (cell.formula === undefined && zoneContains(zone, row, cell.column)) cell.formula = formula;
      }
    }
  }

  private spend(characters: number): void {
    this.budget.formulaCharacters -= characters;
    if (this.budget.formulaCharacters < 0) throw spotError('file/too-large', 'spot/formulas');
  }
}

/** As Excel shows it: {=TABLE(row input,column input)}. */
function dataTable(xml: XmlScanner): string {
  const first = xml.attribute('r1') ?? '';
  if (xml.flag('dt2D')) return `TABLE(${first},${xml.attribute('r2') ?? ''})`;
  return xml.flag('dtr') ? `TABLE(${first},)` : `TABLE(,${first})`;
}
