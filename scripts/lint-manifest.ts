import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseXml, type XmlElement } from '../test/support/xml-tree';

/**
 * Checks a manifest without a network: the order of its elements, ids, versions, addresses, resources and icons. What
 * only Microsoft's service knows is left to `npm run validate:manifest`.
 *
 *     npm run lint:manifest [-- manifest = manifest.xml] [folder with its files = .]
 */

/** Where the manifest's files are: the content of one by its path on the site, null when there is none. */
export type SiteFiles = (path: string) => Uint8Array | null;

/** Children of an element in the order the schema asks for; a leading "!" is a child that must be there. */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    '!Id',
    'AlternateId',
    '!Version',
    '!ProviderName',
    '!DefaultLocale',
    '!DisplayName',
    '!Description',
    '!IconUrl',
    '!HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    '!Hosts',
    '!Requirements',
    '!DefaultSettings',
    '!Permissions',
    '!VersionOverrides',
  ],
  Requirements: ['!Sets', 'Methods'],
  DefaultSettings: ['!SourceLocation'],
  VersionOverrides: ['Description', 'Requirements', '!Hosts', '!Resources'],
  DesktopFormFactor: ['GetStarted', '!FunctionFile', '!ExtensionPoint'],
  CustomTab: ['!Group', '!Label'],
  Group: ['!Label', '!Icon', '!Control'],
  OfficeMenu: ['!Control'],
  Control: ['!Label', '!Supertip', '!Icon', '!Action'],
  Supertip: ['!Title', '!Description'],
  Icon: ['!Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['!Images', '!Urls', '!ShortStrings', '!LongStrings'],
  Images: ['!Image'],
  Urls: ['!Url'],
  ShortStrings: ['!String'],
  LongStrings: ['!String'],
};

/** Which kind of resource an element may name. */
const RESOURCE_OF: Readonly<Record<string, string>> = {
  Image: 'Images',
  SourceLocation: 'Urls',
  FunctionFile: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
};

const MAX_TEXT: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
const MAX_ID = 32;
const ICON_SIZES: readonly number[] = [16, 32, 80];
const ROOT_ICONS: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const VERSION = /^(0|[1-9]\d{0,4})(\.(0|[1-9]\d{0,4})){3}$/;
/** platforms.md §4.1: keeps Excel with Internet Explorer's engine out. */
const LEAST_EXCEL_API = '1.13';
const SECOND_LOCALE = 'en-US';

