import type Big from 'big.js';
import { constant, unitOf } from './decimal';

export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** Powers of ten that lead from the unit to 元. */
const POWERS: Readonly<Record<MoneyUnit, number>> = { 元: 0, 千元: 3, 万元: 4, 亿元: 8 };

/** 元 in one of the unit: 10000 for 万元. */
export const yuanIn = (unit: MoneyUnit): Big => constant(10 ** POWERS[unit]);

/** One 元 in the unit: 0.0001 for 万元. */
export const oneYuanIn = (unit: MoneyUnit): Big => unitOf(POWERS[unit]);

/** The unit of a table's amounts: 万元 where the form says nothing else. */
export const moneyUnitOf = ({ unit }: { readonly unit: MoneyUnit | null }): MoneyUnit => unit ?? '万元';
