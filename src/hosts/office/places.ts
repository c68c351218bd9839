import type { CellContent } from '../../sheet/edit';
import { zoneSize, type Zone } from '../../sheet/zone';
import { batches, inTurn, sendInHalves, tiles } from './blocks';
import { contentOf } from './cells';
import { isTooLarge, officeErrorCode } from './errors';
import { fillOf, FILL_PROPERTIES, type Fill } from './fills';
import { queueMerges, rangeOf } from './ranges';
import { rectangles } from './rectangles';

/** A cell by the name of its sheet. Row and column are zero-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const placeKey = ({ sheet, row, column }: Place): string => `${row}:${column}:${sheet}`;

export interface FoundCell {
  readonly content: CellContent;
  /** "General" included. */
  readonly format: string;
  readonly locked: boolean;
  /** Only when asked for; undefined is a gradient. */
  readonly fill: Fill | undefined;
}

export interface FoundSheet {
  readonly id: string;
  readonly protected: boolean;
  /** On a protected sheet: whether formats may be changed all the same. */
  readonly formatsAllowed: boolean;
}

export interface Found {
  /** By the name of the sheet; sheets that are not there are absent. */
  readonly sheets: ReadonlyMap<string, FoundSheet>;
  /** By the name of the sheet: the merged areas that can cover one of the places. */
  readonly merges: ReadonlyMap<string, readonly Zone[]>;
  /** By {@link placeKey}. */
  readonly cells: ReadonlyMap<string, FoundCell>;
  /** Whether Excel recalculates by itself. */
  readonly calculates: boolean;
}

export interface LookUp {
  /** Also what forbids writing: protection, locked cells, merged areas. */
  readonly guards?: boolean;
  readonly fills?: boolean;
}

/** Something to queue in a request, and to take in once the request was answered. */
interface Query {
  /** What it adds to the request or to the answer, whichever is more. */
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => () => void;
  /** The same in parts, for an answer that is too large. */
  readonly split?: () => readonly Query[];
}

/** Excel on the web takes and gives at most 5 MB at once. */
const BYTES_PER_REQUEST = 3_500_000;
/** A range in a request, with what is loaded from it. */
const BYTES_PER_RANGE = 1_200;
/** A cell in an answer, with its format, protection and fill. */
const BYTES_PER_CELL = 120;

/**
 * Looks at single cells of any sheets: one round trip for a few thousand of them. Sheets that do not exist (any more)
 * are left out.
 */
export async function readPlaces(
  context: Excel.RequestContext,
  places: readonly Place[],
  what: LookUp,
): Promise<Found> {
  const found: MutableFound = { sheets: new Map(), merges: new Map(), cells: new Map(), calculates: false };
  const queries = [
    calculationQuery(found),
    ...[...bySheet(places)].flatMap(([name, list]) => [
      ...(what.guards ? [sheetQuery(name, found), ...mergeQueries(name, list, found)] : []),
      ...rectangles(list).map((rectangle) => cellsQuery(name, rectangle.zone, what, found)),
    ]),
  ];
  await inTurn(
    batches(queries, ({ bytes }) => bytes, BYTES_PER_REQUEST),
    async (request) => {
      const refusals = await sendInHalves(request, (part) => send(context, part), {
        isFinal: cannotBeNarrowed,
        split: (query, error) => (isTooLarge(error) ? (query.split?.() ?? []) : []),
      });
      const unexpected = refusals.find(({ error }) => officeErrorCode(error) !== 'ItemNotFound');
      if (unexpected) throw unexpected.error;
    },
  );
  return found;
}

interface MutableFound extends Found {
  readonly sheets: Map<string, FoundSheet>;
  readonly merges: Map<string, readonly Zone[]>;
  readonly cells: Map<string, FoundCell>;
  calculates: boolean;
}

/** Only a missing sheet and too large an answer concern some of the queries and not others. */
const cannotBeNarrowed = (error: unknown): boolean =>
  officeErrorCode(error) !== 'ItemNotFound' && !isTooLarge(error);

