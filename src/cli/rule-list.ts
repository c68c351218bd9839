import type { Lang } from '../locales/locale';
import { ruleExample } from '../locales/rule-examples';
import { ruleText } from '../locales/rule-texts';
import { reportTexts } from '../reports/texts';
import type { TableKind } from '../recognition/table';
import { RULES } from '../rules/catalogue';
import type { Rule } from '../rules/rule';
import type { RuleListFormat } from './commands/rules';
import { cliTexts } from './texts';

/** The catalogue of rules as a list for people, as JSON or as Markdown. */
export function ruleList(format: RuleListFormat, lang: Lang): string {
  switch (format) {
    case 'text':
      return textList(lang);
    case 'json':
      return `${JSON.stringify({ version: 1, rules: RULES.map((rule) => described(rule, lang)) }, null, 2)}\n`;
    case 'md':
      return markdown(lang);
  }
}

/** Kinds of tables a rule is about; null for all. */
const kindsOf = (rule: Rule): readonly TableKind[] | null =>
  rule.scope === 'table' ? (rule.kinds ?? null) : null;

function described(rule: Rule, lang: Lang): object {
  const { title, why, todo } = ruleText(rule.id, lang);
  const example = ruleExample(rule.id, lang);
  return { id: rule.id, severity: rule.severity, kinds: kindsOf(rule), title, why, todo, example };
}

function textList(lang: Lang): string {
  const { severities } = reportTexts(lang);
  const idWidth = Math.max(...RULES.map(({ id }) => id.length));
  const severityWidth = Math.max(...Object.values(severities).map((name) => name.length));
  return RULES.map(
    ({ id, severity }) =>
      `${id.padEnd(idWidth)}  ${severities[severity].padEnd(severityWidth)}  ${ruleText(id, lang).title}\n`,
  ).join('');
}

function markdown(lang: Lang): string {
  const words = cliTexts(lang).rules;
  const report = reportTexts(lang);
  const section = (rule: Rule): string => {
    const { title, why, todo } = ruleText(rule.id, lang);
    const kinds =
      kindsOf(rule)
        ?.map((kind) => report.kinds[kind])
        .join(words.listSeparator) ?? words.allKinds;
    const facts: [name: string, text: string][] = [
      [words.severity, report.severities[rule.severity]],
      [words.kinds, kinds],
      [words.why, why],
      [words.todo, todo],
      [words.example, ruleExample(rule.id, lang)],
    ];
    return `## \`${rule.id}\` ${title}\n\n${facts.map(([name, text]) => `- ${name}${words.colon}${text}\n`).join('')}`;
  };
  return `# ${words.title}\n\n${RULES.map(section).join('\n')}`;
}