/** Everything that is wrong with a manifest, each in one line; empty when nothing is. */
export function lintManifest(text: string, files: SiteFiles): string[] {
  let root: XmlElement;
  try {
    root = parseXml(text);
  } catch (error) {
    return [`not well-formed: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (root.name !== 'OfficeApp' || attribute(root, 'type') !== 'TaskPaneApp') {
    return ['the root must be OfficeApp with xsi:type="TaskPaneApp"'];
  }
  return [
    ...lintOrder(root),
    ...lintHead(root),
    ...lintAddresses(root, files),
    ...lintResources(root),
    ...lintControls(root),
    ...lintIcons(root, files),
  ];
}

function lintOrder(root: XmlElement): string[] {
  return all(root).flatMap((element) => {
    const known = CHILDREN[element.name];
    if (!known) return [];
    const names = known.map((name) => name.replace('!', ''));
    const found = elements(element).map(({ name }) => name);
    const problems = found
      .filter((name) => !names.includes(name))
      .map((name) => `${element.name}: ${name} does not belong here`);
    const places = found.map((name) => names.indexOf(name)).filter((place) => place >= 0);
    const misplaced = places.findIndex((place, index) => index > 0 && place < places[index - 1]!);
    if (misplaced >= 0) problems.push(`${element.name}: ${names[places[misplaced]!]} comes too late`);
    for (const name of known) {
      if (name.startsWith('!') && !found.includes(name.slice(1))) {
        problems.push(`${element.name}: ${name.slice(1)} is missing`);
      }
    }
    return problems;
  });
}

function lintHead(root: XmlElement): string[] {
  const problems: string[] = [];
  const expect = (holds: boolean, problem: string): void => void (holds || problems.push(problem));
  expect(GUID.test(textOf(child(root, 'Id'))), 'Id: not a GUID');
  expect(VERSION.test(textOf(child(root, 'Version'))), 'Version: not four numbers');
  expect(textOf(child(root, 'DefaultLocale')) === 'zh-CN', 'DefaultLocale: not zh-CN');
  expect(textOf(child(root, 'Permissions')) === 'ReadWriteDocument', 'Permissions: not ReadWriteDocument');
  for (const name of ['DisplayName', 'Description']) {
    const element = child(root, name);
    const limit = name === 'DisplayName' ? MAX_TEXT.ShortStrings! : MAX_TEXT.LongStrings!;
    problems.push(...lintText(name, element, limit));
  }
  const sets = all(root).filter(({ name }) => name === 'Set');
  const excel = sets.find((set) => attribute(set, 'Name') === 'ExcelApi');
  expect(
    excel !== undefined && isAtLeast(attribute(excel, 'MinVersion') ?? '', LEAST_EXCEL_API),
    `Requirements: ExcelApi below ${LEAST_EXCEL_API}`,
  );
  const hosts = all(root).filter(({ name }) => name === 'Host');
  const names = hosts.map((host) => attribute(host, 'Name') ?? attribute(host, 'type'));
  expect(hosts.length === 2 && names.every((name) => name === 'Workbook'), 'Hosts: not Workbook alone');
  return problems;
}

/** A text in both languages, none of them longer than Office shows. */
function lintText(name: string, element: XmlElement | undefined, limit: number): string[] {
  if (!element) return [];
  const values = [attribute(element, 'DefaultValue') ?? ''];
  const second = elements(element).find(
    (item) => item.name === 'Override' && attribute(item, 'Locale') === SECOND_LOCALE,
  );
  if (second) values.push(attribute(second, 'Value') ?? '');
  return [
    ...(second ? [] : [`${name}: no text for ${SECOND_LOCALE}`]),
    ...values.filter((value) => value.trim() === '').map(() => `${name}: an empty text`),
    ...values
      .filter((value) => value.length > limit)
      .map((value) => `${name}: ${value.length} characters, at most ${limit}`),
  ];
}

const URL_ELEMENTS: readonly string[] = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Image',
  'Url',
];

function lintAddresses(root: XmlElement, files: SiteFiles): string[] {
  const urls = all(root)
    .filter(({ name }) => URL_ELEMENTS.includes(name))
    .map((element) => attribute(element, 'DefaultValue'))
    .filter((url) => url !== undefined);
  const problems = [...new Set(urls)].flatMap((text) => {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url?.protocol !== 'https:') return [`${text}: not https`];
    return files(sitePath(root, text)) ? [] : [`${text}: no such file`];
  });
  const origins = new Set(urls.filter((text) => URL.canParse(text)).map((text) => new URL(text).origin));
  return origins.size > 1 ? [...problems, `more than one origin: ${[...origins].join(', ')}`] : problems;
}

/** The path of an address on the site: below the folder of the pane's page. */
function sitePath(root: XmlElement, url: string): string {
  const settings = child(root, 'DefaultSettings');
  const page = settings && attribute(child(settings, 'SourceLocation') ?? settings, 'DefaultValue');
  const folder = page && URL.canParse(page) ? new URL('.', page).pathname : '/';
  const { pathname } = new URL(url);
  return pathname.startsWith(folder) ? pathname.slice(folder.length) : pathname.slice(1);
}

function lintResources(root: XmlElement): string[] {
  const problems: string[] = [];
  const kinds = new Map<string, string>();
  const used = new Set<string>();
  const resources = all(root).find(({ name }) => name === 'Resources');
  for (const group of resources ? elements(resources) : []) {
    for (const item of elements(group)) {
      const id = attribute(item, 'id') ?? '';
      if (kinds.has(id)) problems.push(`${id}: twice among the resources`);
      if (id === '' || id.length > MAX_ID) problems.push(`"${id}": an id has 1 to ${MAX_ID} characters`);
      kinds.set(id, group.name);
      const limit = MAX_TEXT[group.name];
      if (limit !== undefined) problems.push(...lintText(id, item, limit));
    }
  }
  for (const element of all(root)) {
    const resid = attribute(element, 'resid');
    if (resid === undefined) continue;
    used.add(resid);
    const wanted = RESOURCE_OF[element.name];
    const kind = kinds.get(resid);
    if (kind === undefined) problems.push(`${element.name}: resource ${resid} does not exist`);
    else if (kind !== wanted) problems.push(`${element.name}: ${resid} is one of ${kind}, not of ${wanted}`);
  }
  for (const id of kinds.keys()) if (!used.has(id)) problems.push(`${id}: a resource nobody uses`);
  return problems;
}

function lintControls(root: XmlElement): string[] {
  const withId = all(root).filter(({ name }) => ['CustomTab', 'Group', 'Control'].includes(name));
  const ids = withId.map((element) => attribute(element, 'id') ?? '');
  const problems = ids
    .filter((id, index) => id === '' || ids.indexOf(id) !== index)
    .map((id) => `"${id}": an id missing or used twice`);
  for (const action of all(root).filter(({ name }) => name === 'Action')) {
    const type = attribute(action, 'type');
    const names = elements(action).map(({ name }) => name);
    const isPane = type === 'ShowTaskpane' && names.join() === 'TaskpaneId,SourceLocation';
    const isFunction = type === 'ExecuteFunction' && names.join() === 'FunctionName';
    if (!isPane && !isFunction) problems.push(`Action: ${type} with ${names.join(', ') || 'nothing'}`);
    const functionName = child(action, 'FunctionName');
    if (functionName && !/^[A-Za-z]\w*$/.test(textOf(functionName))) {
      problems.push(`Action: "${textOf(functionName)}" is no name of a function`);
    }
  }
  return problems;
}

/** Every size there, and every picture as large as it says. */
function lintIcons(root: XmlElement, files: SiteFiles): string[] {
  const urls = new Map(
    all(root)
      .filter(({ name }) => name === 'Image')
      .map((image) => [attribute(image, 'id') ?? '', attribute(image, 'DefaultValue') ?? '']),
  );
  const problems: string[] = [];
  const expectSize = (name: string, url: string | undefined, size: number): void => {
    const bytes = url !== undefined && URL.canParse(url) ? files(sitePath(root, url)) : null;
    const found = bytes && pngSize(bytes);
    if (!found) problems.push(`${name}: ${url ?? 'nothing'} is no PNG`);
    else if (found.width !== size || found.height !== size) {
      problems.push(`${name}: ${url} is ${found.width}×${found.height}, not ${size}×${size}`);
    }
  };
  for (const icon of all(root).filter(({ name }) => name === 'Icon')) {
    const images = elements(icon);
    const sizes = images.map((image) => Number(attribute(image, 'size')));
    for (const size of ICON_SIZES) if (!sizes.includes(size)) problems.push(`Icon: no size ${size}`);
    for (const image of images) {
      const resid = attribute(image, 'resid') ?? '';
      expectSize(resid, urls.get(resid), Number(attribute(image, 'size')));
    }
  }
  for (const [name, size] of Object.entries(ROOT_ICONS)) {
    const element = child(root, name);
    expectSize(name, element && attribute(element, 'DefaultValue'), size);
  }
  return problems;
}

const PNG_SIGNATURE = '89504e470d0a1a0a';

/** Size in pixels from the first chunk, or null when it is no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const buffer = Buffer.from(bytes);
  if (buffer.length < 24 || buffer.toString('hex', 0, 8) !== PNG_SIGNATURE) return null;
  return { width: buffer.readUInt32BE(16), height: buffer.readUInt32BE(20) };
}

function isAtLeast(version: string, least: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [leastMajor = 0, leastMinor = 0] = least.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

const elements = (element: XmlElement): XmlElement[] =>
  element.children.filter((item) => typeof item !== 'string');

const all = (element: XmlElement): XmlElement[] => [element, ...elements(element).flatMap(all)];

const child = (element: XmlElement, name: string): XmlElement | undefined =>
  elements(element).find((item) => item.name === name);

const attribute = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find((item) => item.name === name)?.value;

const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? [])
    .filter((item) => typeof item === 'string')
    .join('')
    .trim();

/** Pages that the build makes; in the source folder they do not exist yet. */
const BUILT_PAGES: readonly string[] = ['taskpane.html', 'commands.html'];

/** The files of a folder: of the sources, or of a finished build. */
export const filesIn =
  (folder: string): SiteFiles =>
  (path) => {
    const file = join(folder, path);
    if (existsSync(file)) return readFileSync(file);
    const isSource = existsSync(join(folder, 'package.json'));
    return isSource && BUILT_PAGES.includes(path) ? new Uint8Array() : null;
  };

function main([manifest = 'manifest.xml', folder = '.']: readonly string[]): void {
  const problems = lintManifest(readFileSync(manifest, 'utf8'), filesIn(folder));
  for (const problem of problems) console.error(`${manifest}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

if (require.main === module) main(process.argv.slice(2));
