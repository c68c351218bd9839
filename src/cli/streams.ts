import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { systemProblem } from '../hosts/file/file-error';
import type { Lang } from '../locales/locale';
import { fileProblemText } from '../locales/file-problem-text';
import { fillText } from '../locales/fill-text';
import { UsageError, type Io, type Sink } from './io';
import { cliTexts } from './texts';

/** A process stream as a sink that waits for slow readers and gives up quietly once it is closed. */
export function streamSink(stream: Writable & { isTTY?: boolean }): Sink {
  return {
    isTerminal: stream.isTTY === true,
    async write(text) {
      if (!stream.writable || stream.write(text)) return;
      await Promise.race([once(stream, 'drain'), once(stream, 'close')]).catch(() => undefined);
    },
  };
}

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
      if (!stream.write(text)) await Promise.race([once(stream, 'drain'), failed]).catch(cannotWrite);
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
