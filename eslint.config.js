import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

export default typescript.config(
  {ignores: ['dist/', '**/node_modules/', 'src/localization/generated/']},
  ...typescript.configs.recommended,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    files: ['**/*.ts'],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without bullets for no list, unless it is told.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Article JSON and host pages are untrusted; nothing of them may reach a parser of HTML.
      'no-restricted-properties': [
        'error',
        {property: 'innerHTML', message: 'Text goes through templates, never through a parser.'},
        {property: 'outerHTML', message: 'Text goes through templates, never through a parser.'},
        {property: 'insertAdjacentHTML', message: 'Text goes through templates, never through a parser.'},
      ],
      'no-restricted-imports': ['error', {patterns: ['lit/directives/unsafe-*', 'lit/static-html*']}],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'localStorage', 'sessionStorage', 'alert', 'confirm', 'prompt'],
      // Prototype and MooTools, still on municipal pages, break these (measured: Array.from of a
      // set is empty, new Event throws, Date.parse gives a Date).
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
          message: 'Old script libraries replace Array.from; spread instead.',
        },
        {
          selector: "CallExpression[callee.property.name='entries'][callee.object.name!='Object']",
          message: 'Old script libraries break iteration of entries().',
        },
        {selector: 'ForInStatement', message: 'Old script libraries add enumerable keys; use Object.keys.'},
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='parse']",
          message: 'Old script libraries replace Date.parse.',
        },
        {
          selector: "NewExpression[callee.name='Request']",
          message: 'Old script libraries replace Request; call fetch with an address.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.ts', 'src/node/**/*.ts'],
    rules: {
      'no-restricted-properties': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unused-expressions': 'off', // expect(list).to.be.empty
    },
  },
);
