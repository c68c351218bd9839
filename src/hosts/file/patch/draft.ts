import {
  CONTENT_TYPES,
  declaredType,
  readContentTypes,
  readRelationships,
  type OpcPackage,
  type Relationship,
} from '../opc/package';
import { relationshipsPart } from '../opc/part-name';
import { declareUtf8, decodeXml } from '../xml/encoding';
import { escapeAttribute } from '../xml/entities';
import { XmlScanner } from '../xml/scanner';
import { rewriteZip } from '../zip/writer';
import { appendInside, layoutOf, STRICT_RELATIONSHIPS, RELATIONSHIPS } from './root-layout';
import { applySplices, insertion, reverseSplices, type Splice } from './splice';

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const PACKAGE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
/** Within so many characters from its end a part closes its root. */
const MAX_CLOSE_TAG = 100;
const BYTE_ORDER_MARK = '\ufeff';

interface DeclaredTypes {
  readonly defaults: Map<string, string>;
  readonly overrides: Map<string, string>;
}

/** How to undo what was done to a draft: see {@link Draft.stopRecording}. */
export interface Recording {
  readonly steps: ReadonlyMap<string, readonly (readonly Splice[])[]>;
  readonly added: readonly string[];
}

/**
 * Changes to a package, kept as splices of the text of its parts until {@link bytes} writes them. A part that is not
 * spliced is never decoded, let alone serialised again.
 */
export class Draft {
  /** Parts of the source that were asked for, as text. */
  private readonly originals = new Map<string, string>();
  private readonly texts = new Map<string, string | null>();
  /** By pattern of part names, the number given out last. */
  private readonly lastFree = new Map<string, number>();
  /** What [Content_Types].xml said when it was this text. */
  private types: { readonly text: string; readonly declared: DeclaredTypes } | null = null;
  private recording: { readonly known: ReadonlySet<string>; readonly steps: Map<string, Splice[][]> } | null =
    null;

  constructor(readonly source: OpcPackage) {}

  /** Strict packages name their relations with other addresses. */
  get strict(): boolean {
    return this.relationships('').some(
      (r) => r.kind === 'officeDocument' && r.type.startsWith(STRICT_RELATIONSHIPS),
    );
  }

  has(part: string): boolean {
    const text = this.texts.get(this.key(part));
    return text === undefined ? this.source.has(part) : text !== null;
  }

  /** The text of a part as it now is. One in UTF-16 is taken for UTF-8, which it becomes if it is changed. */
  text(part: string): string {
    const key = this.key(part);
    return this.texts.get(key) ?? this.original(key);
  }

  splice(part: string, splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    const key = this.key(part);
    const text = this.text(key);
    this.texts.set(key, applySplices(text, splices));
    const steps = this.recording?.steps;
    steps?.set(key, [reverseSplices(text, splices), ...(steps.get(key) ?? [])]);
  }

  /** Part names are the same in upper and lower case: the one in the zip counts. */
  private key(part: string): string {
    return this.source.zip.find(part)?.name ?? part;
  }

  private original(key: string): string {
    let text = this.originals.get(key);
    if (text === undefined) {
      const bytes = this.source.bytes(key);
      const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? BYTE_ORDER_MARK : '';
      text = mark + declareUtf8(decodeXml(bytes, key).text);
      this.originals.set(key, text);
    }
    return text;
  }

  /** Adds a part with its content type, stated for it alone or for its extension; or gives a part another text. */
  write(part: string, text: string, contentType: string, statedFor: 'part' | 'extension' = 'part'): void {
    this.texts.set(this.key(part), text);
    const declared = this.declaredTypes();
    const present = declaredType(declared, part);
    if (present === contentType) return;
    const extension = part.slice(part.lastIndexOf('.') + 1);
    const byExtension = statedFor === 'extension' && present === null;
    const subject = byExtension
      ? `Default Extension="${extension}"`
      : `Override PartName="/${escapeAttribute(part)}"`;
    this.appendElement(CONTENT_TYPES, (prefix) => `<${prefix}${subject} ContentType="${contentType}"/>`);
    if (byExtension) declared.defaults.set(extension.toLowerCase(), contentType);
    else declared.overrides.set(part.toLowerCase(), contentType);
    this.types = { text: this.text(CONTENT_TYPES), declared };
  }

  /** Removes a part, its relations and what [Content_Types].xml says of it. */
  remove(part: string): void {
    this.texts.set(this.key(part), null);
    const relations = relationshipsPart(part);
    if (this.has(relations)) this.texts.set(this.key(relations), null);
    this.removeElement(
      CONTENT_TYPES,
      (tag) => tag.is('Override') && sameName(tag.attribute('PartName'), `/${part}`),
    );
  }

  /** The relations of a part as they now are; of the package itself with "". */
  relationships(part: string): readonly Relationship[] {
    const from = relationshipsPart(part);
    return this.has(from) ? readRelationships(new XmlScanner(this.text(from), from), part) : [];
  }

