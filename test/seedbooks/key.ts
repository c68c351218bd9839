/** The answer keys of the five seed documents, cut down to what the rules of this product cover. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseZoneName } from '../../src/sheet/a1';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { zoneContains } from '../../src/sheet/zone';
import type { TableKind } from '../../src/recognition/table';
import { readWorkbookFile } from '../support/read-workbook';

export interface KeyTable {
  readonly kind: TableKind;
  readonly sheet: string;
  readonly title: string;
  readonly indicators: readonly {
    /** One-based, as in the key. */
    readonly row: number;
    readonly block: 'annual' | 'long-term';
    readonly cells: Readonly<Record<string, string>>;
  }[];
  readonly funds: readonly Readonly<Record<string, string>>[];
  readonly fields?: Readonly<Record<string, string>>;
}

interface Key {
  readonly workbook: string;
  readonly tables: readonly KeyTable[];
  readonly findings: readonly {
    readonly id: string;
    readonly sheet: string;
    /** Addresses or ranges; the finding may stand at any of them. */
    readonly cells: readonly string[];
    readonly rules: readonly string[];
    readonly message: string;
  }[];
  /** Places that look wrong and are right. */
  readonly notFindings: readonly {
    readonly sheet: string;
    readonly cells: readonly string[];
    readonly looksLike: string;
    readonly rules?: readonly string[];
  }[];
}

/** Scripts and tests are run from the project's root. */
const FIXTURES = join(process.cwd(), 'test', 'fixtures');

export function readKeys(): { readonly key: Key; readonly book: BookSnapshot }[] {
  return readdirSync(join(FIXTURES, 'expected')).map((name) => {
    const key = JSON.parse(readFileSync(join(FIXTURES, 'expected', name), 'utf8')) as Key;
    return { key, book: readWorkbookFile(join(FIXTURES, 'seedbooks', key.workbook)) };
  });
}

/** Whether a zero-based cell lies in one of the addresses or ranges. */
export const liesIn = (row: number, column: number, cells: readonly string[]): boolean =>
  cells.some((name) => {
    const zone = parseZoneName(name);
    return zone !== null && zoneContains(zone, row, column);
  });
