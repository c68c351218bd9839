/** Excel knows 15 significant digits. */
const PRECISION = 15;

/**
 * The digits of a number ≥ 0, times 10^shift, rounded to so many decimals half away from zero as Excel does: on its 15 decimal
 * digits, not on its binary value (1.005 → "101" for 2 decimals). No point is written: the last `decimals` digits follow it.
 */
export function roundedDigits(value: number, shift: number, decimals: number): string {
  const [mantissa, exponent] = value.toExponential(PRECISION - 1).split('e') as [string, string];
  const digits = mantissa.replace('.', '');
  const kept = Number(exponent) + shift + 1 + decimals;
  if (kept >= PRECISION) return digits + '0'.repeat(kept - PRECISION);
  if (kept < 0) return '0'.repeat(decimals + 1);
  const up = digits.charCodeAt(kept) >= 53 ? 1 : 0;
  return String(Number(digits.slice(0, kept)) + up).padStart(decimals + 1, '0');
}
