/**
 * The add-in's pages: `npm run build -- [--env origin=https://host/path] [--env officejs=cdn|21vianet|self]`;
 * `npm run start:excel` serves them on https://localhost:3000 with a certificate of office-addin-dev-certs.
 *
 *   origin    where dist/ will be served; written into dist/manifest.xml. Default https://localhost:3000
 *   officejs  where the pages load Office's library from: Microsoft's CDN (default), the CDN for Microsoft 365 operated
 *             by 21Vianet, or a copy beside the pages, taken from node_modules when building and never committed
 *   pages     only these, comma-separated. Default all
 */
const fs = require('node:fs');
const path = require('node:path');
const { NormalModuleReplacementPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { IgnorePlugin } = require('webpack');
const ServiceWorkerPlugin = require('./scripts/service-worker-plugin');

const DEV_ORIGIN = 'https://localhost:3000';

const OFFICE_JS = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  self: 'officejs/office.js',
};

/** What Excel loads of @microsoft/office-js/dist, per platform and language. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-*.js',
  'o15apptofilemappingtable.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  'telemetry/oteljs_agave.js',
];

/** No script of anyone else's, no eval, no data to anywhere. Fluent UI writes style elements. */
function contentSecurityPolicy(officejs, isServing) {
  const office = officejs === 'self' ? '' : ` ${new URL(OFFICE_JS[officejs]).origin}`;
  return [
    `default-src 'self'${office}`,
    `script-src 'self'${office}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${isServing ? ' ws: wss:' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Pages that talk to Excel, by name: folder, entry and template are src/NAME/. A page that must not load office.js
 * (the workbench) is added with `office: false` in its place below.
 */
const PAGES = [
  { name: 'taskpane', entry: './src/taskpane/index.tsx', office: true },
  { name: 'commands', entry: './src/commands/index.ts', office: true },
  { name: 'workbench', entry: './src/workbench/index.tsx', office: false },
].filter(({ entry }) => fs.existsSync(path.join(__dirname, entry)));

module.exports = async (env = {}, { mode = 'production' } = {}) => {
  const origin = String(env.origin ?? DEV_ORIGIN).replace(/\/+$/, '');
  if (!/^https:\/\/[^\s"'<>&]+$/.test(origin))
    throw new Error(`origin must start with https:// — got ${origin}`);
  const officejs = String(env.officejs ?? 'cdn');
  if (!(officejs in OFFICE_JS)) {
    throw new Error(`officejs must be one of ${Object.keys(OFFICE_JS).join(', ')} — got ${officejs}`);
  }
  const isServing = Boolean(env.WEBPACK_SERVE);
  const pages = PAGES.filter(({ name }) => !env.pages || String(env.pages).split(',').includes(name));
  const isForOffice = pages.some(({ office }) => office);
  const isProduction = mode === 'production';

  return {
    mode,
    target: ['web', 'es2022'],
    // 'eval' source maps would need unsafe-eval.
    devtool: isProduction ? false : 'source-map',
    entry: Object.fromEntries(pages.map(({ name, entry }) => [name, entry])),
    output: {
      path: path.join(__dirname, 'dist'),
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
      assetModuleFilename: 'assets/[name].[contenthash:8][ext]',
      // Other builds (the command line) live in dist/ too.
      clean: { keep: /^cli\// },
    },
    resolve: {
      extensions: ['.tsx', '.ts', '.mjs', '.js'],
      // A tenth of a megabyte, compressed, of what the grid never does here.
      alias: {
        'opentype.js$': path.join(__dirname, 'src/workbench/left-out/opentype.ts'),
        'franc-min$': path.join(__dirname, 'src/workbench/left-out/franc.ts'),
      },
    },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: SWC } },
        { test: /\.m?js$/, resolve: { fullySpecified: false } },
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    optimization: {
      minimizer: [
        new TerserPlugin({
          minify: TerserPlugin.swcMinify,
          extractComments: false,
          terserOptions: { compress: { passes: 3 } },
        }),
      ],
      splitChunks: {
        chunks: 'async',
        cacheGroups: {
          // By name, so that the service worker can leave them out.
          oldFormats: {
            test: /[\\/]@e965[\\/]xlsx[\\/]/,
            name: ({ resource }) => `old-formats-${path.parse(resource).name}`,
          },
        },
      },
    },
    performance: { hints: false },
    plugins: [
      // English texts of rules and problems are loaded when someone reads English (src/taskpane/assessor/english-later.ts).
      new NormalModuleReplacementPlugin(/\/en-US\/(?:all-rules|problems)$/, (request) => {
        const { issuer } = request.contextInfo;
        if (
          ['rule-texts.ts', 'problem-text.ts'].some((name) => issuer.endsWith(path.join('locales', name)))
        ) {
          request.request = path.join(__dirname, 'src/taskpane/assessor/english-later.ts');
        }
      }),
      // Fluent's table of CSS variables, which says of each name the same.
      new NormalModuleReplacementPlugin(/^\.{1,2}\/tokens(?:\.js)?$/, (request) => {
        if (/@fluentui[\\/]tokens[\\/]lib/.test(request.context))
          request.request = path.join(__dirname, 'src/taskpane/left-out/tokens.ts');
      }),
      // Hyphenation of sixty languages: the grid asks for English only.
      new IgnorePlugin({
        resourceRegExp: /^\.\/(?!en-gb)[a-z0-9-]+-[\w-]{8}\.js$/,
        contextRegExp: /engine-render/,
      }),
      ...(isProduction ? [new ServiceWorkerPlugin()] : []),
      new CssPlugin({
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      }),
      ...pages.map(
        ({ name, office }) =>
          new HtmlPlugin({
            filename: `${name}.html`,
            template: `./src/${name}/${name}.html`,
            chunks: [name],
            scriptLoading: 'defer',
            minify: isProduction && { collapseWhitespace: true, minifyCSS: true },
            officejs: OFFICE_JS[officejs],
            csp: contentSecurityPolicy(office ? officejs : 'self', isServing),
          }),
      ),
      new CopyPlugin({
        patterns: [
          {
            from: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEV_ORIGIN, origin),
          },
          { from: 'assets/*.png' },
          { from: 'samples/*.xlsx' },
          ...(officejs === 'self' ? OFFICE_JS_FILES.map(officeFile) : []),
        ],
      }),
    ],
    devServer: {
      port: 3000,
      server: isForOffice
        ? { type: 'https', options: isServing ? await developmentCertificate() : {} }
        : 'http',
      hot: false,
      allowedHosts: ['localhost'],
      static: false,
      client: { overlay: false },
    },
  };
};

/** Asks once for consent to trust it on this machine; Excel opens no page it does not trust. */
function developmentCertificate() {
  return require('office-addin-dev-certs').getHttpsServerOptions();
}

const SWC = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
};

function officeFile(pattern) {
  const context = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  return {
    from: pattern,
    context,
    to: 'officejs/[path][name][ext]',
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
  };
}
