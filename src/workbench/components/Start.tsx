import type { Workbench } from '../model';
import { sampleFile, type SampleId } from '../samples';
import type { WorkbenchTexts } from '../texts';

/** What is shown while no file is open. */
export function Start({ bench, texts, pick }: { bench: Workbench; texts: WorkbenchTexts; pick: () => void }) {
  const { start, samples } = texts;
  return (
    <div className="start">
      <h2>{start.title}</h2>
      <div className="drop-zone">
        <p>{start.lead}</p>
        <button type="button" className="primary" onClick={pick}>
          {texts.open}
        </button>
        <p className="muted">{start.formats}</p>
      </div>
      <p>{start.samples}</p>
      <ul className="samples">
        {(Object.keys(samples) as SampleId[]).map((id) => (
          <li key={id}>
            <button type="button" onClick={() => void bench.open([sampleFile(id, texts)])}>
              {samples[id]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
