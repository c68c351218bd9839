import { assess } from '../../src/assessment/assess';
import { liesIn, readKeys } from './key';

/** Key findings this product decides against; the reasons stand in docs/decisions.md, "Findings of the answer keys". */
const DECIDED_AGAINST = new Set([
  // A blank line of the form, not a row that slid.
  'JOF-004',
  // The points that are lost went with the row that slid: that is the finding.
  'JPF-013',
  'JPF-027',
  'JPF-037',
  // Labels extracted on the wrong line: every cell stands under its header, nothing on the row tells.
  'JPF-015',
  'JPF-016',
  'JPF-017',
  'JPF-021',
  'JPF-022',
  // Amounts written with and without 万: a habit, not an error, while the form says 万元.
  'JP-034',
  'JP-047',
  'JP-066',
  // Money rows that stand under their own header.
  'JSF-003',
  'JSF-005',
]);

describe.each(readKeys())('$key.workbook', ({ key, book }) => {
  const { findings } = assess(book);
  const at = (sheet: string, cells: readonly string[]) =>
    findings.filter(
      (finding) => (sheet === '*' || finding.sheet === sheet) && liesIn(finding.row, finding.column, cells),
    );

  it.each(key.findings.filter(({ id }) => !DECIDED_AGAINST.has(id)))(
    'reports $id: $message',
    ({ sheet, cells, rules }) => {
      const touching = findings.filter(
        (finding) =>
          finding.sheet === sheet &&
          rules.includes(finding.rule) &&
          [finding.cell, ...finding.related].some((name) => liesInName(name, cells)),
      );
      expect(touching).not.toEqual([]);
    },
  );

  for (const { sheet, cells, looksLike, rules } of key.notFindings) {
    it(`keeps quiet about ${sheet} ${cells.join(' ')}: ${looksLike}`, () => {
      const loud = at(sheet, cells).filter(
        ({ severity, rule }) =>
          severity !== 'info' && (!rules || rules.some((group) => rule.startsWith(group))),
      );
      expect(loud.map(({ rule, cell, message }) => `${rule} ${cell} ${message}`)).toEqual([]);
    });
  }
});

/** As {@link liesIn}, for an A1 address. */
function liesInName(name: string, cells: readonly string[]): boolean {
  const match = /^([A-Z]+)(\d+)$/.exec(name);
  if (!match) return false;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return liesIn(Number(match[2]) - 1, column, cells);
}
