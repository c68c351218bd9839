import { parentPort, workerData } from 'node:worker_threads';
import { answerLegacy } from './legacy-read';

/** Entry of the thread that reads one .xls and ends: `workerData` is the file, the one message is what came of it. */
void answerLegacy(workerData as Uint8Array).then((answer) => parentPort?.postMessage(answer));
