import { Writable } from 'node:stream';
import { OutputError } from '../../src/cli/io';
import { streamSink } from '../../src/cli/streams';

/** A stream that takes every text only after a turn of the event loop, or fails with this code. */
function slowStream(code?: string): { stream: Writable; taken: string[] } {
  const taken: string[] = [];
  const stream = new Writable({
    highWaterMark: 1,
    decodeStrings: false,
    write: (text: string, _encoding, done) => {
      setImmediate(() => {
        if (code === undefined) taken.push(text);
        done(code === undefined ? null : Object.assign(new Error(code), { code }));
      });
    },
  });
  stream.on('error', () => undefined);
  return { stream, taken };
}

test('a slow reader is waited for, without listeners left behind', async () => {
  const { stream, taken } = slowStream();
  const sink = streamSink(stream);
  const before = stream.eventNames().map((name) => stream.listenerCount(name));
  for (let i = 0; i < 30; i++) {
    await sink.write(`${i}`);
    expect(taken).toHaveLength(i + 1);
  }
  expect(stream.eventNames().map((name) => stream.listenerCount(name))).toEqual(before);
});

test('a reader that went away is passed over in silence', async () => {
  const sink = streamSink(slowStream('EPIPE').stream);
  await sink.write('a');
  await sink.write('b');
});

test('a full disk is an error, then and afterwards', async () => {
  const sink = streamSink(slowStream('ENOSPC').stream);
  await expect(sink.write('a')).rejects.toThrow(OutputError);
  await expect(sink.write('b')).rejects.toThrow(OutputError);
});
