import { remembering } from '../sheet/memory';
import { foldText } from '../values/fold';

/** What an indicator's name says of its values: 苗木成活率（≥**%）, 公猪舍（≥**平方米）. */
interface NamedMeasure {
  readonly operator: string;
  /** null where none is named. */
  readonly unit: string | null;
}

const AT_THE_END = /[(（]([≥≤<>=])[*×xX]*([^()（）\d]{0,8})[)）]$/u;

/** The operator and the unit in brackets at the end of a name; null where there is no operator. */
export const measureInName = (name: string): NamedMeasure | null =>
  name.endsWith('）') || name.endsWith(')') ? inBrackets(name) : null;

const inBrackets = remembering((name: string): NamedMeasure | null => {
  const [, operator, unit] = AT_THE_END.exec(foldText(name)) ?? [];
  return operator === undefined ? null : { operator, unit: unit || null };
});
