import type { Form, FormBlock, Optional } from './form';
import type { BlankOptions } from './options';

/** Subjects that nearly every office has stand there already. */
export const SUBJECTS: Optional = { id: 'subjects', usual: true };
/** The office has nothing for this table and says so. */
export const EMPTY_NOTE: Optional = { id: 'emptyNote', usual: false };

export const isWanted = ({ parts }: BlankOptions, { id, usual }: Optional): boolean => parts?.[id] ?? usual;

/** The optional parts of a form, each once. */
export function partsOf({ blocks }: Form): Optional[] {
  const parts = blocks.flatMap(partsOfBlock);
  return [...new Map(parts.map((part) => [part.id, part])).values()];
}

function partsOfBlock(block: FormBlock): Optional[] {
  if (block.block === 'budget-lines')
    return [...(block.openLines ? [SUBJECTS] : []), ...(block.emptyNote !== undefined ? [EMPTY_NOTE] : [])];
  return 'optional' in block && block.optional ? [block.optional] : [];
}
