import { cellName, parseCellName } from '../../../sheet/a1';
import type { Zone } from '../../../sheet/zone';
import { inReadingOrder } from '../../../sheet/zone';
import { readStringItem, unescapeString } from '../reader/strings';
import { XmlScanner } from '../xml/scanner';
import { cellText } from './cell-xml';
import { XML_HEAD, type Draft } from './draft';
import { noteAnchor } from './note-box';
import {
  appendInside,
  childNamed,
  insertChild,
  layoutOf,
  openTagAt,
  relationshipId,
  type ElementSpan,
  type RootLayout,
} from './root-layout';
import { WORKSHEET_ORDER } from './schema-order';
import type { SheetScan } from './sheet-scan';
import { insertion, type Splice } from './splice';
import { addNoteShapes, blocksOf, emptyDrawing, hasShapes, removeNoteShapes, type NoteShape } from './vml';

/** Under this name our notes stand; it is how they are known again. */
const NOTE_AUTHOR = '绩核';

/** A note to put on a cell. Row and column are zero-based. */
export interface NewNote {
  readonly row: number;
  readonly column: number;
  /** The merged area of the cell, or the cell itself. */
  readonly area: Zone;
  readonly text: string;
}

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

interface Comment extends ElementSpan {
  readonly row: number;
  readonly column: number;
  readonly author: number;
  readonly text: ElementSpan | null;
}

interface CommentsPart {
  readonly part: string;
  readonly xml: string;
  readonly layout: RootLayout;
  readonly authors: readonly string[];
  readonly comments: readonly Comment[];
}

/**
 * Puts notes on cells of a sheet: a new note, or a paragraph at the end of the one that is there. A cell with a threaded comment
 * is left alone, since its note is only Excel's stand-in for the thread.
 * Changes the parts of notes in the draft; returns what has to change in the sheet itself.
 */
export function addNotes(
  draft: Draft,
  sheet: string,
  scan: SheetScan,
  notes: readonly NewNote[],
  blocks: FreeBlocks,
): Splice[] {
  const threaded = threadedCells(draft, sheet);
  const wanted = notes.filter((note) => !threaded.has(cellName(note.row, note.column)));
  if (wanted.length === 0) return [];
  const existing = commentsOf(draft, sheet);
  const fresh = wanted.filter((note) => !existing || !commentAt(existing, note));
  const shapes = fresh.map((note) => ({ ...note, anchor: noteAnchor(scan, note.area, note.text) }));
  const drawn = fresh.length === 0 ? [] : drawShapes(draft, sheet, scan, shapes, blocks);
  // Without its box a note would not be shown, and Excel would repair the file.
  const placed = drawn === null ? [] : fresh;
  const part = existing ?? (placed.length === 0 ? null : createComments(draft, sheet));
  if (part)
    draft.splice(part.part, [
      ...wanted.flatMap((note) => appendToNote(part, note)),
      ...insertNotes(part, placed),
    ]);
  return drawn ?? [];
}

const commentAt = (
  { comments }: CommentsPart,
  { row, column }: Pick<NewNote, 'row' | 'column'>,
): Comment | undefined => comments.find((comment) => comment.row === row && comment.column === column);

/** Cells whose comment is a conversation, by A1 name. */
function threadedCells(draft: Draft, sheet: string): Set<string> {
  const cells = new Set<string>();
  for (const { kind, target } of draft.relationships(sheet)) {
    if (kind !== 'threadedComment') continue;
    const scanner = new XmlScanner(draft.text(target), target);
    scanner.next();
    for (const comment of scanner.children()) cells.add(comment.attribute('ref') ?? '');
  }
  return cells;
}

/* ---- the part with the texts ---- */

const findComments = (draft: Draft, sheet: string): string | undefined =>
  draft.relationships(sheet).find((r) => r.kind === 'comments')?.target;

function commentsOf(draft: Draft, sheet: string): CommentsPart | null {
  const part = findComments(draft, sheet);
  return part === undefined ? null : readComments(draft.text(part), part);
}

