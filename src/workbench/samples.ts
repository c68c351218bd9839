import type { SourceFile } from './model';
import type { WorkbenchTexts } from './texts';

export type SampleId = keyof WorkbenchTexts['samples'];

/** A workbook that comes with the page. */
export const sampleFile = (id: SampleId, { samples, errors }: WorkbenchTexts): SourceFile => ({
  name: `${samples[id]}.xlsx`,
  bytes: async () => {
    const response = await fetch(`samples/${id}.xlsx`);
    if (!response.ok) throw new Error(errors.sample);
    return new Uint8Array(await response.arrayBuffer());
  },
});
