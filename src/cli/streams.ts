import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { systemProblem } from '../hosts/file/file-error';
import type { Lang } from '../locales/locale';
import { fileProblemText } from '../locales/file-problem-text';
import { fillText } from '../locales/fill-text';
import { OutputError, UsageError, type Io, type Sink } from './io';
import { cliTexts } from './texts';

/** How a stream says that nobody reads it any more (`jihe check … | head`). */
const READER_GONE: ReadonlySet<unknown> = new Set(['EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED']);

/**
 * A process stream as a sink that waits for slow readers. Once its reader went away nothing more is written, in silence.
 * The sink throws {@link OutputError} where the stream fails otherwise (a full disk).
 */
export function streamSink(stream: Writable & { isTTY?: boolean }): Sink {
  const fail = (error: unknown): void => {
    if (!READER_GONE.has((error as NodeJS.ErrnoException).code)) throw new OutputError(error);
  };
  return {
    isTerminal: stream.isTTY === true,
    async write(text) {
      if (stream.writable) await written(stream, text).catch(fail);
      else if (stream.errored) fail(stream.errored);
    },
  };
}

/** Resolves once the stream has passed the text on, which is when it may be given more. */
const written = (stream: Writable, text: string): Promise<void> =>
  new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));

/** Calls `write` with standard output or, when a path is given, with that file, complete on disk at the end. */
export async function withOut(
  path: string | undefined,
  io: Io,
  lang: Lang,
  write: (sink: Sink) => Promise<void>,
): Promise<void> {
  if (path === undefined) return write(io.out);
  const cannotWrite = (error: unknown): never => {
    throw new UsageError(
      fillText(cliTexts(lang).errors.cannotWrite, {
        path,
        detail: fileProblemText(systemProblem(error), lang),
      }),
    );
  };
  const stream = await opened(path).catch(cannotWrite);
  const failed = new Promise<never>((_resolve, reject) => stream.on('error', reject));
  failed.catch(() => undefined);
  await write({
    isTerminal: false,
    async write(text) {
      await written(stream, text).catch(cannotWrite);
    },
  });
  stream.end();
  await Promise.race([once(stream, 'close'), failed]).catch(cannotWrite);
}

async function opened(path: string): Promise<WriteStream> {
  const stream = createWriteStream(path, 'utf8');
  await once(stream, 'open');
  return stream;
}
