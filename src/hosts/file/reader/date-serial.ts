const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/u;
const ISO_TIME = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/u;

const DAY_MS = 86_400_000;
/** Day 0 of each date system, so that 1900-03-01 is 61 and 1904-01-01 is 0. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Days before 1900-03-01 count one less, for the 29 February that Excel believes in. */
const FIRST_TRUE_DAY = 61;

/** The serial number of an ISO 8601 date, date and time, or time; null when it is none. */
export function dateTimeSerial(text: string, date1904: boolean): number | null {
  const time = ISO_TIME.exec(text.trim());
  if (time) return dayFraction(time[1], time[2], time[3]);
  const match = ISO.exec(text.trim());
  if (!match) return null;
  const utc = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const days = (utc - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS;
  const serial = !date1904 && days < FIRST_TRUE_DAY ? days - 1 : days;
  return serial + dayFraction(match[4], match[5], match[6]);
}

const dayFraction = (hours = '0', minutes = '0', seconds = '0'): number =>
  (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
