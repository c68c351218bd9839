import { Command, CommanderError, Option } from 'commander';
import packageJson from '../../package.json';
import { systemProblem } from '../hosts/file/file-error';
import { LANGS, type Lang } from '../locales/locale';
import { fileProblemText } from '../locales/file-problem-text';
import { fillText } from '../locales/fill-text';
import { visibleLines } from '../reports/visible';
import { HostError } from '../sheet/host';
import { commanderMessage } from './commander-message';
import { addCheck } from './commands/check';
import { addInspect } from './commands/inspect';
import { addMark } from './commands/mark';
import { addNew } from './commands/new';
import { addRecalc } from './commands/recalc';
import { addRules } from './commands/rules';
import { helpIn } from './help';
import { detailOf, EXIT, OutputError, UsageError, type Io } from './io';
import type { Settings } from './settings';
import { cliTexts, type CliTexts } from './texts';

/** Runs a command line (without "node" and the script) and gives its exit status. Never throws, never exits. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const lang = chosenLang(argv);
  const texts = cliTexts(lang);
  try {
    return await runCommand(argv, io, lang, texts);
  } catch (error) {
    const message = errorMessage(error, texts, lang);
    // Where this cannot be written either there is nobody to tell.
    if (message !== null)
      await io.err
        .write(`${visibleLines(fillText(texts.errors.prefix, { message }))}\n`)
        .catch(() => undefined);
    return EXIT.failed;
  }
}

async function runCommand(argv: readonly string[], io: Io, lang: Lang, texts: CliTexts): Promise<number> {
  const tool = { name: packageJson.name, version: packageJson.version };
  let status: number = EXIT.clean;
  const help = { out: '', err: '' };
  const program = buildProgram({ io, lang, texts, tool, done: (result) => (status = result) }, help);
  try {
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    // --help and --version end this way too.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
  } finally {
    if (help.err !== '') await io.err.write(help.err);
  }
  if (help.out !== '') await io.out.write(help.out);
  return status;
}

/** --lang decides in which language the program itself is described, so it is looked up before all else. */
function chosenLang(argv: readonly string[]): Lang {
  const words = argv.flatMap((word) => (word.startsWith('--lang=') ? word.split('=', 2) : [word]));
  const value = words[words.indexOf('--lang') + 1];
  return (words.includes('--lang') && LANGS.find((lang) => lang === value)) || 'zh';
}

function errorMessage(error: unknown, texts: CliTexts, lang: Lang): string | null {
  if (error instanceof CommanderError) return commanderMessage(error, texts);
  if (error instanceof UsageError) return error.message;
  if (error instanceof OutputError) {
    const detail = fileProblemText(systemProblem(error.cause), lang);
    return fillText(texts.errors.cannotPrint, { detail });
  }
  if (error instanceof HostError) {
    const message = fileProblemText(error, lang);
    const { file } = error.detail;
    return file === undefined ? message : fillText(texts.errors.ofFile, { file, message });
  }
  return fillText(texts.errors.unexpected, { detail: detailOf(error) });
}

/** The commands. What Commander prints by itself, the help, is added to `help`. */
function buildProgram(settings: Settings, help: { out: string; err: string }): Command {
  const { texts, tool } = settings;
  const program = new Command('jihe')
    .description(texts.description)
    .addOption(new Option('--lang <lang>', texts.lang).choices(LANGS).default('zh'))
    .version(tool.version, '-V, --version', texts.version)
    .helpOption('-h, --help', texts.help)
    .helpCommand(false)
    .configureHelp(helpIn(texts))
    .configureOutput({
      writeOut: (text) => (help.out += text),
      // The help shown for a bare `jihe`; errors are worded and written by `run`.
      writeErr: (text) => (help.err += text),
      outputError: () => undefined,
    })
    .exitOverride();
  addCheck(program, settings);
  addInspect(program, settings);
  addRecalc(program, settings);
  addMark(program, settings);
  addNew(program, settings);
  addRules(program, settings);
  return program;
}
