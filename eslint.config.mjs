import js from '@eslint/js';
import office from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';

/** Office.js mistakes that cost users time are errors here, not warnings. */
const officeRules = {
  'office-addins/call-sync-after-load': 'error',
  'office-addins/call-sync-before-read': 'error',
  'office-addins/load-object-before-read': 'error',
  'office-addins/no-context-sync-in-loop': 'error',
  'office-addins/no-empty-load': 'error',
  'office-addins/no-navigational-load': 'error',
  'office-addins/no-office-initialize': 'error',
  'office-addins/test-for-null-using-isNullObject': 'error',
};

const hostNames = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/workbook (and the pane and command entry pages, for onReady) may name it.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'release/', 'test-output/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { 'office-addins': office },
    rules: {
      'no-console': 'error',
      eqeqeq: 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
    },
  },
  // Tests of the host say to it what no add-in should.
  { files: ['src/workbook/**'], rules: officeRules },
  {
    // What is asked for in one function and answered in another, after the sync between them, the rules cannot follow;
    // and requests that are cut by their bytes do follow one another.
    files: [
      'src/workbook/recover/**',
      'src/workbook/write/**',
      'src/workbook/summary/addPopulations.ts',
    ],
    rules: Object.fromEntries(Object.keys(officeRules).map((rule) => [rule, 'off'])),
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/workbook/**', 'src/pane/index.tsx', 'src/commands/index.ts'],
    rules: { 'no-restricted-globals': ['error', ...hostNames] },
  },
  {
    files: ['test/**'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        __filename: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { 'no-console': 'off', '@typescript-eslint/no-require-imports': 'off' },
  },
);