  /** Adds an internal relation and returns its id. `type` is a full address, or the last step of an Office one. */
  relate(source: string, target: string, type: string): string {
    const part = relationshipsPart(source);
    const taken = new Set(this.relationships(source).map((r) => r.id));
    const id = firstFree(
      (n) => `rId${n}`,
      (name) => !taken.has(name),
    );
    const address = type.includes('/')
      ? type
      : `${this.strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS}/${type}`;
    const attributes = `Id="${id}" Type="${address}" Target="${escapeAttribute(relativeTarget(source, target))}"`;
    if (!this.has(part))
      this.texts.set(part, `${XML_HEAD}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`);
    this.appendElement(part, (prefix) => `<${prefix}Relationship ${attributes}/>`);
    return id;
  }

  /** Takes a relation away again; a relations part left without any goes too. */
  unrelate(source: string, id: string): void {
    const part = relationshipsPart(source);
    this.removeElement(part, (tag) => tag.attribute('Id') === id);
    if (this.relationships(source).length === 0) this.texts.set(this.key(part), null);
  }

  /** What [Content_Types].xml declares, read anew only when its text is no longer the one it was. */
  private declaredTypes(): DeclaredTypes {
    const text = this.text(CONTENT_TYPES);
    if (this.types?.text === text) return this.types.declared;
    const { defaults, overrides } = readContentTypes(new XmlScanner(text, CONTENT_TYPES));
    const declared = { defaults: new Map(defaults), overrides: new Map(overrides) };
    this.types = { text, declared };
    return declared;
  }

  /** A part name that is not taken: "xl/comments1.xml" from `(n) => …`. Upper and lower case do not matter. */
  freePart(name: (n: number) => string): string {
    const pattern = name(0);
    let n = this.lastFree.get(pattern) ?? 1;
    while (this.has(name(n))) n++;
    this.lastFree.set(pattern, n);
    return name(n);
  }

  /** Names of all parts as they now are. */
  partNames(): string[] {
    const names = new Set([...this.source.zip.entries.map((entry) => entry.name), ...this.texts.keys()]);
    return [...names].filter((part) => this.has(part));
  }

  /** Names of the parts whose content differs from the source, removed and added ones included. */
  changedParts(): string[] {
    return [...this.texts.keys()].filter((part) => this.differs(part));
  }

  private differs(part: string): boolean {
    const text = this.texts.get(part) ?? null;
    if (!this.source.has(part)) return text !== null;
    return text === null || text !== this.original(part);
  }

  /** From now on remembers how to take everything back that is spliced or added. */
  startRecording(): void {
    this.recording = { known: new Set(this.partNames()), steps: new Map() };
  }

  /** What was recorded: for parts that were there, the splices to apply list by list; and the names of parts that were not. */
  stopRecording(): Recording {
    const { known, steps } = this.recording ?? {
      known: new Set<string>(),
      steps: new Map<string, Splice[][]>(),
    };
    this.recording = null;
    return {
      steps: new Map([...steps].filter(([part]) => known.has(part))),
      added: this.partNames().filter((part) => !known.has(part)),
    };
  }

  /** Takes a part out of the package and leaves all that speaks of it as it is. */
  discard(part: string): void {
    this.texts.set(this.key(part), null);
  }

  /** The package as a file: changed parts packed anew, every other entry copied as it stands. */
  bytes(): Uint8Array {
    const encoder = new TextEncoder();
    const changes = this.changedParts().map((part): [string, Uint8Array | null] => {
      const text = this.texts.get(part) ?? null;
      return [part, text === null ? null : encoder.encode(text)];
    });
    return rewriteZip(this.source.zip, new Map(changes));
  }

  private *elements(part: string): Generator<XmlScanner> {
    const scanner = new XmlScanner(this.text(part), part);
    scanner.next();
    yield* scanner.children();
  }

  private appendElement(part: string, element: (prefix: string) => string): void {
    const xml = this.text(part);
    const close = /<\/([\w.-]+:)?[\w.-]+\s*>\s*$/u.exec(xml.slice(-MAX_CLOSE_TAG));
    if (close) {
      const at = Math.max(0, xml.length - MAX_CLOSE_TAG) + close.index;
      this.splice(part, [insertion(at, element(close[1] ?? ''))]);
    } else {
      // A root without content, or one with a comment behind it.
      const { root, prefix } = layoutOf(xml, part);
      this.splice(part, [appendInside(xml, root, element(prefix), prefix)]);
    }
  }

  private removeElement(part: string, matches: (tag: XmlScanner) => boolean): void {
    const spans: Splice[] = [];
    for (const tag of this.elements(part)) {
      if (!matches(tag)) continue;
      const { start } = tag;
      tag.skip();
      spans.push({ start, end: tag.end, text: '' });
    }
    this.splice(part, spans);
  }
}

const sameName = (a: string | null, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function firstFree(name: (n: number) => string, isFree: (name: string) => boolean): string {
  let n = 1;
  while (!isFree(name(n))) n++;
  return name(n);
}

/** The target of a relation as it is written in the relations of `source`. */
function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
