import { parseStatePart, printStatePart, STATE_NAMESPACE } from '../state-part';

/**
 * The custom XML part with the product's state. A read of the workbook brings it along without a round trip of its
 * own; until the next one {@link get} answers from memory.
 */
export class StatePart {
  private entries: Map<string, string> | null = null;
  /** Excel's id of the part; null when the workbook has none yet. */
  private id: string | null = null;

  /** Whether {@link get} knows what the workbook holds. */
  get known(): boolean {
    return this.entries !== null;
  }

  get(key: string): string | null {
    return this.entries?.get(key) ?? null;
  }

  /**
   * Queues the search for the part. Call what it returns after a sync: that queues the part's text and returns what
   * to call after another sync, which takes the text in.
   */
  queueRead(context: Excel.RequestContext): () => () => void {
    const parts = context.workbook.customXmlParts.getByNamespace(STATE_NAMESPACE).load('items/id');
    return () => {
      const part = parts.items[0];
      const xml = part?.getXml();
      return () => {
        this.id = part?.id ?? null;
        this.entries = parseStatePart(xml?.value ?? '');
      };
    };
  }

  /** Two round trips. */
  async read(context: Excel.RequestContext): Promise<void> {
    const queueText = this.queueRead(context);
    await context.sync();
    const takeIn = queueText();
    await context.sync();
    takeIn();
  }

  /**
   * Queues the writing of one entry into the part as it was last read; null takes the entry away. Read in the same
   * run first, or what another window saved meanwhile is lost.
   */
  queueWrite(context: Excel.RequestContext, key: string, json: string | null): void {
    const entries = new Map(this.entries);
    if (json === null) entries.delete(key);
    else entries.set(key, json);
    this.entries = entries;
    const { customXmlParts } = context.workbook;
    const xml = printStatePart(entries);
    if (this.id === null) customXmlParts.add(xml);
    else customXmlParts.getItem(this.id).setXml(xml);
  }

  /** Forgets what was read: the next {@link get} must be preceded by a read. */
  forget(): void {
    this.entries = null;
  }
}
