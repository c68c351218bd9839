const { createNodeResolver, importX } = require('eslint-plugin-import-x');
const officeAddins = require('eslint-plugin-office-addins');
const tseslint = require('typescript-eslint');

/**
 * Which folders of src a folder may import from, besides itself (docs/decisions.md, "Layers").
 * Each core layer sees those before it; nothing below the hosts knows Node, a browser or Office.
 */
const CORE = ['sheet', 'values', 'layouts', 'recognition', 'profiles', 'scoring', 'rules', 'assessment'];
const below = (layer) => CORE.slice(0, CORE.indexOf(layer));
const PURE = {
  ...Object.fromEntries(CORE.map((layer) => [layer, below(layer)])),
  // The field vocabulary of a table is declared once, beside the table itself.
  layouts: ['sheet', 'values', 'recognition/table.ts'],
  rules: [...below('rules'), 'locales'],
  assessment: [...below('assessment'), 'locales'],
  // Problems are plain data; the locales word them.
  locales: ['sheet/problem.ts'],
  blanks: [...below('rules'), 'locales'],
  reports: [...CORE, 'locales'],
};
const HOSTS = ['file', 'grid', 'memory', 'office'];
/** What a host may use: the port's folder, and what all hosts share directly under hosts/. */
const FOR_HOSTS = [
  'sheet',
  'values',
  'locales',
  'hosts/guards.ts',
  'hosts/marks.ts',
  'hosts/problems.ts',
  'hosts/state-part.ts',
];
const INTERFACE = [...CORE, 'locales', 'blanks', 'reports'];
const ON_TOP = {
  ...Object.fromEntries(HOSTS.map((host) => [`hosts/${host}`, FOR_HOSTS])),
  // hosts/grid saves by patching the opened file.
  'hosts/grid': [...FOR_HOSTS, 'hosts/file'],
  cli: [...INTERFACE, 'hosts/file'],
  taskpane: INTERFACE,
};
/** Where a page is put together: the pane with its host. */
const ENTRIES = [
  'src/taskpane/index.tsx',
  // What the pane's worker is put together with.
  'src/taskpane/assessor/open-later.ts',
  'src/commands/**/*.{ts,tsx}',
  'src/workbench/index.tsx',
];

const zone = ([folder, allowed]) => ({
  target: `./src/${folder}`,
  from: './src',
  except: [folder, ...allowed].map((path) => `./${path}`),
  message: `src/${folder} may import only from itself${allowed.length ? ` and ${allowed.join(', ')}` : ''}.`,
});

/** Packages that belong to one place. */
const OWNED_PACKAGES = [
  {
    packages: ['@e965/xlsx'],
    homes: ['src/hosts/file/**'],
    why: 'Only hosts/file touches the .xlsx library.',
  },
  {
    packages: ['@univerjs/*'],
    homes: ['src/workbench/**', 'src/hosts/grid/**', 'src/hosts/file/formulas/**'],
    why: 'Only workbench, hosts/grid and hosts/file/formulas touch the grid.',
  },
];
const ownedPatterns = (homesOf) =>
  OWNED_PACKAGES.filter(({ homes }) => !homesOf || !homes.includes(homesOf)).map(({ packages, why }) => ({
    group: packages.flatMap((name) => [name, `${name}/**`]),
    message: why,
  }));

const NO_NODE = {
  group: ['node:*', 'fs', 'fs/*', 'path', 'os', 'zlib', 'worker_threads', 'child_process', 'stream', 'util'],
  message: 'Core folders run in Excel, in a browser and in Node: no Node API here.',
};
const NO_INTERFACE = {
  group: [
    'react',
    'react/*',
    'react-dom',
    'react-dom/*',
    '@fluentui/*',
    'commander',
    'tinypool',
    'cli-progress',
  ],
  message: 'Core folders know no interface and no platform.',
};
const OFFICE_GLOBALS = ['Excel', 'Office', 'OfficeExtension', 'OfficeRuntime'].map((name) => ({
  name,
  message: 'Only hosts/office and the entry files touch Office.js.',
}));
const PLATFORM_GLOBALS = [
  ...['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'HTMLElement', 'self'],
  ...['process', 'Buffer', 'require', '__dirname', '__filename', 'setImmediate'],
].map((name) => ({ name, message: 'Core folders run everywhere: no browser or Node global here.' }));

const pureFiles = Object.keys(PURE).map((folder) => `src/${folder}/**/*.ts`);

module.exports = tseslint.config(
  { ignores: ['dist/', '.cache/', 'node_modules/', 'coverage/', 'test/fixtures/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['**/*.{js,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js', '.json'] })],
    },
    rules: {
      'import-x/no-restricted-paths': [
        'error',
        { zones: [...Object.entries(PURE), ...Object.entries(ON_TOP)].map(zone) },
      ],
      'import-x/no-duplicates': 'error',
      'no-restricted-imports': ['error', { patterns: ownedPatterns() }],
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS],
    },
  },
  {
    files: pureFiles,
    rules: {
      'no-restricted-imports': ['error', { patterns: [...ownedPatterns(), NO_NODE, NO_INTERFACE] }],
      'no-restricted-globals': ['error', ...OFFICE_GLOBALS, ...PLATFORM_GLOBALS],
    },
  },
  ...[...new Set(OWNED_PACKAGES.flatMap(({ homes }) => homes))].map((home) => ({
    files: [home],
    rules: { 'no-restricted-imports': ['error', { patterns: ownedPatterns(home) }] },
  })),
  {
    files: ENTRIES,
    rules: { 'import-x/no-restricted-paths': 'off' },
  },
  {
    files: ['src/hosts/office/**/*.ts', ...ENTRIES],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'warn',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
);
