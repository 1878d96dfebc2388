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

/** Who may know whom (CONTRIBUTING, "The house"). The type-only exceptions are checked by a test. */
const only = (files, message, group) => ({
  files,
  rules: {'no-restricted-imports': ['error', {patterns: [{group, message}]}]},
});

export default defineConfig(
  globalIgnores(['**/dist/', '**/node_modules/', 'docs/', 'test/types/', 'test/apps/*/', '!test/apps/support/']),
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
  only(['src/flow/**'], 'The flow knows nothing outside its folder.', ['../*', 'lit', 'lit/*']),
  only(['src/view/**'], 'Views know neither Clerk nor the element.', ['../clerk/*', '../*.js']),
  only(['src/clerk/**'], 'What knows Clerk does not know Lit, or the element.', [
    'lit',
    'lit/*',
    '../view/*',
    '../*.js',
  ]),
  only(['src/**'], 'The package is complete without its workspace.', ['local-clerk', 'local-clerk/*', '@clerk/*']),
);
