/** `npm run bench -- article [rounds]`, `npm run bench -- share [rounds]` or `npm run bench -- builds CHECKOUT [rounds]`. */
const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  article: () => import('./article/bench.js'),
  share: () => import('./share/bench.js'),
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
