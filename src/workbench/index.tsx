import { createRoot } from 'react-dom/client';
import { Shell } from './components/Shell';
import { Workbench } from './model';
import { currentLang } from './page-look';
import { sampleFile, type SampleId } from './samples';
import { workbenchTexts } from './texts';
import './workbench.css';

/** Entry of workbench.html: the pane beside a spreadsheet grid, without Excel. `?sample=NAME` opens a bundled example. */
const texts = () => workbenchTexts(currentLang());
const bench = new Workbench(currentLang);
createRoot(document.getElementById('root')!).render(<Shell bench={bench} />);

const sample = new URLSearchParams(location.search).get('sample');
if (sample !== null && sample in texts().samples) {
  requestAnimationFrame(() => void bench.open([sampleFile(sample as SampleId, texts())]));
}
if (location.protocol !== 'file:' && 'serviceWorker' in navigator && process.env.NODE_ENV === 'production') {
  // After the page itself, whose files it then takes from the browser's cache. Without it the page works all the same.
  window.addEventListener(
    'load',
    () => void navigator.serviceWorker.register('sw.js').catch(() => undefined),
  );
}
