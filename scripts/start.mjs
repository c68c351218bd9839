// `npm start`: serves the workbench with an example open and shows it in a browser where there is one.
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';

const FIRST_PORT = 3000;
const LAST_PORT = 3099;
const PAGE = 'workbench.html?sample=junshan-2023-self-evaluation';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const configure = createRequire(import.meta.url)(join(root, 'webpack.config.js'));
const config = await configure({ WEBPACK_SERVE: true, pages: 'workbench' }, { mode: 'development' });
const port = await freePort(FIRST_PORT);
const address = `http://localhost:${port}/${PAGE}`;
const compiler = webpack({
  ...config,
  devtool: false,
  cache: { type: 'filesystem', cacheDirectory: join(root, '.cache/webpack') },
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
});
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const open = hasScreen && !process.env.CI ? { open: [`/${PAGE}`] } : {};
const server = new WebpackDevServer({ ...config.devServer, host: 'localhost', port, ...open }, compiler);

console.log(`正在准备网页…完成后请打开 ${address}`);
compiler.hooks.done.tap('start', (stats) => {
  if (!stats.hasErrors()) console.log(`绩核已就绪：${address}（按 Ctrl+C 结束）`);
});
await server.start();

/** The first port from here on that nobody listens on. */
async function freePort(from) {
  for (let candidate = from; candidate <= LAST_PORT; candidate++) {
    if (await isFree(candidate)) return candidate;
  }
  throw new Error(`${FIRST_PORT}–${LAST_PORT} 端口都被占用`);
}

function isFree(candidate) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(candidate, 'localhost', () => probe.close(() => resolve(true)));
  });
}
