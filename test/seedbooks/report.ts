/**
 * Prints how the product stands against the answer keys of the seed documents:
 *   npm run report:keys
 * rows and money cells bound, findings hit, and every error the keys do not have, to be read by a person.
 */
import { assess } from '../../src/assessment/assess';
import { cellName } from '../../src/sheet/a1';
import { liesIn, readKeys } from './key';

let rowsBound = 0;
let rows = 0;
let hits = 0;
let planted = 0;
let extra = 0;
for (const { key, book } of readKeys()) {
  const { recognition, findings } = assess(book);
  const before = { rowsBound, rows, hits, planted };
  const seen = new Set<string>();
  for (const table of key.tables) {
    const found = recognition.tables.find(({ sheet, kind }) => sheet === table.sheet && kind === table.kind);
    for (const expected of table.indicators) {
      rows++;
      const row = found?.indicators.find(
        (candidate) => candidate.row + 1 === expected.row && candidate.block === expected.block,
      );
      const right = Object.entries(expected.cells).every(([field, cell]) => {
        const bound = row?.cells[field as keyof typeof row.cells];
        return bound !== undefined && cellName(bound.row, bound.column) === cell;
      });
      if (right) rowsBound++;
    }
  }
  for (const { sheet, cells, rules } of key.findings) {
    planted++;
    const hit = findings.filter(
      (finding) =>
        finding.sheet === sheet && rules.includes(finding.rule) && liesIn(finding.row, finding.column, cells),
    );
    for (const { rule, cell } of hit) seen.add(`${sheet} ${rule} ${cell}`);
    if (hit.length > 0) hits++;
  }
  const errors = findings.filter(
    ({ severity, sheet, rule, cell }) => severity === 'error' && !seen.has(`${sheet} ${rule} ${cell}`),
  );
  extra += errors.length;
  console.log(
    `${key.workbook}: rows ${rowsBound - before.rowsBound}/${rows - before.rows}, findings ${hits - before.hits}/${planted - before.planted}`,
  );
  for (const { sheet, cell, rule, message } of errors)
    console.log(`  not in the key: ${sheet}!${cell} ${rule} ${message}`);
}
console.log(
  `\nrows bound ${rowsBound} of ${rows}; findings hit ${hits} of ${planted}; errors the keys do not have ${extra}`,
);
