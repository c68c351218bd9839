import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openZip } from '../../../src/hosts/file/zip/archive';
import { nodeCodec } from '../../../src/hosts/file/zip/node-codec';
import { createZip } from '../../../src/hosts/file/zip/writer';
import { HostError } from '../../../src/sheet/host';
import { isCellError, type BookSnapshot, type RawValue } from '../../../src/sheet/snapshot';

/** Damaged workbooks by the thousand, the same ones for the same seed. */

/** A number below n. */
type Dice = (n: number) => number;

/** mulberry32: small, fast, good enough to shuffle bytes. */
export function dice(seed: number): Dice {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return (((t ^ (t >>> 14)) >>> 0) % 0x7fffffff) % n;
  };
}

const pick = <T>(roll: Dice, list: readonly T[]): T => list[roll(list.length)]!;

/** The workbooks to damage, small ones: what matters is how their parts hang together. */
export function fuzzSeeds(fixtures: string): Uint8Array[] {
  return ['testbooks', 'seedbooks', 'hostile'].flatMap((folder) =>
    readdirSync(join(fixtures, folder))
      .filter((name) => /\.(?:xlsx|xlsm|xls)$/u.test(name))
      .map((name) => new Uint8Array(readFileSync(join(fixtures, folder, name))))
      .filter((bytes) => bytes.length > 1000 && bytes.length < 50_000),
  );
}

/** A damaged workbook: its bytes, or the text of one of its parts in a proper zip. */
export function mutate(bytes: Uint8Array, roll: Dice): Uint8Array {
  return roll(3) === 0 ? mutateBytes(bytes, roll) : (mutatePart(bytes, roll) ?? mutateBytes(bytes, roll));
}

function mutateBytes(bytes: Uint8Array, roll: Dice): Uint8Array {
  let out: Uint8Array = Uint8Array.from(bytes);
  for (let times = 1 + roll(8); times > 0 && out.length > 0; times--) {
    const at = roll(out.length);
    const length = 1 + roll(Math.min(64, out.length - at));
    switch (roll(7)) {
      case 0:
        out[at] = out[at]! ^ (1 << roll(8));
        break;
      case 1:
        out[at] = pick(roll, [0, 1, 0x7f, 0x80, 0xff]);
        break;
      case 2:
        out = out.slice(0, at);
        break;
      case 3:
        out = concat(out.subarray(0, at), out.subarray(at + length));
        break;
      case 4:
        out = concat(out.subarray(0, at), out.subarray(at, at + length), out.subarray(at));
        break;
      case 5:
        out.copyWithin(roll(out.length), at, at + length);
        break;
      default:
        // The directory at the end is where a zip is most easily bent.
        out[Math.max(0, out.length - 1 - roll(400))] = roll(256);
    }
  }
  return out;
}

