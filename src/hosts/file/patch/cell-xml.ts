import type { CellContent } from '../../../sheet/edit';
import { isCellError, isUnknownResult, type RawValue } from '../../../sheet/snapshot';
import { escapeText } from '../xml/entities';
import { withFunctionPrefixes } from './future-functions';

/** Longest text a cell may hold. */
const MAX_TEXT = 32_767;

/** What XML cannot hold, and what would be read as such an escape. */
const UNWRITABLE =
  /_(?=x[\dA-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** The text of a `<t>`, `<v>` or `<f>`: unwritable characters as _xHHHH_ (ECMA-376 22.9.2.19), then XML escapes. */
export const cellText = (text: string): string =>
  escapeText(
    text.replace(
      UNWRITABLE,
      (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    ),
  );

/** Whether a workbook can hold this value at all. */
export const isWritable = (value: RawValue): boolean =>
  typeof value === 'number' ? Number.isFinite(value) : typeof value !== 'string' || value.length <= MAX_TEXT;

/** The type attribute and the children of a `<c>` that holds this content. */
export function cellBody(
  content: CellContent,
  prefix: string,
): { readonly type: string | null; readonly xml: string } {
  const { value, formula } = content;
  if (formula === undefined && typeof value === 'string')
    return { type: 'inlineStr', xml: inlineString(value, prefix) };
  const f =
    formula === undefined ? '' : `<${prefix}f>${escapeText(withFunctionPrefixes(formula))}</${prefix}f>`;
  const cached = cachedValue(value);
  return cached
    ? { type: cached.type, xml: `${f}<${prefix}v>${cached.text}</${prefix}v>` }
    : { type: null, xml: f };
}

const inlineString = (text: string, prefix: string): string =>
  `<${prefix}is><${prefix}t xml:space="preserve">${cellText(text)}</${prefix}t></${prefix}is>`;

/** Type attribute and content of the `<v>` beside a formula; null without a result. */
export function cachedValue(value: RawValue): { readonly type: string | null; readonly text: string } | null {
  if (value === null || isUnknownResult(value)) return null;
  if (typeof value === 'number') return { type: null, text: String(value) };
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (isCellError(value)) return { type: 'e', text: escapeText(value.error) };
  return { type: 'str', text: cellText(value) };
}
