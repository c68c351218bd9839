import Big from 'big.js';
import { percent } from '../rules/describe';
import { fillText } from '../locales/fill-text';
import type { Lang } from '../locales/locale';
import type { FileReport, ReportContext, RunSummary, TableReport } from './report';
import { totals } from './summary';
import { reportTexts, type ReportTexts } from './texts';

/** What was recomputed in a table, in words; empty for tables that have nothing to compute. */
function computedFacts({ computed }: TableReport, texts: ReportTexts): string[] {
  const { executionRate, weightSum, scoreSum, grade } = computed;
  const facts: [text: string, value: string | number | null][] = [
    [texts.computed.executionRate, executionRate === null ? null : percent(new Big(executionRate))],
    [texts.computed.weightSum, weightSum],
    [texts.computed.scoreSum, scoreSum],
    [texts.computed.grade, grade],
  ];
  return facts.flatMap(([text, value]) => (value === null ? [] : [fillText(text, { value })]));
}

/** "工作表“自评表” A1:I30 · 项目支出绩效自评表 · 口径 hunan · 执行率 100%": where a table is and what it comes to. */
export const tableHeading = (table: TableReport, lang: Lang): string => {
  const texts = reportTexts(lang);
  return [
    fillText(texts.place, { sheet: table.sheet, range: table.range }),
    texts.kinds[table.kind],
    fillText(texts.profile, { profile: texts.profiles[table.profile] }),
    ...computedFacts(table, texts),
  ].join(' · ');
};

/** What a file as a whole lacks for being checked: results of formulas; null when it lacks nothing. */
export function unknownRemark({ unknownIn }: Pick<FileReport, 'unknownIn'>, lang: Lang): string | null {
  const texts = reportTexts(lang);
  if (!unknownIn) return null;
  return fillText(texts.unknownResults, { sheets: unknownIn.join(texts.sheetSeparator) });
}

/** "共核对 3 个文件、5 张标准表：2 个错误…" in the reader's language. */
export function summaryLine(context: ReportContext, summary: RunSummary): string {
  const texts = reportTexts(context.lang).summary;
  const sums = totals(summary);
  const { errors, warnings, infos } = sums;
  const scope = fillText(summary.checked ? texts.scope : texts.scopeInspected, {
    files: sums.files,
    tables: sums.tables,
  });
  const optional = (text: string, count: number): string[] => (count > 0 ? [fillText(text, { count })] : []);
  const found = errors + warnings + infos > 0;
  const clean = summary.checked && sums.tables > 0 && !found;
  const parts = [
    scope,
    ...(found ? [fillText(texts.counts, { errors, warnings, infos })] : []),
    ...(clean ? [reportTexts(context.lang).clean] : []),
    ...optional(texts.fixable, sums.fixable),
    ...optional(texts.ignored, sums.ignored),
    ...optional(texts.withoutTables, sums.withoutTables),
    ...optional(texts.failed, sums.failed),
    ...optional(texts.unreached, summary.unreached),
  ];
  return parts.join(texts.separator) + texts.end;
}