async function send(context: Excel.RequestContext, queries: readonly Query[]): Promise<void> {
  const takeIn = queries.map(({ queue }) => queue(context));
  await context.sync();
  for (const take of takeIn) take();
}

const calculationQuery = (found: MutableFound): Query => ({
  bytes: BYTES_PER_RANGE,
  queue: (context) => {
    const application = context.workbook.application.load('calculationMode');
    return () => {
      found.calculates = application.calculationMode === 'Automatic';
    };
  },
});

const sheetQuery = (name: string, found: MutableFound): Query => ({
  bytes: BYTES_PER_RANGE,
  queue: (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load('id');
    const protection = sheet.protection.load('protected,options');
    return () =>
      found.sheets.set(name, {
        id: sheet.id,
        protected: protection.protected,
        formatsAllowed: protection.options?.allowFormatCells === true,
      });
  },
});

/** Taller merged areas than this are not looked for above a cell. */
const MERGE_REACH = 500;
/** Cells searched by one query. */
const MERGE_QUERY_CELLS = 500_000;
/** What a cell that is searched adds to the request; merged areas are named in the answer. */
const BYTES_PER_SEARCHED_CELL = 3;

/** Searches the merged areas that can cover one of the places: those that begin above and to the left of it. */
function mergeQueries(name: string, places: readonly Place[], found: MutableFound): Query[] {
  const right = places.reduce((max, { column }) => Math.max(max, column), 0);
  return reachingUp(places.map(({ row }) => row))
    .flatMap(([top, bottom]) => tiles({ top, left: 0, bottom, right }, MERGE_QUERY_CELLS))
    .map((zone) => ({
      bytes: BYTES_PER_RANGE + zoneSize(zone) * BYTES_PER_SEARCHED_CELL,
      queue: (context) => {
        const read = queueMerges(context.workbook.worksheets.getItem(name), zone);
        return () => found.merges.set(name, [...(found.merges.get(name) ?? []), ...read()]);
      },
    }));
}

/** Spans of rows that reach from {@link MERGE_REACH} above each row down to it, joined where they touch. */
function reachingUp(rows: readonly number[]): [top: number, bottom: number][] {
  const spans: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = spans[spans.length - 1];
    const top = Math.max(0, row - MERGE_REACH);
    if (last && top <= last[1] + 1) last[1] = row;
    else spans.push([top, row]);
  }
  return spans;
}

const cellsQuery = (name: string, zone: Zone, what: LookUp, found: MutableFound): Query => ({
  bytes: Math.max(BYTES_PER_RANGE, zoneSize(zone) * BYTES_PER_CELL),
  split: () => tiles(zone, Math.ceil(zoneSize(zone) / 2)).map((part) => cellsQuery(name, part, what, found)),
  queue: (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = rangeOf(sheet, zone).load('values,formulas,numberFormat');
    const properties = what.guards || what.fills ? range.getCellProperties(propertiesOf(what)) : null;
    return () => {
      for (let row = zone.top; row <= zone.bottom; row++) {
        for (let column = zone.left; column <= zone.right; column++) {
          const [r, c] = [row - zone.top, column - zone.left];
          const cell = properties?.value[r]?.[c];
          found.cells.set(placeKey({ sheet: name, row, column }), {
            content: contentOf(range.values[r]?.[c], range.formulas[r]?.[c]),
            format: String(range.numberFormat[r]?.[c] ?? 'General'),
            locked: cell?.format?.protection?.locked !== false,
            fill: cell && what.fills ? fillOf(cell) : undefined,
          });
        }
      }
    };
  },
});

const propertiesOf = (what: LookUp): Excel.CellPropertiesLoadOptions => ({
  format: { ...(what.guards && { protection: true }), ...(what.fills && { fill: FILL_PROPERTIES }) },
});

function bySheet(places: readonly Place[]): Map<string, Place[]> {
  const result = new Map<string, Map<string, Place>>();
  for (const place of places) {
    const list = result.get(place.sheet) ?? new Map<string, Place>();
    result.set(place.sheet, list.set(placeKey(place), place));
  }
  return new Map([...result].map(([name, list]) => [name, [...list.values()]]));
}
