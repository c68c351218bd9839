import { XML_HEAD, type Draft } from './draft';
import { StyleBook } from './style-book';
import type { WorkbookParts } from './workbook-parts';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT_MAIN = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** What a workbook without a style sheet looks like. */
const plainStyles = (namespace: string): string =>
  `${XML_HEAD}<styleSheet xmlns="${namespace}">` +
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** The styles of a workbook in a draft: opened when first needed, written back by {@link save}. */
export class StylePart {
  private book: StyleBook | null = null;
  private part: string;

  constructor(
    private readonly draft: Draft,
    private readonly workbook: WorkbookParts,
  ) {
    this.part = draft.relationships(workbook.part).find((r) => r.kind === 'styles')?.target ?? '';
  }

  get styles(): StyleBook {
    this.book ??= new StyleBook(
      this.part === '' ? plainStyles(this.draft.strict ? STRICT_MAIN : MAIN) : this.draft.text(this.part),
      this.part,
    );
    return this.book;
  }

  /** Writes the styles that were added, once. A workbook that had no style sheet gets one with the first of them. */
  save(): void {
    const splices = this.book?.splices() ?? [];
    if (splices.length === 0) return;
    if (this.part === '') {
      this.part = this.draft.freePart((n) => (n === 1 ? 'xl/styles.xml' : `xl/styles${n}.xml`));
      this.draft.write(this.part, plainStyles(this.draft.strict ? STRICT_MAIN : MAIN), STYLES_TYPE);
      this.draft.relate(this.workbook.part, this.part, 'styles');
    }
    this.draft.splice(this.part, splices);
    this.book = null;
  }
}
