// Native ESM mode breaks CommonJS packages that require Nest, so everything is transformed to CommonJS,
// including the ESM packages named below. Cross-lib imports resolve to sources through the `source` condition.
const esmPackages = [
  '@nestjs',
  '@apollo',
  '@as-integrations',
  'graphql-ws',
  'cookie',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  '@zxcvbn-ts',
  'ulid',
  'canonicalize',
  'hucre',
  'n2words',
  'load-esm',
  'content-disposition',
  'openid-client',
  'oauth4webapi',
  'jose',
];

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: [],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  moduleNameMapper: {
    '^canonicalize$': '<rootDir>/node_modules/canonicalize/lib/canonicalize.js',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.gereh'],
};

export default {
  projects: [
    {
      ...common,
      displayName: 'small',
      testMatch: ['<rootDir>/{apps,libs,scripts,test}/**/*.spec.ts'],
      testPathIgnorePatterns: ['\\.(e2e|browser)\\.spec\\.ts$', '/node_modules/', '/apps/web/'],
    },
    {
      ...common,
      displayName: 'journeys',
      testMatch: ['<rootDir>/{apps,libs,scripts,test}/**/*.e2e.spec.ts'],
      globalSetup: '<rootDir>/test/harness/start-engines.mjs',
      globalTeardown: '<rootDir>/test/harness/stop-engines.mjs',
    },
    {
      ...common,
      displayName: 'browser',
      testMatch: ['<rootDir>/test/browser/**/*.browser.spec.ts'],
      globalSetup: '<rootDir>/test/harness/start-engines.mjs',
      globalTeardown: '<rootDir>/test/harness/stop-engines.mjs',
    },
  ],
};
