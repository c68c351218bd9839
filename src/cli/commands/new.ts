import { Option, type Command } from 'commander';
import { PROFILE_IDS, type ProfileId } from '../../profiles/types';
import { fillText } from '../../locales/fill-text';
import { UsageError } from '../io';
import type { Settings } from '../settings';
import type { CliTexts } from '../texts';

/** Values of the options of `jihe new`. */
export interface NewFlags {
  readonly out?: string;
  readonly into?: string;
  readonly from?: string;
  readonly profile: ProfileId | 'auto';
  readonly year?: number;
  readonly unit?: string;
  readonly rows?: number;
  /** Optional parts that were asked for or declined. */
  readonly part?: Readonly<Record<string, boolean>>;
  readonly list?: true;
}

/** `jihe new KIND`: a blank standard table as a workbook or as a sheet of one. */
export function addNew(program: Command, settings: Settings): void {
  const { texts, done } = settings;
  program
    .command('new')
    .description(texts.commands.new)
    .argument('[kind]', texts.arguments.kind)
    .addOption(new Option('--out <file>', texts.options.newOut))
    .addOption(new Option('--into <workbook>', texts.options.into))
    .addOption(new Option('--from <declaration>', texts.options.from))
    .addOption(
      new Option('--profile <id>', texts.options.newProfile)
        .choices(['auto', ...PROFILE_IDS])
        .default('auto'),
    )
    .addOption(
      new Option('--year <year>', texts.options.year).argParser(wholeNumber('--year', 2000, 2099, texts)),
    )
    .addOption(new Option('--unit <name>', texts.options.unit))
    .addOption(new Option('--rows <n>', texts.options.rows).argParser(wholeNumber('--rows', 1, 30, texts)))
    .addOption(
      new Option('--part <id=on|off>', texts.options.part).argParser((value, before?: NewFlags['part']) => ({
        ...before,
        ...parsePart(value, texts),
      })),
    )
    .addOption(new Option('--list', texts.options.list))
    .action(async (kind: string | undefined, flags: NewFlags) => {
      const { listForms, writeNew } = await import('../new');
      done(flags.list ? await listForms(settings) : await writeNew(kind, flags, settings));
    });
}

function parsePart(value: string, { errors }: CliTexts): Record<string, boolean> {
  const [, id, state] = /^(\w+)=(on|off)$/u.exec(value) ?? [];
  if (id === undefined) throw new UsageError(fillText(errors.partFormat, { value }));
  return { [id]: state === 'on' };
}

const wholeNumber =
  (option: string, min: number, max: number, texts: CliTexts) =>
  (value: string): number => {
    const number = /^\d{1,4}$/u.test(value) ? Number(value) : NaN;
    if (!(number >= min && number <= max))
      throw new UsageError(fillText(texts.errors.wholeNumber, { option, min, max, value }));
    return number;
  };
