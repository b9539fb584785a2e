import { fileURLToPath } from 'node:url';

/** Mutation testing of the deciders of sittings and decisions (docs/testing.md): which changed rule does no spec notice? */
const CONTEXTS = ['meetings', 'decisions'];
const chosen = process.env.JINALYS_MUTATE ? [process.env.JINALYS_MUTATE] : CONTEXTS;
const files = (...patterns) =>
  chosen.flatMap((context) => patterns.map((pattern) => `libs/${context}/src/domain/**/${pattern}`));
const report = `var/mutation/${chosen.join('-')}`;

export default {
  testRunner: 'warm-mocha',
  plugins: [fileURLToPath(new URL('tools/mutation/warm-mocha.mjs', import.meta.url))],
  testRunnerNodeArgs: ['--import', new URL('tools/mutation/register.mjs', import.meta.url).href],
  // Without the properties, which play thousands of histories for each mutant: the figure is one of the named examples.
  mochaOptions: { spec: files('!(*.property).spec.ts') },
  mutate: [
    ...files('*.ts'),
    '!**/*.spec.ts',
    '!**/*.events.ts',
    '!**/*.commands.ts',
    '!**/domain/events/**',
    '!**/domain/testing/**',
    '!**/domain/persistent-map.ts',
  ],
  coverageAnalysis: 'perTest',
  // What is only read while a module loads (tables of handlers, norms) needs a new process for each mutant.
  ignoreStatic: true,
  concurrency: 1,
  thresholds: { high: 95, low: 90, break: 85 },
  // An endless loop is found by counting; this ends what hangs otherwise, not what a busy machine slows down.
  timeoutMS: 60_000,
  incremental: true,
  incrementalFile: `${report}.json`,
  htmlReporter: { fileName: `${report}.html` },
  reporters: ['clear-text', 'html', 'progress-append-only'],
  clearTextReporter: { allowEmojis: false, logTests: false },
  tempDirName: 'var/mutation/sandbox',
  ignorePatterns: ['*', '!libs', '!libs/**', '!package.json'],
};
