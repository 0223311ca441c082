// The import law: arrows between rooms only point down. See ARCHITECTURE.md.
const ROOMS = [
  'platform',
  'ledger',
  'documents',
  'network',
  'production',
  'programme',
  'export',
  'audit',
  'standards',
];

const upward = ROOMS.map((room, i) => ({
  name: `${room}-imports-only-what-lies-below`,
  comment: `libs/${room} must not know of rooms above it; let the one above extend it (a ResolveField, a registry).`,
  severity: 'error',
  from: { path: `^libs/${room}/` },
  to: { path: `^libs/(${ROOMS.slice(i + 1).join('|') || 'nothing'})/` },
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'no-cycles',
      comment:
        'Two decorated classes that import each other crash at start under ESM. Move what both need below both.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rooms-by-their-front-door',
      comment: "Another room is imported as '#libs/<room>', never by a path into it.",
      severity: 'error',
      from: { path: '^libs/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/(?!index\\.ts)', pathNot: '^libs/$1/' },
    },
    {
      name: 'libs-know-no-app',
      comment: 'A lib is composed by an app and knows none.',
      severity: 'error',
      from: { path: '^libs/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^(apps|scripts|test)/' },
    },
    {
      name: 'apps-know-no-scripts',
      severity: 'error',
      comment: 'Scripts start apps; apps know nothing of them.',
      from: { path: '^apps/' },
      to: { path: '^(scripts|test)/' },
    },
    {
      name: 'only-tests-import-tests',
      severity: 'error',
      comment: 'The harness and fixtures are for tests.',
      from: { path: '^(apps|libs|scripts)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^test/' },
    },
    {
      name: 'pure-domain-files',
      comment:
        'A domain file (its events file stands beside it) is values and functions: no Nest, no driver, no clock.',
      severity: 'error',
      from: { path: '/([a-z-]+)\\.(events|refusals)\\.ts$' },
      to: { path: 'node_modules/(@nestjs|mongodb|mongoose|bullmq|ioredis)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|apps/web)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: 'specify',
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
