/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // Published as ES modules only: the grid's engine loads them.
  transformIgnorePatterns: [
    '/node_modules/(?!(?:lodash-es|nanoid|rbush|quickselect|unicode-regex|regexp-util|cjk-regex|kdbush|franc-min|trigram-utils|n-gram|collapse-white-space)/)',
  ],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/empty.js' },
  // A machine that is busy with other work is slow, not wrong.
  testTimeout: 30_000,
  testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
};
