import type { Lang } from '../locales/locale';
import { ruleText } from '../locales/rule-texts';
import { fillText } from '../locales/fill-text';
import type { Raised } from '../rules/runner';
import { cellName } from '../sheet/a1';
import type { Finding } from './types';

/** A raised place in words. */
export function toFinding({ rule, severity, sheet, table, place }: Raised, lang: Lang): Finding {
  const text = ruleText(rule, lang);
  const message = text.messages[place.text ?? 'default'];
  if (message === undefined) throw new Error(`Rule ${rule} has no message "${place.text}" in ${lang}`);
  return {
    rule,
    severity,
    sheet,
    cell: cellName(place.cell.row, place.cell.column),
    related: (place.related ?? []).map((cell) => cellName(cell.row, cell.column)),
    message: fillText(withoutLonePart(message, place.data), place.data),
    why: text.why,
    todo: text.todo,
    expected: place.expected,
    found: place.found,
    fix: place.fix ?? null,
    ...(place.about && { about: place.about }),
    ignored: null,
    table,
    row: place.cell.row,
    column: place.cell.column,
  };
}

const PARTS_IN_BRACKETS = / ?[（(]\{parts\}[）)]/u;

/** A sum of one part only is not followed by the same number in brackets. */
const withoutLonePart = (message: string, { sum, parts }: Raised['place']['data'] = {}): string =>
  String(sum).replace(/\D+$/u, '') === parts ? message.replace(PARTS_IN_BRACKETS, '') : message;
