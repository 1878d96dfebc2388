import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig, globalIgnores} from 'eslint/config';
import {fileURLToPath} from 'node:url';
import tseslint from 'typescript-eslint';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const PROJECTS = [
  'tsconfig.json',
  'test/tsconfig.json',
  'demo/tsconfig.json',
  'local-clerk/tsconfig.json',
  'local-clerk/test/tsconfig.json',
];

const PACKAGE = {
  group: ['local-clerk', 'local-clerk/*', '@clerk/*'],
  message: 'The package is complete without its workspace.',
};

/**
 * Who may know whom (CONTRIBUTING, "The house"). The type-only exceptions are checked by a test. ESLint goes by the last
 * rule for a file alone, so that each says everything.
 *
 * @param refused a list of patterns, or one regular expression
 */
const only = (files, message, refused) => ({
  files,
  rules: {
    'no-restricted-imports': [
      'error',
      {patterns: [PACKAGE, {message, [typeof refused === 'string' ? 'regex' : 'group']: refused}]},
    ],
  },
});

const EMBED_IS_SMALL = 'The embed is small: it loads the element when it runs.';

export default defineConfig(
  globalIgnores([
    '**/dist/',
    'src/strings/locales/',
    '**/node_modules/',
    'docs/',
    'test/types/',
    'test/apps/*/',
    '!test/apps/support/',
  ]),
  {
    files: ['{src,test,demo,local-clerk}/**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {project: PROJECTS, tsconfigRootDir: ROOT}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', ignoreRestSiblings: true}],
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
    },
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // The element's form listens to `submit`, and its fields to `input`: neither is a pointer's business alone.
      'lit/no-useless-template-literals': 'off',
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['{test,local-clerk/test}/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', name: ['test', 'describe', 'it', 'suite'], package: 'node:test'},
            {from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff'},
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests look into JSON, and hand methods of pages to matchers.
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-console': 'off',
    },
  },
  {files: ['{demo,local-clerk}/**/*.ts'], rules: {'no-console': 'off'}},
  {files: ['src/**'], rules: {'no-restricted-imports': ['error', {patterns: [PACKAGE]}]}},
  only(['src/flow/**'], 'The flow knows nothing outside its folder.', ['../*', 'lit', 'lit/*']),
  only(['src/view/**'], 'Views know neither Clerk nor the element.', ['../clerk/*', '../*.js']),
  only(['src/clerk/**'], 'What knows Clerk does not know Lit, or the element.', [
    'lit',
    'lit/*',
    '../view/*',
    '../*.js',
  ]),
  only(['src/embed.ts'], EMBED_IS_SMALL, '^(?!\\./embed/)'),
  only(['src/embed/**'], EMBED_IS_SMALL, '^(?!\\./[\\w-]+\\.js$)'),
);
