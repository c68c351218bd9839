import type { Finding } from '../../src/assessment/types';
import type { StandardTable } from '../../src/recognition/table';
import type { RawValue } from '../../src/sheet/snapshot';
import { check } from './check-rule';

type Options = Parameters<typeof check>[2];

/** A table the rule speaks about: what it says, a finding a line: "G6 error 9 → 8.62", or "G6 error" without figures. */
interface WrongCase {
  readonly name: string;
  readonly table: StandardTable;
  readonly says: readonly string[];
  readonly options?: Options;
  /** Part of the first message in Chinese. */
  readonly message?: string;
  /** What the fix of each finding would write; null where a person decides. */
  readonly fixes?: readonly RawValue[];
}

/** A table the rule is silent about: the clean twin of a wrong one, or one that only looks wrong. */
interface RightCase {
  readonly name: string;
  readonly table: StandardTable;
  readonly options?: Options;
}

/**
 * The tests of one rule, which must have both kinds. The catalogue's test looks for `describeRule('group/name'` (or for
 * `describe('group/name'`), so every rule has one.
 */
export function describeRule(
  id: string,
  cases: { readonly wrong: readonly WrongCase[]; readonly right: readonly RightCase[] },
): void {
  if (cases.wrong.length === 0 || cases.right.length === 0)
    throw new Error(`${id} lacks wrong or right cases`);
  describe(id, () => {
    it.each(cases.wrong)('speaks: $name', ({ table, says, options, message, fixes }) => {
      const found = check(id, table, options);
      expect(found.map(line)).toEqual(says);
      if (message !== undefined) expect(found[0]?.message).toContain(message);
      if (fixes) expect(found.map(({ fix }) => fix?.edits[0]!.after.value ?? null)).toEqual(fixes);
      for (const finding of [...found, ...check(id, table, { ...options, lang: 'en' })]) {
        expect(finding.message).not.toMatch(/[{}]|undefined/u);
      }
    });
    it.each(cases.right)('is silent: $name', ({ table, options }) => {
      expect(check(id, table, options).map(line)).toEqual([]);
    });
  });
}

const line = ({ cell, severity, found, expected }: Finding): string => {
  const figures = expected ? `${found ?? ''} → ${expected}` : (found ?? '');
  return [cell, severity, figures.trim()].filter((part) => part !== '').join(' ');
};
