import { Option, type Command } from 'commander';
import { reportContext, reportOptions, ruleOption, type ReportFlags, type RuleOverrides } from '../options';
import type { RunOptions } from '../run-report';
import type { Settings } from '../settings';

const FAIL_ON = ['error', 'warning', 'never'] as const satisfies readonly RunOptions['failOn'][];

interface CheckFlags extends ReportFlags {
  readonly failOn: (typeof FAIL_ON)[number];
  readonly rule?: RuleOverrides;
  readonly cross?: boolean;
}

/** `jihe check PATH…` */
export function addCheck(program: Command, settings: Settings): void {
  const { texts, lang, io, done } = settings;
  const command = program
    .command('check')
    .description(texts.commands.check)
    .argument('<path...>', texts.arguments.paths);
  for (const option of reportOptions(texts)) command.addOption(option);
  command
    .addOption(new Option('--fail-on <level>', texts.options.failOn).choices(FAIL_ON).default('error'))
    .addOption(ruleOption(texts))
    .addOption(new Option('--cross', texts.options.cross))
    .action(async (paths: string[], flags: CheckFlags) => {
      const { runReport } = await import('../run-report');
      const options = { profile: flags.profile, lang, ...(flags.rule && { rules: flags.rule }) };
      const job = { checked: true, options, format: flags.format, context: reportContext(flags, settings) };
      done(await runReport(paths, job, flags, io));
    });
}
