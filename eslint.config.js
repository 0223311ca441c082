import tseslint from 'typescript-eslint';
import { stateAccess } from './scripts/check/state-access.rule.js';

const MAX_LINES = 320;

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'apps/web/src/gql/', 'coverage/', 'test-artefacts/', '.gereh*/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { emitDecoratorMetadata: true, experimentalDecorators: true } },
    plugins: { gereh: { rules: { 'state-access': stateAccess } } },
    rules: {
      'gereh/state-access': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Long files hide two subjects under one name.
      'max-lines': ['error', { max: MAX_LINES, skipBlankLines: true }],
      eqeqeq: ['error', 'always'],
      'no-console': 'error',
    },
  },
  {
    files: ['apps/api/**/*.ts', 'apps/worker/**/*.ts', 'libs/**/*.ts'],
    ignores: ['libs/platform/src/settings/environment.ts', '**/*.spec.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'process',
          property: 'env',
          message:
            'The environment is read once, in libs/platform/src/settings/environment.ts; ask for SETTINGS.',
        },
      ],
    },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: [
      '**/*.command.ts',
      '**/*.spec.ts',
      'libs/platform/**',
      'libs/ledger/**',
      'libs/network/src/account/**',
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Domain files are handed the time as an argument; ask the Clock at the edge.',
        },
      ],
    },
  },
  // Generic class factories and test drivers need what their subjects do not.
  { files: ['**/*.spec.ts', 'test/**/*.ts'], rules: { 'max-lines': 'off' } },
);
