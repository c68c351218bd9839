import { decodeXml } from '../xml/encoding';
import { XmlScanner } from '../xml/scanner';
import type { ZipArchive } from '../zip/archive';
import { relationshipKind, relationshipsPart, resolveTarget } from './part-name';
import { fileError } from '../file-error';

export interface Relationship {
  readonly id: string;
  /** The address of the type, transitional or strict. */
  readonly type: string;
  /** Its last step: "worksheet", "sharedStrings". */
  readonly kind: string;
  /** A part name without leading "/"; of an external relation the address as written. */
  readonly target: string;
  readonly external: boolean;
}

export const CONTENT_TYPES = '[Content_Types].xml';

/** A package (ECMA-376 part 2) on top of a zip: parts by name, their content types and relations. Reads nothing before it is asked. */
export class OpcPackage {
  private types: ContentTypes | undefined;

  constructor(readonly zip: ZipArchive) {}

  has(part: string): boolean {
    return this.zip.find(part) !== undefined;
  }

  /** @throws HostError file/missing-part and those of {@link ZipArchive.read} */
  bytes(part: string): Uint8Array {
    const entry = this.zip.find(part);
    if (!entry) throw fileError('file/missing-part', { part });
    return this.zip.read(entry);
  }

  /** The text of an XML part. Nothing is kept: ask once. */
  xml(part: string): string {
    return decodeXml(this.bytes(part), part).text;
  }

  scan(part: string): XmlScanner {
    return new XmlScanner(this.xml(part), part);
  }

  /** The content type of a part, or null when the package does not declare it. */
  contentType(part: string): string | null {
    this.types ??= readContentTypes(this.scan(CONTENT_TYPES));
    return declaredType(this.types, part);
  }

  /** The relations of a part, in order; of the package itself with "". None when there is no relations part. */
  relationships(part: string): readonly Relationship[] {
    const from = relationshipsPart(part);
    return this.has(from) ? readRelationships(this.scan(from), part) : [];
  }
}

export interface ContentTypes {
  /** By lower-case extension and lower-case part name without leading "/". */
  readonly defaults: ReadonlyMap<string, string>;
  readonly overrides: ReadonlyMap<string, string>;
}

/** What a [Content_Types].xml, not yet read from, declares. */
export function readContentTypes(xml: XmlScanner): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  xml.next();
  for (const child of xml.children()) {
    const type = child.attribute('ContentType') ?? '';
    if (child.is('Default')) defaults.set((child.attribute('Extension') ?? '').toLowerCase(), type);
    else if (child.is('Override'))
      overrides.set(resolveTarget('', child.attribute('PartName') ?? '').toLowerCase(), type);
  }
  xml.next();
  return { defaults, overrides };
}

/** The content type of a part: its own, else that of its extension, else null. */
export function declaredType({ overrides, defaults }: ContentTypes, part: string): string | null {
  const name = part.toLowerCase();
  return overrides.get(name) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? null;
}

/** The relations in a .rels part of `source`, not yet read from. */
export function readRelationships(xml: XmlScanner, source: string): Relationship[] {
  const found: Relationship[] = [];
  xml.next();
  for (const child of xml.children()) {
    if (!child.is('Relationship')) continue;
    const type = child.attribute('Type') ?? '';
    const target = child.attribute('Target') ?? '';
    const external = child.attribute('TargetMode') === 'External';
    found.push({
      id: child.attribute('Id') ?? '',
      type,
      kind: relationshipKind(type),
      target: external ? target : resolveTarget(source, target),
      external,
    });
  }
  xml.next();
  return found;
}
