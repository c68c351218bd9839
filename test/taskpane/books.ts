import { join } from 'node:path';
import { MemoryHost } from '../../src/hosts/memory/memory-host';
import type { BookSnapshot } from '../../src/sheet/snapshot';
import { readWorkbookFile } from '../support/read-workbook';

/** The self-evaluation of 君山 as it was published. */
export const junshan = (): BookSnapshot =>
  readWorkbookFile(join(__dirname, '../fixtures/seedbooks/junshan-2023-self-evaluation.xlsx'));

export const PROJECT = '项目支出绩效自评表';

/**
 * The same with three slips in its project table: of 80 万元 only 64 were spent, so the rate 100% and its 10 points
 * are wrong (80%, 8 points), and a row of 5 points has a score of 6.
 */
export async function muddled(): Promise<BookSnapshot> {
  const host = new MemoryHost(junshan());
  host.type(PROJECT, 4, 5, { value: 64 });
  host.type(PROJECT, 5, 5, { value: 64 });
  host.type(PROJECT, 12, 7, { value: 6 });
  return host.read();
}

/** A declaration: no rates, no scores. */
export const declaration = (): BookSnapshot =>
  readWorkbookFile(join(__dirname, '../fixtures/seedbooks/huailai-2023-targets.xlsx'));
