/** @type {import('knip').KnipConfig} */
export default {
  entry: [
    // What package.json exports, what becomes a drop-in file, what npm runs, and what a page loads.
    'src/{index,define,embed,embed-prerendered,react,svelte,vue}.ts',
    // Stand in the place of other modules in some of them.
    'src/news-article/no-article-maker.ts',
    'src/shadow/not-until-near.ts',
    'src/*/{index,*.define,*.embed,more-networks}.ts',
    'scripts/{build,manifest,sizes,test-node}.ts',
    'test/hosts/{run.ts,in-page.js}',
    '*.config.js',
    'demo/*.js',
    'test/support/strict-console.js',
    // The compiler alone reads these.
    'src/article/schema/notation-check.ts',
    'test/packaging/react-types.tsx',
    'test/**/*.test.ts',
    'test/benchmarks/article/page.ts',
  ],
  project: ['{src,scripts,demo,test}/**/*.{ts,tsx,js}', '*.{ts,js}'],
  // What a benchmark measures beside and what shares a page with the elements is installed when it runs.
  ignore: [
    'test/benchmarks/{article/strings,share/bars/*}.ts',
    'test/hosts/applications/**',
    'src/localization/generated/**',
    'dist/**',
  ],
  // Called by .ci/run; a peer of those alone who use it; and a compiler that a test starts.
  ignoreDependencies: ['publint', 'react', 'typescript-7'],
  ignoreExportsUsedInFile: true,
};
