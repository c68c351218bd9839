/** Control characters of ASCII and of ISO 8859: on a terminal they would move, colour or erase. */

const CONTROLS = /[\u0000-\u001f\u007f-\u009f]/gu;
const PICTURES = 0x2400;
const DELETE = 0x7f;

/** A text of one line that does nothing on a terminal but stand there: control characters become their pictures ("␛"). */
export const visible = (text: string): string => text.replace(CONTROLS, picture);

/** As {@link visible}, for text of several lines. */
export const visibleLines = (text: string): string => text.split('\n').map(visible).join('\n');

/** As {@link visible}, for all texts in plain data. */
export function visibleData<T>(data: T): T {
  if (typeof data === 'string') return visible(data) as T;
  if (Array.isArray(data)) return data.map(visibleData) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => [visible(key), visibleData(value)]),
  ) as T;
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < DELETE) return String.fromCharCode(PICTURES + code);
  return code === DELETE ? '␡' : '\ufffd';
}
