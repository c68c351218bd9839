import { setFlagsFromString } from 'node:v8';
import { run } from './program';
import { streamSink } from './streams';

// Runs of a few seconds: with V8's own budget it spends a quarter of them on optimising what it then optimises again.
setFlagsFromString('--interrupt-budget=500000');

// Ctrl-C ends the run after the files that are done; a second one ends the process as usual.
const interrupt = new AbortController();
process.once('SIGINT', () => interrupt.abort());
// Nothing more can be written, be it that the reader of a pipe went away (`jihe check … | head`): no need to go on.
process.stdout.on('error', () => interrupt.abort());
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), {
  out: streamSink(process.stdout),
  err: streamSink(process.stderr),
  stop: interrupt.signal,
});
