const DIGITS = '零一二三四五六七八九';

/** A Chinese numeral up to one hundred with decimals ("九十五点五", "百", "一百") as digits; null when it is none. */
export function chineseNumeral(text: string): string | null {
  if (text.length > 12) return null;
  const [whole = '', fraction] = text.replace(/两/gu, '二').replace(/〇/gu, '零').split('点');
  const digits = fraction === undefined ? '' : [...fraction].map((digit) => DIGITS.indexOf(digit)).join('');
  if (fraction !== undefined && !/^\d+$/u.test(digits)) return null;
  const number = wholeNumber(whole);
  return number === null ? null : fraction === undefined ? String(number) : `${number}.${digits}`;
}

function wholeNumber(text: string): number | null {
  if (text === '百' || text === '一百') return 100;
  const match = /^([一二三四五六七八九]?)(十?)([零一二三四五六七八九]?)$/u.exec(text);
  if (!match || text === '') return null;
  const [, tens, ten, ones] = match;
  if (!ten) return tens && ones ? null : DIGITS.indexOf(tens || ones!);
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0);
}
