import type { FormatToken } from './format-tokens';
import type { NumberFormatter } from './number-text';

const LAST_SERIAL = 2_958_465;
const DAY_SECONDS = 86_400;
const DAY_MS = 86_400_000;
/** Day 0 of the 1900 system counted from 1900-03-01 on, and of the 1904 system. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 29 February 1900, which Excel has and the calendar has not. */
const FALSE_LEAP_DAY = 60;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const CHINESE_DAYS = '日一二三四五六';

interface Moment {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** A formatter for a section with date tokens. Serials without a date in Excel (negative, after 9999) give null. */
export function dateFormatter(tokens: readonly FormatToken[], date1904: boolean): NumberFormatter {
  const twelve = tokens.some(({ kind, text }) => kind === 'date' && text.includes('/'));
  const parts = tokens.map((token, i) =>
    token.kind === 'date' && /^m{1,2}$/u.test(token.text) && isMinute(tokens, i)
      ? 'n'.repeat(token.text.length)
      : token,
  );
  return (value) => {
    const moment = momentOf(value, date1904);
    if (!moment) return null;
    return parts
      .map((part) => {
        if (typeof part === 'string') return pad(moment.minute, part.length);
        return part.kind === 'date' ? printPart(part.text, moment, twelve) : part.text;
      })
      .join('');
  };
}

/** "m" means minutes next to hours before it or seconds behind it. */
function isMinute(tokens: readonly FormatToken[], at: number): boolean {
  const isTime = (token: FormatToken | undefined, letter: string): boolean =>
    token?.text.startsWith(letter) ?? false;
  const dates = (part: readonly FormatToken[]): FormatToken[] =>
    part.filter(({ kind, text }) => kind === 'date' && !text.includes('/'));
  return isTime(dates(tokens.slice(0, at)).at(-1), 'h') || isTime(dates(tokens.slice(at + 1))[0], 's');
}

function momentOf(value: number, date1904: boolean): Moment | null {
  if (value < 0 || value >= LAST_SERIAL + 1) return null;
  let days = Math.floor(value);
  let seconds = Math.round((value - days) * DAY_SECONDS);
  if (seconds === DAY_SECONDS) {
    days++;
    seconds = 0;
  }
  const clock = {
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
  if (!date1904 && days === 0) return { year: 1900, month: 1, day: 0, weekday: 6, ...clock };
  if (!date1904 && days === FALSE_LEAP_DAY) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  const trueDays = !date1904 && days < FALSE_LEAP_DAY ? days + 1 : days;
  const date = new Date((date1904 ? EPOCH_1904 : EPOCH_1900) + trueDays * DAY_MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    // Excel's week runs through its invented day.
    weekday: date1904 ? date.getUTCDay() : (days + 6) % 7,
    ...clock,
  };
}

const pad = (number: number, width: number): string => String(number).padStart(width, '0');

function printPart(code: string, moment: Moment, twelve: boolean): string {
  const width = Math.min(code.length, 2);
  switch (code.charAt(0)) {
    case 'y':
      return code.length > 2 ? pad(moment.year, 4) : pad(moment.year % 100, 2);
    case 'e':
      return pad(moment.year, 4);
    case 'm':
      return code.length > 2 ? monthName(moment.month, code.length) : pad(moment.month, width);
    case 'd':
      return code.length > 2 ? dayName(moment.weekday, code.length) : pad(moment.day, width);
    case 'h':
      return pad(twelve ? moment.hour % 12 || 12 : moment.hour, width);
    case 's':
      return pad(moment.second, width);
    default:
      return code.includes('/') ? halfOfDay(code, moment.hour) : weekdayText(code, moment.weekday);
  }
}

const monthName = (month: number, width: number): string => {
  const name = MONTHS[month - 1]!;
  if (width === 5) return name.charAt(0);
  return width === 3 ? name.slice(0, 3) : name;
};

const dayName = (weekday: number, width: number): string =>
  width === 3 ? DAYS[weekday]!.slice(0, 3) : DAYS[weekday]!;

const weekdayText = (code: string, weekday: number): string =>
  (code.length > 3 ? '星期' : '') + CHINESE_DAYS.charAt(weekday);

const halfOfDay = (marks: string, hour: number): string => marks.split('/')[hour < 12 ? 0 : 1]!;
