import { escapeText } from '../xml/entities';
import { insertion, type Splice } from './splice';

/**
 * The drawing that holds the boxes of notes. VML is looked at as text, never parsed: Excel itself writes it with unclosed tags.
 */
const NAMESPACES = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
} as const;

const NOTE_SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

/** Shape numbers come in blocks of 1024; a drawing states the blocks that are its own. */
const BLOCK = 1024;

/** A box for a note at a zero-based cell. */
export interface NoteShape {
  readonly row: number;
  readonly column: number;
  /** See {@link noteAnchor}. */
  readonly anchor: string;
}

/** A drawing without shapes, its shapes numbered from the given block. */
export const emptyDrawing = (block: number): string =>
  `<xml ${Object.entries(NAMESPACES)
    .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
    .join(
      ' ',
    )}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${block}"/></o:shapelayout>${NOTE_SHAPE_TYPE}</xml>`;

/** The blocks of shape numbers a drawing calls its own. */
export const blocksOf = (vml: string): number[] =>
  [...vml.matchAll(/<[\w.-]*:?idmap\b[^>]*?\bdata\s*=\s*["']([\d,\s]*)["']/gu)].flatMap((match) =>
    match[1]!.split(',').map(Number),
  );

/** Adds boxes at the end of a drawing, numbered behind all that are there. null when it does not end as a drawing should. */
export function addNoteShapes(vml: string, shapes: readonly NoteShape[]): Splice[] | null {
  const end = vml.lastIndexOf('</');
  if (end < 0 || !/^<\/[\w.:-]*xml\s*>\s*$/u.test(vml.slice(end))) return null;
  const declarations = missingDeclarations(vml);
  const type = /\bid\s*=\s*["']_x0000_t202["']/u.test(vml) ? '' : declared(NOTE_SHAPE_TYPE, declarations);
  const taken = [...vml.matchAll(/\bid\s*=\s*["']_x0000_s(\d+)["']/gu)].map((match) => Number(match[1]));
  const first = firstFreeNumber(taken, blocksOf(vml), shapes.length);
  const xml = shapes
    .map((shape, i) => declared(shapeXml(shape, first + i, taken.length + i + 1), declarations))
    .join('');
  return [insertion(end, type + xml)];
}

/** The first of so many free numbers: behind those in use in the drawing's own block, or behind all when it is full. */
function firstFreeNumber(taken: readonly number[], blocks: readonly number[], count: number): number {
  const start = (blocks[0] ?? 1) * BLOCK;
  const inBlock = taken.filter((number) => number >= start && number < start + BLOCK);
  const first = Math.max(start, ...inBlock) + 1;
  return first + count <= start + BLOCK ? first : Math.max(...taken, start) + 1;
}

/** Declarations of the namespaces that the root does not bind under the usual prefixes. */
function missingDeclarations(vml: string): string {
  const root = vml.slice(0, vml.indexOf('>', vml.search(/<[\w.:-]*xml\b(?!\s+version)/u)) + 1);
  return Object.entries(NAMESPACES)
    .filter(
      ([prefix, uri]) =>
        !root.includes(`xmlns:${prefix}="${uri}"`) && !root.includes(`xmlns:${prefix}='${uri}'`),
    )
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
}

const declared = (element: string, declarations: string): string =>
  declarations === '' ? element : element.replace(/^<[\w:]+/u, (name) => name + declarations);

function shapeXml({ row, column, anchor }: NoteShape, number: number, zIndex: number): string {
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:59.25pt;margin-top:1.5pt;` +
    `width:180pt;height:60pt;z-index:${zIndex};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${escapeText(anchor)}</x:Anchor><x:AutoFill>False</x:AutoFill>` +
    `<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}

/** A `shape` element of any prefix, with what is in it. */
const SHAPE = /<([\w.-]+:)?shape\b(?:[^>"']|"[^"]*"|'[^']*')*>[\s\S]*?<\/\1?shape\s*>/gu;

/** Takes away the boxes of the notes at these zero-based cells. */
export function removeNoteShapes(
  vml: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): Splice[] {
  const gone = new Set(cells.map(({ row, column }) => `${row}:${column}`));
  return [...vml.matchAll(SHAPE)].flatMap((match) => {
    const [shape] = match;
    const isNote = /ObjectType\s*=\s*["']Note["']/u.test(shape);
    const at = `${numberIn(shape, 'Row')}:${numberIn(shape, 'Column')}`;
    return isNote && gone.has(at) ? [{ start: match.index, end: match.index + shape.length, text: '' }] : [];
  });
}

const numberIn = (shape: string, name: string): string =>
  new RegExp(`<(?:[\\w.-]+:)?${name}>\\s*(\\d+)\\s*<`, 'u').exec(shape)?.[1] ?? '';

/** Whether any shape is left in a drawing. */
export const hasShapes = (vml: string): boolean =>
  vml.search(/<(?:[\w.-]+:)?(?:shape|rect|oval|line|group|image)\b/u) >= 0;
