/** `npm run bench -- article [rounds]` or `npm run bench -- share [rounds]`. */
const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  article: () => import('./article/bench.js'),
  share: () => import('./share/bench.js'),
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
