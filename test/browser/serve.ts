import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css',
  '.png': 'image/png',
};

export interface PageServer {
  readonly origin: string;
  /** Bytes sent so far, compressed. */
  readonly sent: () => number;
  readonly close: () => Promise<void>;
}

/** Serves a folder over http on a free port, compressed and with lifetimes as web servers do. */
export async function serveFolder(folder: string): Promise<PageServer> {
  let sent = 0;
  const server = createServer((request, response) => {
    const path = join(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    if (!existsSync(path) || statSync(path).isDirectory()) return void response.writeHead(404).end();
    const body = gzipSync(readFileSync(path));
    sent += body.length;
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    const hasHash = /\.[0-9a-f]{8}\.(?:js|css)$/u.test(path);
    response
      .writeHead(200, {
        'content-type': type,
        'content-encoding': 'gzip',
        'cache-control': hasHash ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      .end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
