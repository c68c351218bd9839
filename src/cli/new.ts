import { FORMS, formFor, formsOfKind } from '../blanks/catalogue';
import { blankTable } from '../blanks/draw-form';
import { formText, partText } from '../blanks/form-texts';
import { evaluationForm, evaluationOf, fromDeclaration } from '../blanks/from-declaration';
import type { BlankOptions } from '../blanks/options';
import { partsOf } from '../blanks/parts';
import { newWorkbook } from '../hosts/file/new-workbook';
import { openBook } from '../hosts/file/open-file';
import { saveInPlace, writeWhole } from '../hosts/file/save-file';
import { nodeCodec } from '../hosts/file/zip/node-codec';
import type { Form } from '../blanks/form';
import { recognise } from '../recognition/recognise';
import { visible } from '../reports/visible';
import { TABLE_KINDS, type TableKind } from '../recognition/table';
import { fillText } from '../locales/fill-text';
import type { BlankSheet } from '../sheet/host';
import { freeSheetName } from '../sheet/sheet-name';
import type { NewFlags } from './commands/new';
import { EXIT, UsageError } from './io';
import { ofFile } from './of-file';
import { openHost } from './open-host';
import { requireExtension, requireNew, requireOther, saveToOther } from './save-workbook';
import type { Settings } from './settings';
import type { CliTexts } from './texts';

const KINDS = TABLE_KINDS.filter((kind) => formsOfKind(kind).length > 0);
/** Kinds that can begin with what a declaration says. */
const FILLED_KINDS = TABLE_KINDS.flatMap((kind) => evaluationOf(kind) ?? []);

/** Prints all forms: kind, 口径, name and what they are. */
export async function listForms({ io, lang }: Pick<Settings, 'io' | 'lang'>): Promise<number> {
  const width = Math.max(...KINDS.map((kind) => kind.length));
  for (const { form, profiles } of FORMS) {
    const { place, description } = formText(form, lang);
    const parts = partsOf(form).map(
      ({ id, usual }) => `--part ${id}=${usual ? 'off' : 'on'}  ${partText(id, lang)}`,
    );
    const lines = [description, ...parts].map((line) => `${' '.repeat(width + 2)}${line}\n`);
    await io.out.write(
      `${form.kind.padEnd(width)}  --profile ${profiles[0].padEnd(13)}  ${form.name} · ${place}\n${lines.join('')}`,
    );
  }
  return EXIT.clean;
}

/** Writes a blank table, or the self-evaluations that follow from declarations, and says where. */
export async function writeNew(
  kind: string | undefined,
  flags: NewFlags,
  settings: Settings,
): Promise<number> {
  const { io, texts } = settings;
  const known = knownKind(kind, texts);
  if (flags.out === undefined && flags.into === undefined) throw new UsageError(texts.errors.newTarget);
  const blanks =
    flags.from === undefined
      ? [blankOf(chosenForm(known, flags, texts), flags, texts)]
      : await fromDeclarations(known, flags.from, flags, texts);
  const message =
    flags.into === undefined
      ? await writeBook(blanks, flags.out!, texts)
      : await ofFile(flags.into, () => addSheets(blanks, flags.into!, flags.out, texts));
  await io.out.write(`${visible(message)}\n`);
  return EXIT.clean;
}

function knownKind(kind: string | undefined, { errors }: CliTexts): TableKind {
  const kinds = KINDS.join(', ');
  if (kind === undefined) throw new UsageError(fillText(errors.kindMissing, { kinds }));
  const known = KINDS.find((each) => each === kind);
  if (!known) throw new UsageError(fillText(errors.kindUnknown, { kind, kinds }));
  return known;
}

function chosenForm(kind: TableKind, { profile }: NewFlags, texts: CliTexts): Form {
  const chosen = formFor(kind, profile);
  if (!chosen) throw profileWithoutForm(kind, profile, texts);
  return chosen.form;
}

function profileWithoutForm(kind: TableKind, profile: string, { errors }: CliTexts): UsageError {
  const profiles = formsOfKind(kind).flatMap((each) => each.profiles);
  return new UsageError(
    fillText(errors.profileWithoutForm, { kind, profile, profiles: profiles.join(', ') }),
  );
}

function blankOf(form: Form, flags: NewFlags, texts: CliTexts): BlankSheet {
  checkParts(form, flags, texts);
  return blankTable(form, optionsOf(flags));
}

function checkParts(form: Form, { part = {} }: NewFlags, { errors, new: words }: CliTexts): void {
  const known = partsOf(form).map(({ id }) => id);
  const unknown = Object.keys(part).find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new UsageError(
      fillText(errors.partUnknown, { id: unknown, parts: known.join(words.separator) || '—' }),
    );
}

const optionsOf = ({ year, unit, rows, part }: NewFlags): BlankOptions => ({
  ...(year !== undefined && { year }),
  ...(unit !== undefined && { unitName: unit }),
  ...(rows !== undefined && { rows }),
  ...(part !== undefined && { parts: part }),
});

async function fromDeclarations(
  kind: TableKind,
  path: string,
  flags: NewFlags,
  texts: CliTexts,
): Promise<BlankSheet[]> {
  if (!FILLED_KINDS.includes(kind))
    throw new UsageError(fillText(texts.errors.notFromDeclaration, { kinds: FILLED_KINDS.join(', ') }));
  const declarations = recognise(await ofFile(path, () => openBook(path))).tables.filter(
    (table) => evaluationOf(table.kind) === kind && !table.blank,
  );
  if (declarations.length === 0) throw new UsageError(fillText(texts.errors.noDeclaration, { path, kind }));
  return declarations.map((declaration) => {
    const form = evaluationForm(declaration, flags.profile);
    if (!form) throw profileWithoutForm(kind, flags.profile, texts);
    checkParts(form, flags, texts);
    return fromDeclaration(declaration, form, optionsOf(flags));
  });
}

async function writeBook(blanks: readonly BlankSheet[], out: string, texts: CliTexts): Promise<string> {
  requireExtension(out, '.xlsx', texts);
  await requireNew(out, texts);
  const names: string[] = [];
  for (const { name } of blanks) names.push(freeSheetName(name, names));
  await ofFile(out, () => writeWhole(out, newWorkbook(blanks, nodeCodec)));
  return fillText(texts.new.written, { out, sheets: names.join(texts.new.separator) });
}

async function addSheets(
  blanks: readonly BlankSheet[],
  path: string,
  out: string | undefined,
  texts: CliTexts,
): Promise<string> {
  const { host, converted } = await openHost(path);
  if (converted && out === undefined) throw new UsageError(fillText(texts.errors.intoOldFormat, { path }));
  if (out !== undefined) {
    await requireOther(path, out, host, texts);
    await requireNew(out, texts);
  }
  const names: string[] = [];
  for (const blank of blanks) names.push((await host.insertSheet(blank)).sheet);
  const sheets = names.join(texts.new.separator);
  if (out === undefined)
    return fillText(texts.new.writtenInPlace, {
      path,
      sheets,
      backup: await saveInPlace(path, host),
    });
  await saveToOther(path, out, host, texts);
  return fillText(texts.new.written, { out, sheets });
}
