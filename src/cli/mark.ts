import { assess } from '../assessment/assess';
import { IGNORED_KEY, parseIgnoreList } from '../assessment/ignore-list';
import type { Finding } from '../assessment/types';
import { fillText } from '../rules/message';
import { SEVERITIES } from '../rules/rule';
import type { Mark } from '../sheet/host';
import type { MarkFlags } from './commands/mark';
import { EXIT } from './io';
import { openHost } from './open-host';
import { saveToOther } from './save-workbook';
import type { Settings } from './settings';

/** Writes a copy of a workbook in which the cells with findings are filled and annotated. */
export async function mark(path: string, flags: MarkFlags, { io, lang, texts }: Settings): Promise<number> {
  const { host } = await openHost(path);
  const { profile, rule: rules = {} } = flags;
  const ignored = parseIgnoreList(await host.loadState(IGNORED_KEY));
  const { findings } = assess(await host.read(), { profile, lang, rules, ignored });
  const marks = marksOf(findings);
  await host.mark(marks);
  await saveToOther(path, flags.out, host, texts);
  await io.out.write(`${fillText(texts.mark.marked, { count: marks.length, out: flags.out })}\n`);
  return EXIT.clean;
}

/** Writes a copy of a workbook without the marks `mark` put there. */
export async function unmark(
  path: string,
  { out }: Pick<MarkFlags, 'out'>,
  { io, texts }: Settings,
): Promise<number> {
  const { host } = await openHost(path);
  await host.clearMarks();
  await saveToOther(path, out, host, texts);
  await io.out.write(`${fillText(texts.mark.unmarked, { out })}\n`);
  return EXIT.clean;
}

/** One mark per cell: the gravest severity, all that is to be said about it. Ignored findings are left out. */
function marksOf(findings: readonly Finding[]): Mark[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.ignored) continue;
    const key = JSON.stringify([finding.sheet, finding.cell]);
    const others = byCell.get(key);
    if (others) others.push(finding);
    else byCell.set(key, [finding]);
  }
  return [...byCell.values()].map((each) => {
    const { sheet, row, column } = each[0]!;
    const severity = SEVERITIES.find((one) => each.some((finding) => finding.severity === one))!;
    return {
      sheet,
      row,
      column,
      severity,
      note: each.map(({ message, todo }) => `${message}\n${todo}`).join('\n\n'),
    };
  });
}
