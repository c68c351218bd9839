import { assess } from '../assessment/assess';
import { IGNORED_KEY, parseIgnoreList } from '../assessment/ignore-list';
import { markOf } from '../assessment/mark-of';
import { fillText } from '../locales/fill-text';
import { visible } from '../reports/visible';
import type { MarkFlags } from './commands/mark';
import { EXIT } from './io';
import { openHost } from './open-host';
import { saveToOther } from './save-workbook';
import type { Settings } from './settings';

/** Writes a copy of a workbook in which the cells with findings are filled and annotated, but for those set aside. */
export async function mark(path: string, flags: MarkFlags, { io, lang, texts }: Settings): Promise<number> {
  const { host } = await openHost(path);
  const { profile, rule: rules = {} } = flags;
  const ignored = parseIgnoreList(await host.loadState(IGNORED_KEY));
  const { findings } = assess(await host.read(), { profile, lang, rules, ignored });
  const marks = findings.filter((finding) => !finding.ignored).map(markOf);
  const { marked } = await host.mark(marks);
  await saveToOther(path, flags.out, host, texts);
  await io.out.write(`${visible(fillText(texts.mark.marked, { count: marked, out: flags.out }))}\n`);
  return EXIT.clean;
}

/** Writes a copy of a workbook without the marks `mark` put there; of one that has none, the copy is the workbook as it is. */
export async function unmark(
  path: string,
  { out }: Pick<MarkFlags, 'out'>,
  { io, texts }: Settings,
): Promise<number> {
  const { host } = await openHost(path);
  const words = host.hasMarks() ? texts.mark.unmarked : texts.mark.noMarks;
  await host.clearMarks();
  await saveToOther(path, out, host, texts);
  await io.out.write(`${visible(fillText(words, { path, out }))}\n`);
  return EXIT.clean;
}
