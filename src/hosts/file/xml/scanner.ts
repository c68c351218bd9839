import type { HostError } from '../../../sheet/host';
import { decodeText } from './entities';
import { damagedXml, fileError, type SpotCode } from '../file-error';
import type { ProblemData } from '../../../sheet/problem';

export type XmlToken = 'open' | 'close' | 'end';

const TAB = 9;
const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
/** A number of so many digits is exact. */
const SAFE_DIGITS = 15;

/**
 * Pulls tags out of an XML text, with their places in it. Knows elements by local name, whatever their prefix; resolves entities;
 * holds that tags match, that there is one root and no DTD, else throws file/damaged-xml or file/unsafe-xml. Text is only looked
 * at when asked for with {@link text}. Allocates nothing per tag: fields describe the current one until the next call.
 *
 * Every open tag is followed by its close, a self-closing one too (with the same span).
 */
export class XmlScanner {
  /** Span of the current tag in {@link xml}: from "<" to behind ">". */
  start = 0;
  end = 0;
  /** Whether the current tag is of the form `<a/>`. */
  selfClosing = false;
  /** How many elements are open, counting the current one after "open" and no longer after "close". */
  depth = 0;
  /** Attributes of the current open tag. */
  attributeCount = 0;

  private nameStart = 0;
  private localStart = 0;
  private nameEnd = 0;
  private closePending = false;
  private rootSeen = false;
  private readonly openNames: number[] = [];
  private readonly attributeSpans: number[] = [];

  constructor(
    readonly xml: string,
    /** Named in errors. */
    readonly part: string,
  ) {}

  /** The next tag; comments and processing instructions are passed over. */
  next(): XmlToken {
    if (this.closePending) {
      this.closePending = false;
      this.depth--;
      return 'close';
    }
    const { xml } = this;
    for (;;) {
      // Tags mostly follow one another; a call of indexOf for each would cost more than the rest.
      const start = xml.charCodeAt(this.end) === LESS ? this.end : xml.indexOf('<', this.end);
      if (start < 0) return this.finish();
      this.start = start;
      const code = xml.charCodeAt(start + 1);
      if (code === SLASH) return this.closeTag(start);
      if (code === QUESTION) this.end = this.behind('?>', start + 2);
      else if (code === BANG) this.skipDeclaration(start);
      else return this.openTag(start);
    }
  }

  /** The local name of the current tag. */
  get name(): string {
    return this.xml.slice(this.localStart, this.nameEnd);
  }

  /** The prefix of the current tag with its colon ("x:"), or "". */
  get prefix(): string {
    return this.xml.slice(this.nameStart, this.localStart);
  }

  /** Whether this is the local name of the current tag. */
  is(local: string): boolean {
    const { xml, localStart } = this;
    const { length } = local;
    if (this.nameEnd - localStart !== length) return false;
    for (let i = 0; i < length; i++) if (xml.charCodeAt(localStart + i) !== local.charCodeAt(i)) return false;
    return true;
  }

  /** The value of the attribute with exactly this name ("r", "xml:space"), or null. */
  attribute(name: string): string | null {
    const i = this.attributeIndex(name);
    return i < 0 ? null : this.attributeValue(i);
  }

  /** The value of the attribute with a prefix, whichever, and this local name ("id" for r:id), or null. */
  prefixedAttribute(local: string): string | null {
    for (let i = 0; i < this.attributeCount; i++) {
      const start = this.attributeSpans[4 * i]!;
      const end = this.attributeSpans[4 * i + 1]!;
      const at = end - local.length;
      if (at > start + 1 && this.xml.charCodeAt(at - 1) === COLON && this.xml.startsWith(local, at)) {
        return this.attributeValue(i);
      }
    }
    return null;
  }

  /** A boolean attribute: "1" or "true", "0" or "false". */
  flag(name: string, absent = false): boolean {
    const value = this.attribute(name);
    return value === null ? absent : value === '1' || value === 'true';
  }