function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Null when the file is no zip that opens. */
function mutatePart(bytes: Uint8Array, roll: Dice): Uint8Array | null {
  try {
    const zip = openZip(bytes, nodeCodec);
    const parts = new Map(zip.entries.map((entry) => [entry.name, zip.read(entry)]));
    const names = [...parts.keys()].filter((name) => /\.(?:xml|rels)$/u.test(name));
    // Most often a sheet: that is where most of the code is.
    const sheets = names.filter((name) => name.includes('worksheets/sheet'));
    const name = roll(2) === 0 && sheets.length > 0 ? pick(roll, sheets) : pick(roll, names);
    if (roll(20) === 0) parts.delete(name);
    else
      parts.set(name, new TextEncoder().encode(mutateXml(new TextDecoder().decode(parts.get(name)), roll)));
    return createZip(parts, nodeCodec);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

/** Values that sit at the edge of what a reader expects. */
const EXTREMES = [
  '',
  '0',
  '-1',
  '1',
  '16384',
  '16385',
  '1048576',
  '1048577',
  '4294967296',
  '1e308',
  '1e999',
  'NaN',
  'XFD1048576',
  'A0',
  'A1:XFD1048576',
  '__proto__',
  'constructor',
  '&#0;',
  '&amp;',
  '&x;',
  '𝟙',
  ' ',
  'true',
  '../../x',
  's',
  'str',
  'shared',
  'array',
];
const SNIPPETS = [
  '<',
  '>',
  '/>',
  '</c>',
  '<c>',
  '<c r="A1"><v>1</v></c>',
  '<f t="shared" si="0"/>',
  '<f t="array" ref="A1:ZZ99">A1</f>',
  '<!--',
  ']]>',
  '<![CDATA[',
  '<?x',
  '&',
  '<!DOCTYPE x>',
  '\0',
  '\ufeff',
  '\ud800',
  '<row r="9"/>',
  '<mergeCell ref="A1:B2"/>',
  '<is><t>x</t></is>',
];

function mutateXml(xml: string, roll: Dice): string {
  let out = xml;
  for (let times = 1 + roll(3); times > 0; times--) {
    const tags = [...out.matchAll(/<[^<>]*>/gu)];
    const at = roll(out.length + 1);
    const tag = tags.length > 0 ? pick(roll, tags) : null;
    const start = tag?.index ?? at;
    const end = start + (tag?.[0].length ?? 0);
    // Changes that leave the XML in order come more often: they reach further into the reader.
    switch (pick(roll, [0, 1, 2, 3, 4, 5, 5, 5, 5, 5, 6, 6, 6, 6, 6, 7])) {
      case 0:
        out = out.slice(0, at);
        break;
      case 1:
        out = out.slice(0, at) + pick(roll, SNIPPETS) + out.slice(at);
        break;
      case 2:
        out = out.slice(0, start) + out.slice(end);
        break;
      case 3:
        out = out.slice(0, end) + out.slice(start, end) + out.slice(end);
        break;
      case 4: {
        const other = tags.length > 0 ? pick(roll, tags)[0] : '';
        out = out.slice(0, start) + other + out.slice(end);
        break;
      }
      case 5:
        out = replaceOne(
          out,
          /"[^"]*"/gu,
          roll,
          (value) => `"${roll(2) === 0 ? '' : value.slice(1, -1)}${pick(roll, EXTREMES)}"`,
        );
        break;
      case 6:
        out = replaceOne(out, />[^<>]+</gu, roll, () => `>${pick(roll, EXTREMES)}<`);
        break;
      default:
        out = out.slice(0, at) + out.slice(at, at + roll(2000)).repeat(2 + roll(3)) + out.slice(at);
    }
  }
  return out;
}

function replaceOne(
  text: string,
  pattern: RegExp,
  roll: Dice,
  replacement: (found: string) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const { index, 0: found } = pick(roll, matches);
  return text.slice(0, index) + replacement(found) + text.slice(index + found.length);
}

/** What is wrong with the outcome of reading a file, or null: a book in order, or a HostError of ours with a message, is right. */
export function verdict(read: () => BookSnapshot): string | null {
  try {
    return flaw(read());
  } catch (error) {
    if (!(error instanceof HostError)) return `threw ${error instanceof Error ? error.stack : String(error)}`;
    return error.code.startsWith('file/') && error.message.length > 10
      ? null
      : `unclear error ${error.code}: ${error.message}`;
  }
}

function flaw({ sheets }: BookSnapshot): string | null {
  for (const sheet of sheets) {
    if (
      !ascending(
        sheet.rows.map(({ row }) => row),
        1_048_575,
      )
    )
      return `rows of ${sheet.name} out of order`;
    if (!ascending(sheet.hiddenRows, 1_048_575) || !ascending(sheet.hiddenColumns, 16_383))
      return 'hidden out of order';
    for (const { cells } of sheet.rows) {
      if (
        !ascending(
          cells.map(({ column }) => column),
          16_383,
        )
      )
        return `cells of ${sheet.name} out of order`;
      for (const { value, formula } of cells) {
        if (!isRawValue(value) || (value === null && formula === undefined)) return `value ${String(value)}`;
      }
    }
    for (const { top, left, bottom, right } of sheet.merges) {
      if (!(top >= 0 && left >= 0 && bottom >= top && right >= left && bottom < 1_048_576 && right < 16_384))
        return 'merge';
    }
  }
  return null;
}

const ascending = (list: readonly number[], last: number): boolean =>
  list.every((n, i) => Number.isInteger(n) && n >= 0 && n <= last && (i === 0 || n > list[i - 1]!));

const isRawValue = (value: RawValue): boolean =>
  value === null ||
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (isCellError(value) && typeof value.error === 'string');
