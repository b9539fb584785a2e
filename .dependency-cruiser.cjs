/** Who may import whom (docs/adr/0000-layout.md). Each message says what to do instead. */
/** Pure functions: a desk without a connection reads what a clerk types exactly as the server does. */
const SEARCH_OF_NAMES = '^libs/community/src/(domain/fold-name|desk/section-query)\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment:
        'domain/ imports kernel, norms and its own folder, nothing else. Bring the fact in with the command: the handler in application/ may ask the database, the rule may not.',
      from: { path: `^libs/[^/]+/src/domain/`, pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: ['^libs/[^/]+/src/domain/', '^libs/kernel/', '^libs/norms/src/(index|norm)\\.ts$'],
      },
    },
    {
      name: 'domain-stays-at-home',
      severity: 'error',
      comment:
        "One context's domain never imports another's: the fact travels with the command or the event.",
      from: { path: '^libs/([^/]+)/src/domain/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^libs/[^/]+/src/domain/', pathNot: '^libs/$1/src/domain/' },
    },
    {
      name: 'use-the-front-door',
      severity: 'error',
      comment:
        'Another lib is used through its index.ts (#libs/<name>). If what you need is not exported there, ask whether it should be.',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/$1/', '^libs/[^/]+/src/index\\.ts$'] },
    },
    {
      name: 'apps-use-the-front-door',
      severity: 'error',
      comment: 'Apps use a lib through its index.ts (#libs/<name>).',
      from: { path: '^apps/' },
      to: { path: '^libs/[^/]+/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', SEARCH_OF_NAMES] },
    },
    {
      name: 'libs-never-import-apps',
      severity: 'error',
      comment: 'apps wire libs together; a lib that needs an app holds something that belongs into a lib.',
      from: { path: '^libs/' },
      to: { path: '^(apps|test)/' },
    },
    {
      name: 'kernel-needs-nobody',
      severity: 'error',
      comment: 'The kernel has no dependency beyond Node itself; that is why everything may stand on it.',
      from: { path: '^libs/kernel/', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^libs/kernel/', '^node:', '^(crypto)$'] },
    },
    {
      name: 'tally-usable-alone',
      severity: 'error',
      comment: 'The tally library is given away by itself: it imports nothing of the house.',
      from: { path: '^libs/tally/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(libs|apps)/', pathNot: '^libs/tally/' },
    },
    {
      name: 'tally-command-is-light',
      severity: 'error',
      comment:
        'jinalys tally answers at once: it loads the tally library and the option parser, nothing else.',
      from: { path: '^apps/cli/src/tally', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: [
          '^apps/cli/src/tally',
          '^libs/tally/src/index\\.ts$',
          '^node_modules/commander/',
          '^(node:)?fs$',
        ],
      },
    },
    {
      name: 'testing-stays-in-tests',
      severity: 'error',
      comment: 'libs/testing is for specs; what the product needs belongs into the product.',
      from: { path: '^(libs|apps)/', pathNot: ['\\.spec\\.ts$', '^libs/testing/', '/testing/'] },
      to: { path: '^libs/testing/' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Two files that need each other are one file, or hide a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      severity: 'error',
      comment: 'This import cannot be resolved.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      severity: 'error',
      comment: 'Declare it in package.json (dependencies if the product runs with it).',
      // The web app's packages are bundled by the build; the product that runs does not need them.
      from: {
        path: '^(apps|libs)/',
        pathNot: ['\\.spec\\.ts$', '^libs/testing/', '/testing/', '^apps/web/'],
      },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown', 'npm-dev'] },
    },
    {
      name: 'web-declared',
      severity: 'error',
      comment: 'Declare it in the devDependencies of package.json: the build bundles it.',
      from: { path: '^apps/web/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'web-speaks-graphql',
      severity: 'error',
      comment:
        'The browser knows the house through schema.graphql and HTTP; it imports no lib and no other app, but for how names are searched.',
      from: { path: '^apps/web/' },
      to: { path: '^(libs|apps/(api|cli)|test)/', pathNot: SEARCH_OF_NAMES },
    },
    {
      name: 'areas-stand-alone',
      severity: 'error',
      comment:
        'An area of the web app imports its own folder and shared/; what two areas need belongs into shared/.',
      from: { path: '^apps/web/src/areas/([^/]+)/' },
      to: { path: '^apps/web/src/', pathNot: ['^apps/web/src/areas/$1/', '^apps/web/src/shared/'] },
    },
    {
      name: 'web-shared-knows-no-area',
      severity: 'error',
      comment: 'shared/ serves every area and knows none; app/ puts them together.',
      from: { path: '^apps/web/src/shared/' },
      to: { path: '^apps/web/src/(areas|app)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|coverage|apps/web/src/generated)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