  /** The place of the attribute with exactly this name among those of the current tag, or -1. */
  attributeIndex(name: string): number {
    const { attributeSpans, xml } = this;
    for (let i = 0; i < this.attributeCount; i++) {
      const start = attributeSpans[4 * i]!;
      if (attributeSpans[4 * i + 1]! - start === name.length && xml.startsWith(name, start)) return i;
    }
    return -1;
  }

  /** The character of a name of one letter (`r`, `s`, `t`), 0 for longer names. */
  attributeLetter(i: number): number {
    const start = this.attributeSpans[4 * i]!;
    return this.attributeSpans[4 * i + 1] === start + 1 ? this.xml.charCodeAt(start) : 0;
  }

  /** A value of digits only, as a number; -1 for any other. */
  attributeInteger(i: number): number {
    return this.integer(this.valueStart(i), this.valueEnd(i));
  }

  attributeValue(i: number): string {
    return this.decode(this.valueStart(i), this.valueEnd(i));
  }

  /** Where the name of attribute i begins in {@link xml}. */
  attributeStart(i: number): number {
    return this.attributeSpans[4 * i]!;
  }

  /** Where the value of attribute i begins, inside the quotes. */
  valueStart(i: number): number {
    return this.attributeSpans[4 * i + 2]!;
  }

  /** Where the value of attribute i ends: the closing quote. */
  valueEnd(i: number): number {
    return this.attributeSpans[4 * i + 3]!;
  }

  /** The text of the element just opened, without that of elements in it; goes on to its close tag. */
  text(): string {
    if (this.closePending) {
      this.next();
      return '';
    }
    const { xml } = this;
    let out = '';
    for (;;) {
      const from = this.end;
      const at = xml.indexOf('<', from);
      if (at < 0) throw this.damaged('spot/end-tag');
      if (at > from) out += this.decode(from, at);
      const code = xml.charCodeAt(at + 1);
      if (code === SLASH) {
        this.start = at;
        this.closeTag(at);
        return out;
      }
      if (xml.startsWith('<![CDATA[', at)) {
        this.end = this.behind(']]>', at + 9);
        out += xml.slice(at + 9, this.end - 3).replace(/\r\n?/gu, '\n');
      } else if (code === BANG) {
        this.skipDeclaration(at);
      } else if (code === QUESTION) {
        this.end = this.behind('?>', at + 2);
      } else {
        this.start = at;
        this.openTag(at);
        this.skip();
      }
    }
  }

  /** The text of the element just opened if it is a number of digits only, going on to its close tag; else -1, going nowhere. */
  integerText(): number {
    if (this.closePending) return -1;
    const { xml } = this;
    let at = this.end;
    while (isDigit(xml.charCodeAt(at))) at++;
    const value = this.integer(this.end, at);
    if (value < 0 || xml.charCodeAt(at) !== LESS || xml.charCodeAt(at + 1) !== SLASH) return -1;
    this.start = at;
    this.closeTag(at);
    return value;
  }

  /** Goes on to the close tag of the element just opened. */
  skip(): void {
    const outside = this.depth - 1;
    while (this.depth > outside) this.next();
  }

  /** The children of the element just opened, one by one; whatever of a child is not consumed is skipped. */
  *children(): Generator<XmlScanner, void, void> {
    const inside = this.depth;
    while (this.next() === 'open') {
      yield this;
      while (this.depth > inside) this.next();
    }
  }

  /** An error of this part. */
  damaged(spot: SpotCode, data?: ProblemData): HostError {
    return damagedXml(this.part, spot, data);
  }

  private finish(): XmlToken {
    if (this.depth > 0 || !this.rootSeen) throw this.damaged('spot/incomplete');
    this.start = this.end = this.xml.length;
    return 'end';
  }

