import { SSF } from '@e965/xlsx';
import { isCellError, type RawValue } from '../../src/sheet/snapshot';

/** What Excel makes of a typed text in a cell of General format. */
interface Typed {
  readonly value: RawValue;
  readonly formula?: string;
  /** The number format Excel chooses with it. */
  readonly format?: string;
  readonly quoted?: boolean;
}

const NUMBER = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[-+]?\d+)?$/i;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

/** Takes in what is typed (or set through `values` and `formulas`, which Excel treats alike). */
export function takeTyped(input: unknown, format: string, date1904: boolean): Typed {
  if (typeof input === 'number' && format === '@') return { value: String(input) };
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  const text = String(input);
  if (text === '') return { value: null };
  if (format === '@') return text.startsWith("'") ? { value: text.slice(1), quoted: true } : { value: text };
  if (text.startsWith("'")) return { value: text.slice(1), quoted: true };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text.slice(1) };
  if (/^[-+@]\D/.test(text) && !/^[-+]\.\d/.test(text))
    return { value: null, formula: text.replace(/^[+@]/, '') };
  return takeText(text, date1904);
}

function takeText(text: string, date1904: boolean): Typed {
  const plain = halfWidth(text).trim();
  if (/^(?:true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' };
  if (ERROR.test(plain)) return { value: { error: plain } };
  const percent = /^(.*\d.*)%$/.exec(plain);
  if (percent && NUMBER.test(percent[1]!)) {
    const number = toNumber(percent[1]!) / 100;
    return { value: number, format: percent[1]!.includes('.') ? '0.00%' : '0%' };
  }
  if (/\d/.test(plain) && NUMBER.test(plain)) return { value: toNumber(plain) };
  const date = dateOf(plain);
  if (date) return { value: date.serial - (date1904 ? 1462 : 0), format: date.format };
  return { value: text };
}

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));

const toNumber = (text: string): number => Number(text.replace(/,/g, ''));

function dateOf(text: string): { serial: number; format: string } | null {
  const full = /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月?)$/.exec(text);
  if (full) return serial(Number(full[1]), Number(full[2]), Number(full[3] ?? 1), 'yyyy/m/d');
  const short = /^(\d{1,2})(?:[-/]|月)(\d{1,2})日?$/.exec(text);
  if (short) return serial(2026, Number(short[1]), Number(short[2]), 'm"月"d"日"');
  return null;
}

function serial(
  year: number,
  month: number,
  day: number,
  format: string,
): { serial: number; format: string } | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { serial: Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569, format };
}

/** What Excel shows in a cell, whatever its width. */
export function shownText(value: RawValue, format: string, date1904: boolean): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (format === 'General' || format === '@')) return value;
  return String(SSF.format(format, value, { date1904 }));
}
