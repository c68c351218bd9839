const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');

const SOURCE = path.join(__dirname, '../src/workbench/service-worker.js');
/** What belongs to Excel or to debugging, and the library for .xls: 0.3 MB that few ever need. */
const LEFT_OUT =
  /^(?:officejs|cli)\/|^(?:(?:js|css)\/)?(?:taskpane|commands|old-formats-\w+)\.|^manifest\.xml$|\.map$/;

/** webpack plugin: sw.js with the list of the build's files, which it keeps for use without a network. */
module.exports = class ServiceWorkerPlugin {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('ServiceWorkerPlugin', (compilation) => {
      compilation.fileDependencies.add(SOURCE);
      compilation.hooks.processAssets.tap(
        { name: 'ServiceWorkerPlugin', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT },
        () => {
          const files = compilation
            .getAssets()
            .map(({ name }) => name)
            .filter((name) => !LEFT_OUT.test(name))
            .sort();
          const hash = createHash('sha256');
          for (const name of files) hash.update(name).update(compilation.getAsset(name).source.buffer());
          const head = `const BUILD = '${hash.digest('hex').slice(0, 12)}';\nconst FILES = ${JSON.stringify(files)};\n`;
          const source = head + fs.readFileSync(SOURCE, 'utf8');
          compilation.emitAsset('sw.js', new sources.RawSource(source));
        },
      );
    });
  }
};