  private openTag(start: number): XmlToken {
    const { xml } = this;
    if (this.depth === 0) {
      if (this.rootSeen) throw this.damaged('spot/roots');
      this.rootSeen = true;
    }
    let at = this.readName(start + 1);
    this.attributeCount = 0;
    for (;;) {
      let code = xml.charCodeAt(at);
      while (isSpace(code)) code = xml.charCodeAt(++at);
      if (code === GREATER) {
        this.selfClosing = false;
        this.end = at + 1;
        this.openNames[this.depth++] = this.nameStart;
        return 'open';
      }
      if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) {
        this.selfClosing = this.closePending = true;
        this.end = at + 2;
        this.depth++;
        return 'open';
      }
      at = this.readAttribute(at);
    }
  }

  private readName(at: number): number {
    const { xml } = this;
    this.nameStart = this.localStart = at;
    let code = xml.charCodeAt(at);
    while (code > SPACE && code !== GREATER && code !== SLASH && code !== LESS) {
      if (code === COLON) this.localStart = at + 1;
      code = xml.charCodeAt(++at);
    }
    if (this.localStart === at) throw this.damaged('spot/tag-name');
    this.nameEnd = at;
    return at;
  }

  private readAttribute(start: number): number {
    const { xml } = this;
    let at = start;
    let code = xml.charCodeAt(at);
    while (code > SPACE && code !== EQUALS && code !== GREATER && code !== LESS) code = xml.charCodeAt(++at);
    const nameEnd = at;
    while (isSpace(code)) code = xml.charCodeAt(++at);
    if (code !== EQUALS || nameEnd === start) throw this.damaged('spot/tag');
    code = xml.charCodeAt(++at);
    while (isSpace(code)) code = xml.charCodeAt(++at);
    if (code !== DOUBLE_QUOTE && code !== SINGLE_QUOTE) throw this.damaged('spot/quotes');
    let end = at + 1;
    for (let next = xml.charCodeAt(end); next !== code; next = xml.charCodeAt(++end)) {
      if (next === LESS || next !== next) throw this.damaged('spot/attribute');
    }
    const slot = 4 * this.attributeCount++;
    this.attributeSpans[slot] = start;
    this.attributeSpans[slot + 1] = nameEnd;
    this.attributeSpans[slot + 2] = at + 1;
    this.attributeSpans[slot + 3] = end;
    return end + 1;
  }

  private closeTag(start: number): XmlToken {
    const { xml } = this;
    if (this.depth === 0) throw this.damaged('spot/extra-end');
    let open = this.openNames[this.depth - 1]!;
    let at = start + 2;
    this.nameStart = this.localStart = at;
    let code = xml.charCodeAt(at);
    while (code > SPACE && code !== GREATER) {
      if (code !== xml.charCodeAt(open++)) throw this.damaged('spot/pairs');
      if (code === COLON) this.localStart = at + 1;
      code = xml.charCodeAt(++at);
    }
    this.nameEnd = at;
    const behindName = xml.charCodeAt(open);
    if (behindName > SPACE && behindName !== GREATER && behindName !== SLASH)
      throw this.damaged('spot/pairs');
    while (isSpace(code)) code = xml.charCodeAt(++at);
    if (code !== GREATER) throw this.damaged('spot/tag');
    this.selfClosing = false;
    this.end = at + 1;
    this.depth--;
    return 'close';
  }

  private skipDeclaration(start: number): void {
    const { xml } = this;
    if (xml.startsWith('<!--', start)) this.end = this.behind('-->', start + 4);
    else if (xml.startsWith('<![CDATA[', start)) this.end = this.behind(']]>', start + 9);
    else if (xml.startsWith('<!DOCTYPE', start)) throw fileError('file/unsafe-xml', { part: this.part });
    else throw this.damaged('spot/tag');
  }

  private behind(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw this.damaged('spot/incomplete');
    return at + mark.length;
  }

  private integer(start: number, end: number): number {
    if (start === end || end - start > SAFE_DIGITS) return -1;
    let value = 0;
    for (let at = start; at < end; at++) {
      const code = this.xml.charCodeAt(at);
      if (!isDigit(code)) return -1;
      value = value * 10 + code - ZERO;
    }
    return value;
  }

  private decode(start: number, end: number): string {
    const text = decodeText(this.xml.slice(start, end));
    if (text === null) throw this.damaged('spot/entity');
    return text;
  }
}

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

const isSpace = (code: number): boolean => code === SPACE || (code >= TAB && code <= 13);
