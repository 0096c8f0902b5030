import importX, {createNodeResolver} from 'eslint-plugin-import-x';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

/** Imports point one way: each room of src, and the rooms or files below it that it may stand on. */
const below = {
  article: [],
  export: ['article', 'localization'],
  theme: [],
  shadow: ['theme'],
  localization: ['article/dates.ts', 'shadow'],
  markup: ['article', 'export', 'localization', 'theme', 'news-article/listen/listen.styles.ts'],
  'fact-box': ['markup', 'shadow', 'localization', 'theme'],
  'social-share': ['markup', 'article', 'shadow', 'localization', 'theme'],
  'news-article': ['markup', 'article', 'export', 'shadow', 'localization', 'theme'],
  // Its share links are those that the bar is made of.
  node: [
    'markup',
    'article',
    'export',
    'localization',
    'social-share/plain-links.ts',
    'social-share/share-words.ts',
  ],
};

/** What asks the reader, or stores something about one. */
const unwanted = ['localStorage', 'sessionStorage', 'alert', 'confirm', 'prompt'];

/** What registers a tag stands above the elements, and takes in what else the tag needs. */
const notRegistering = '**/!(*.define|*.embed).ts';

const directions = [
  ...Object.entries(below).map(([room, rooms]) => ({
    target: `./src/${room}/${notRegistering}`,
    from: './src',
    except: [room, ...rooms].map((path) => `./${path}`),
    message: `${room} stands on ${rooms.join(', ') || 'nothing'}; see \`below\` in eslint.config.js.`,
  })),
  {
    target: `./src/*/${notRegistering}`,
    from: './src/*/{index,*.define,*.embed}.ts',
    message: 'An entry is for those outside; import the file that has it.',
  },
  {
    target: ['./src/*.ts', './src/!(node)/**/*.ts'],
    from: './src/node',
    message: 'What needs Node is never reached from a file that a browser loads.',
  },
];

export default typescript.config(
  {ignores: ['dist/', '**/node_modules/', 'src/localization/generated/', 'test/hosts/applications/']},
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
      // An interface that is there already is given further members by extending another.
      '@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}],
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
    files: ['**/*.ts'],
    plugins: {'import-x': importX},
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': {'@typescript-eslint/parser': ['.ts', '.tsx']},
      'import-x/resolver-next': [createNodeResolver({extensionAlias: {'.js': ['.ts', '.js']}})],
    },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', {zones: directions}],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...unwanted],
      // Prototype and MooTools, still on municipal pages, break these (measured: Array.from of a
      // set is empty, remove() and new Event throw, Date.parse gives a Date).
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
        {
          selector: "CallExpression[callee.property.name='remove'][arguments.length=0]",
          message: 'Old script libraries replace remove(); use removeNode.',
        },
        {
          selector: ":matches(ClassDeclaration[superClass.name='Event'], NewExpression[callee.name='Event'])",
          message: 'Old script libraries replace Event; use PlatformEvent.',
        },
      ],
    },
  },
  {
    files: ['src/{article,export}/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...unwanted,
        'window',
        'document',
        'customElements',
        'navigator',
        'location',
      ],
      'no-restricted-imports': [
        'error',
        {patterns: [{regex: '^[^.]', message: 'What an article is needs no package: no DOM, no Lit.'}]},
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
  {
    files: ['**/*.{ts,tsx}'],
    // Compiled where what they need is installed.
    ignores: ['test/benchmarks/share/bars/**'],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', {considerDefaultExhaustiveForUnions: true}],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['describe', 'it', 'test']},
            // `expect(…).to.equal(…)`, which this says gives a promise.
            {from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal'},
          ],
        },
      ],
    },
  },
);
