/**
 * `npm run bench -- article|share|page [rounds] [--readme]` or `npm run bench -- builds CHECKOUT [rounds]`. What is
 * found is printed, and kept in dist/benchmarks/ as JSON and Markdown; with `--readme`, in the README's tables as well.
 */
const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  article: () => import('./article/bench.js'),
  share: () => import('./share/bench.js'),
  page: () => import('./page/bench.js'),
  builds: () => import('./builds.js'),
};

const [, , wanted = ''] = process.argv;
const benchmark = Object.hasOwn(benchmarks, wanted) ? benchmarks[wanted] : undefined;
if (benchmark) {
  await benchmark();
} else {
  console.error(`npm run bench -- ${Object.keys(benchmarks).join('|')} [rounds]`);
  process.exitCode = 1;
}

export {};
