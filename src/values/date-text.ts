import type { Operator, PartialDate } from './types';

export interface OperatedDate {
  readonly operator: Operator | null;
  readonly date: PartialDate;
}

const LEAD = '^(?:≤|<|=|不晚于|不迟于|截至|截止到?|于|在|到|至)?(?:当年|本年|本年度)?';
const PART = '(底|末|内|上旬|中旬|下旬|份)?';
const BEFORE = '(前|之前|以前|内|之内|以内)?';
const DONE =
  '(?:全部|均|已|如期|按时|按期|及时)?(?:完成|完工|竣工|结束|办结|到位|发放到位|验收|交付|投入使用|上线|支付)?[。.;]?$';

const FULL = new RegExp(
  `${LEAD}((?:19|20)\\d{2})(?:年|[-./、,])(\\d{1,2})(?:月|[-./、,])(\\d{1,2})[日号]?${BEFORE}${DONE}`,
  'u',
);
const YEAR_MONTH = new RegExp(
  `${LEAD}((?:19|20)\\d{2})(?:年|[-/](?=\\d{1,2}$))(\\d{1,2})月?${PART}${BEFORE}${DONE}`,
  'u',
);
const DOTTED_YEAR_MONTH = /^((?:19|20)\d{2})\.(0[1-9]|1[0-2])$/u;
const YEAR = new RegExp(`${LEAD}((?:19|20)\\d{2})年(?:度)?${PART}${BEFORE}${DONE}`, 'u');
const MONTH_DAY = new RegExp(`${LEAD}(\\d{1,2})月(\\d{1,2})[日号]?${BEFORE}${DONE}`, 'u');
const MONTH = new RegExp(`${LEAD}(\\d{1,2})月${PART}${BEFORE}${DONE}`, 'u');
const YEAR_END = new RegExp(`${LEAD}年(?:底|末)${BEFORE}${DONE}`, 'u');
const MAX_LENGTH = 40;

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A text that is nothing but a date, perhaps with 前 or 前完成 behind it. Folded text without line breaks. */
export function parseDateText(folded: string): OperatedDate | null {
  if (folded.length > MAX_LENGTH) return null;
  const read =
    fullDate(folded) ?? yearMonth(folded) ?? yearOnly(folded) ?? monthDay(folded) ?? monthOnly(folded);
  return read && isValid(read.date) ? read : null;
}

/** "前", "内", "年内" behind a date, or "≤" and "不晚于" in front, make it a deadline. */
const deadline = (text: string, ...behind: (string | undefined)[]): Operator | null =>
  behind.some((word) => word !== undefined && /前|内/u.test(word)) || /^(?:≤|<|不晚于|不迟于)/u.test(text)
    ? '≤'
    : null;

function fullDate(text: string): OperatedDate | null {
  const match = FULL.exec(text);
  if (!match) return null;
  const [, year, month, day, before] = match;
  return {
    operator: deadline(text, before),
    date: { year: Number(year), month: Number(month), day: Number(day) },
  };
}

function yearMonth(text: string): OperatedDate | null {
  const match = YEAR_MONTH.exec(text) ?? DOTTED_YEAR_MONTH.exec(text);
  if (!match) return null;
  const [, year, month, part, before] = match;
  return { operator: deadline(text, part, before), date: { year: Number(year), month: Number(month) } };
}

function yearOnly(text: string): OperatedDate | null {
  const match = YEAR.exec(text);
  if (!match) return null;
  const [, year, part, before] = match;
  const end = part === '底' || part === '末';
  return {
    operator: deadline(text, part, before),
    date: { year: Number(year), ...(end && { month: 12 }) },
  };
}

function monthDay(text: string): OperatedDate | null {
  const match = MONTH_DAY.exec(text);
  if (!match) return null;
  const [, month, day, before] = match;
  return { operator: deadline(text, before), date: { month: Number(month), day: Number(day) } };
}

function monthOnly(text: string): OperatedDate | null {
  const match = MONTH.exec(text);
  if (match) return { operator: deadline(text, match[2], match[3]), date: { month: Number(match[1]) } };
  const end = YEAR_END.exec(text);
  return end && { operator: deadline(text, end[1]), date: { month: 12 } };
}

const isValid = ({ month, day }: PartialDate): boolean =>
  (month === undefined || (month >= 1 && month <= 12)) &&
  (day === undefined || (day >= 1 && day <= DAYS[(month ?? 1) - 1]!));