function createComments(draft: Draft, sheet: string): CommentsPart {
  const part = draft.freePart((n) => `xl/comments${n}.xml`);
  const namespace = draft.strict ? STRICT_MAIN : MAIN;
  const xml = `${XML_HEAD}<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;
  draft.write(part, xml, COMMENTS_TYPE);
  draft.relate(sheet, part, 'comments');
  return readComments(xml, part);
}

function readComments(xml: string, part: string): CommentsPart {
  const layout = layoutOf(xml, part);
  const authors: string[] = [];
  const comments: Comment[] = [];
  const scanner = new XmlScanner(xml, part);
  scanner.next();
  for (const list of scanner.children()) {
    if (list.is('authors')) for (const author of list.children()) authors.push(author.text());
    else if (list.is('commentList'))
      for (const comment of list.children()) comments.push(...readComment(comment));
  }
  return { part, xml, layout, authors, comments };
}

function readComment(tag: XmlScanner): Comment[] {
  const cell = parseCellName(tag.attribute('ref') ?? '');
  const author = Number(tag.attribute('authorId') ?? 0);
  const open = spanOf(tag);
  let text: ElementSpan | null = null;
  for (const child of tag.children()) {
    if (!child.is('text')) continue;
    const openText = spanOf(child);
    child.skip();
    text = closed(openText, child);
  }
  return cell ? [{ ...closed(open, tag), ...cell, author, text }] : [];
}

type OpenSpan = Pick<ElementSpan, 'name' | 'start' | 'openEnd' | 'selfClosing'>;
const spanOf = ({ name, start, end, selfClosing }: XmlScanner): OpenSpan => ({
  name,
  start,
  openEnd: end,
  selfClosing,
});
const closed = (open: OpenSpan, tag: XmlScanner): ElementSpan => ({
  ...open,
  closeStart: open.selfClosing ? open.openEnd : tag.start,
  end: tag.end,
});

function insertNotes({ xml, layout, authors, comments }: CommentsPart, notes: readonly NewNote[]): Splice[] {
  const p = layout.prefix;
  const authorList = childNamed(layout, 'authors');
  const commentList = childNamed(layout, 'commentList');
  if (notes.length === 0 || !authorList || !commentList) return [];
  const known = authors.indexOf(NOTE_AUTHOR);
  const author = known < 0 ? authors.length : known;
  const sorted = [...notes].sort(inReadingOrder);
  const element = ({ row, column, text }: NewNote): string =>
    `<${p}comment ref="${cellName(row, column)}" authorId="${author}"><${p}text>${run(text, p)}</${p}text></${p}comment>`;
  const ahead: Splice[] = [];
  let behindAll = '';
  for (const note of sorted) {
    const next = comments.find((c) => c.row > note.row || (c.row === note.row && c.column > note.column));
    if (next) ahead.push(insertion(next.start, element(note)));
    else behindAll += element(note);
  }
  return [
    ...(known < 0 ? [appendInside(xml, authorList, `<${p}author>${NOTE_AUTHOR}</${p}author>`, p)] : []),
    ...ahead,
    ...(behindAll === '' ? [] : [appendInside(xml, commentList, behindAll, p)]),
  ];
}

const run = (text: string, p: string): string =>
  `<${p}r><${p}t xml:space="preserve">${cellText(text)}</${p}t></${p}r>`;

/** What we add to a note of someone else. */
const paragraph = (text: string): string => `\n${text}`;

function appendToNote(part: CommentsPart, note: NewNote): Splice[] {
  const text = commentAt(part, note)?.text;
  if (!text) return [];
  const p = part.layout.prefix;
  const added = run(paragraph(note.text), p);
  if (text.selfClosing) return [appendInside(part.xml, text, added, p)];
  // A plain text becomes the first run: readers differ on what a text before runs means.
  const splices: Splice[] = [];
  let end = text.openEnd;
  for (const child of childrenOf(part, text)) {
    if (child.name === 't') splices.push(insertion(child.start, `<${p}r>`), insertion(child.end, `</${p}r>`));
    if (child.name === 't' || child.name === 'r') end = child.end;
  }
  return [...splices, insertion(end, added)];
}

function childrenOf({ xml, part }: CommentsPart, element: ElementSpan): readonly ElementSpan[] {
  return layoutOf(xml.slice(0, element.end).slice(element.start), part).children.map((child) => ({
    ...child,
    start: child.start + element.start,
    openEnd: child.openEnd + element.start,
    closeStart: child.closeStart + element.start,
    end: child.end + element.start,
  }));
}

/* ---- the part with the boxes ---- */

/** Draws the boxes; returns what changes in the sheet, or null when the drawing there is cannot be added to. */
function drawShapes(
  draft: Draft,
  sheet: string,
  { layout }: SheetScan,
  shapes: readonly NoteShape[],
  blocks: FreeBlocks,
): Splice[] | null {
  const existing = legacyDrawing(draft, sheet, layout);
  if (existing) {
    const splices = addNoteShapes(draft.text(existing.part), shapes);
    if (splices) draft.splice(existing.part, splices);
    return splices && [];
  }
  const part = draft.freePart((n) => `xl/drawings/vmlDrawing${n}.vml`);
  draft.write(part, emptyDrawing(blocks.next()), VML_TYPE, 'extension');
  draft.splice(part, addNoteShapes(draft.text(part), shapes)!);
  const id = relationshipId(layout, draft.relate(sheet, part, 'vmlDrawing'));
  return [insertChild(layout, 'legacyDrawing', `<${layout.prefix}legacyDrawing${id}/>`, WORKSHEET_ORDER)];
}

function legacyDrawing(
  draft: Draft,
  sheet: string,
  layout: RootLayout,
): { readonly part: string; readonly relation: string; readonly element: ElementSpan } | null {
  const element = childNamed(layout, 'legacyDrawing');
  if (!element) return null;
  const id = openTagAt(draft.text(sheet), element.start).prefixedAttribute('id');
  const relation = draft.relationships(sheet).find((r) => r.id === id);
  return relation ? { part: relation.target, relation: relation.id, element } : null;
}

/** Gives out blocks of shape numbers that no drawing of the workbook uses. */
export class FreeBlocks {
  private taken: Set<number> | null = null;

  constructor(private readonly draft: Draft) {}

  next(): number {
    this.taken ??= this.inUse();
    let block = this.taken.size + 1;
    while (this.taken.has(block)) block++;
    this.taken.add(block);
    return block;
  }

  private inUse(): Set<number> {
    const drawings = this.draft.partNames().filter((part) => part.toLowerCase().endsWith('.vml'));
    return new Set(drawings.flatMap((part) => blocksOf(this.draft.text(part))));
  }
}

/* ---- taking away ---- */

/** What is known of the notes of ours on a sheet. */
export interface OurNotes {
  readonly texts: readonly string[];
  /** Whether a cell, by A1 name, is one of those that were marked. */
  readonly onCell: (cell: string) => boolean;
}

/**
 * Takes away what {@link addNotes} put there, as far as it still stands: whole notes of ours, and our paragraphs in those
 * of others. A note of ours that someone wrote on in stays. Parts that are left without notes go. Returns what has to change in
 * the sheet itself, whose layout is given.
 */
export function removeNotes(draft: Draft, sheet: string, layout: RootLayout, notes: OurNotes): Splice[] {
  const comments = commentsOf(draft, sheet);
  if (!comments) return [];
  const ours = comments.comments.filter((comment) => isOurs(comments, comment, notes));
  const others = comments.comments.filter((comment) => !ours.includes(comment));
  draft.splice(comments.part, [
    ...ours.map(({ start, end }) => ({ start, end, text: '' })),
    ...others.flatMap((comment) => withoutParagraph(comments, comment, notes.texts)),
  ]);
  if (others.length === 0) dropComments(draft, sheet, comments.part);
  return ours.length === 0 ? [] : removeShapes(draft, sheet, layout, ours);
}

/** A note with a text of ours, under our name, under nobody's (LibreOffice forgets authors) or on a cell that was marked. */
function isOurs(part: CommentsPart, comment: Comment, { texts, onCell }: OurNotes): boolean {
  if (!texts.includes(textOf(part, comment))) return false;
  const author = part.authors[comment.author]?.trim() ?? '';
  return author === '' || author === NOTE_AUTHOR || onCell(cellName(comment.row, comment.column));
}

function textOf({ xml }: CommentsPart, { text }: Comment): string {
  return text ? readStringItem(openTagAt(xml, text.start)) : '';
}

/** Takes our paragraph out of someone else's note, however many runs it was cut into since. */
function withoutParagraph(part: CommentsPart, comment: Comment, notes: readonly string[]): Splice[] {
  const pieces = piecesOf(part, comment);
  const whole = pieces.map(({ text }) => text).join('');
  const added = notes.map(paragraph).find((candidate) => whole.includes(candidate));
  if (added === undefined) return [];
  const from = whole.indexOf(added);
  const to = from + added.length;
  let at = 0;
  return pieces.flatMap(({ start, end, text }): Splice[] => {
    const [first, last] = [Math.max(from - at, 0), Math.min(to - at, text.length)];
    at += text.length;
    return first < last ? [{ start, end, text: cellText(text.slice(0, first) + text.slice(last)) }] : [];
  });
}

/** The texts of a note, run by run, with where they stand. */
function piecesOf({ xml }: CommentsPart, comment: Comment): Splice[] {
  const pieces: Splice[] = [];
  const scanner = openTagAt(xml, comment.start);
  while (scanner.end < comment.end) {
    if (scanner.next() !== 'open' || !scanner.is('t') || scanner.selfClosing) continue;
    const start = scanner.end;
    const text = unescapeString(scanner.text());
    pieces.push({ start, end: scanner.start, text });
  }
  return pieces;
}

function dropComments(draft: Draft, sheet: string, part: string): void {
  for (const { id, kind } of draft.relationships(sheet)) if (kind === 'comments') draft.unrelate(sheet, id);
  draft.remove(part);
}

function removeShapes(draft: Draft, sheet: string, layout: RootLayout, cells: readonly Comment[]): Splice[] {
  const drawing = legacyDrawing(draft, sheet, layout);
  if (!drawing) return [];
  draft.splice(drawing.part, removeNoteShapes(draft.text(drawing.part), cells));
  if (hasShapes(draft.text(drawing.part))) return [];
  draft.unrelate(sheet, drawing.relation);
  draft.remove(drawing.part);
  return [{ start: drawing.element.start, end: drawing.element.end, text: '' }];
}
