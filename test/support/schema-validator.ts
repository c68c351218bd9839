import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { decodePart, parseXml, type XmlElement } from './xml-tree';

const SCHEMAS = join(__dirname, '../fixtures/ooxml-schemas');

/** The schema a part is checked with, by the namespace of its root element. */
const SCHEMA_OF: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main': 'sml.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing': 'dml-spreadsheetDrawing.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'dml-chart.xsd',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'dml-main.xsd',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'opc-contentTypes.xsd',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'opc-relationships.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties':
    'shared-documentPropertiesCustom.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties':
    'shared-documentPropertiesExtended.xsd',
  'http://schemas.openxmlformats.org/officeDocument/2006/customXml': 'shared-customXmlDataProperties.xsd',
};

const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
const XML = 'http://www.w3.org/XML/1998/namespace';
/** Namespaces of the set; whatever else stands in a part is an extension that a strict reader would skip. */
const KNOWN = /^http:\/\/schemas\.openxmlformats\.org\//;

export const hasXmllint = (): boolean => spawnSync('xmllint', ['--version']).status === 0;

/**
 * Checks every part that has a schema with xmllint, after markup compatibility processing (extensions dropped, alternate
 * content replaced by its fallback). Returns one line per problem: "part: what xmllint says".
 */
export function schemaProblems(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'jihe-xsd-'));
  try {
    const partsBySchema = new Map<string, Map<string, string>>();
    const entries = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/i.test(name));
    entries.forEach(([name, content], index) => {
      const root = parseXml(decodePart(content));
      const schema = SCHEMA_OF[root.namespace];
      if (!schema) return;
      const file = join(folder, `${index}.xml`);
      writeFileSync(file, print(root));
      const parts = partsBySchema.get(schema) ?? new Map<string, string>();
      partsBySchema.set(schema, parts.set(file, name));
    });
    return [...partsBySchema].flatMap(([schema, parts]) => lint(schema, parts));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function lint(schema: string, parts: ReadonlyMap<string, string>): string[] {
  const run = spawnSync(
    'xmllint',
    ['--nonet', '--noout', '--schema', join(SCHEMAS, schema), ...parts.keys()],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  );
  if (run.status === 0) return [];
  return run.stderr
    .split('\n')
    .filter((line) => /error/i.test(line))
    .map((line) => {
      const file = /^(.*?\.xml):/.exec(line)?.[1] ?? '';
      return `${parts.get(file) ?? schema}: ${line.replace(/^.*?error\s*:\s*/, '').replace(/\{[^}]*\}/g, '')}`;
    });
}

const escape = (text: string): string =>
  text
    .replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
    .replace(/[\r\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);

/** The element without extensions, each element declaring its own namespace. */
function print(element: XmlElement): string {
  const attributes = element.attributes
    .filter(
      ({ namespace, name }) =>
        name !== 'xmlns' && namespace !== XML && (namespace === '' || KNOWN.test(namespace)),
    )
    .filter(
      ({ namespace }) => namespace !== MARKUP_COMPATIBILITY && namespace !== 'http://www.w3.org/2000/xmlns/',
    )
    .map(({ namespace, name, value }, i) =>
      namespace === ''
        ? ` ${name}="${escape(value)}"`
        : ` xmlns:a${i}="${namespace}" a${i}:${name}="${escape(value)}"`,
    )
    .join('');
  const content = element.children
    .map((node) => (typeof node === 'string' ? escape(node) : printChild(node)))
    .join('');
  return `<${element.name} xmlns="${element.namespace}"${attributes}>${content}</${element.name}>`;
}

function printChild(element: XmlElement): string {
  if (element.namespace === MARKUP_COMPATIBILITY && element.name === 'AlternateContent') {
    const fallback = element.children.find((c) => typeof c !== 'string' && c.name === 'Fallback');
    return typeof fallback === 'object'
      ? fallback.children.map((c) => (typeof c === 'string' ? '' : printChild(c))).join('')
      : '';
  }
  // Extension lists are open, and a foreign element elsewhere is one that mc:Ignorable allows a reader to skip.
  return KNOWN.test(element.namespace) && element.name !== 'extLst' ? print(element) : '';
}
