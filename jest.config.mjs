/** One jest for the whole house; a file's suffix says which suite it belongs to (docs/testing.md). */
export default {
  testEnvironment: 'node',
  rootDir: '.',
  roots: ['<rootDir>/libs', '<rootDir>/apps', '<rootDir>/test'],
  testMatch: ['**/*.spec.ts'],
  reporters: ['default', ...(process.env.JEST_SUMMARY ? ['<rootDir>/tools/jest-summary.mjs'] : [])],
  // Two files at once on two cores: much of a test is waiting for a database or a browser.
  maxWorkers: '100%',
  // A test waits for what it needs and is done; this ends one that waits for ever.
  testTimeout: 30_000,
  globalSetup: '<rootDir>/libs/testing/jest/postgres-setup.mjs',
  globalTeardown: '<rootDir>/libs/testing/jest/postgres-teardown.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: {
    '^#libs/(.*)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
};
