import type Big from 'big.js';

/** ≥ ≤ = > <, however they were written (≧, ﹦, ‹=, "不少于" …). */
export type Operator = '≥' | '≤' | '=' | '>' | '<';

/** A number with the unit and the precision it was written with. */
export interface Quantity {
  /** As written, before any scale: 35 for "35万", 95 for "95%". */
  readonly number: Big;
  /** What the number is multiplied by to reach the base unit: 10 000 for 万, 0.01 for %. */
  readonly scale: Big;
  /** Unit in the field's spelling without the scale: "元", "人", "%", "元/人", or null when none was written. */
  readonly unit: string | null;
  /** Decimals written: 1 for "86.2%". null when the value is exact (an unrounded numeric cell). */
  readonly decimals: number | null;
}

/** A calendar date of which parts may be missing ("9月前" has only a month). */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** What a target or actual value says (rules.md §2.13). Always carries what it was read from. */
export type ParsedValue = { readonly raw: string } & (
  | { readonly kind: 'blank' }
  /** "/", "—", "无", "……", "暂无": something was typed, but it says there is nothing. */
  | { readonly kind: 'placeholder' }
  | { readonly kind: 'quantity'; readonly operator: Operator | null; readonly quantity: Quantity }
  /** "97%-100%", "10～15人": inclusive on both sides. */
  | { readonly kind: 'range'; readonly low: Quantity; readonly high: Quantity }
  /** `operator` is ≤ for "12月底前", null for a bare date. */
  | { readonly kind: 'date'; readonly operator: Operator | null; readonly date: PartialDate }
  /** "5000元/人；10000元/个": never computed with. */
  | { readonly kind: 'several'; readonly parts: readonly ParsedValue[] }
  /** Qualitative text. `mentioned` are the quantities named inside ("测评满意度≥90%"). */
  | {
      readonly kind: 'text';
      readonly mentioned: readonly { readonly operator: Operator | null; readonly quantity: Quantity }[];
    }
  /** A formula error such as #DIV/0!. */
  | { readonly kind: 'error'; readonly error: string }
);

/** Half-open on neither side: both ends belong to it. In base units. */
export interface Interval {
  readonly low: Big;
  readonly high: Big;
}
