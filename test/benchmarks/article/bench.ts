/**
 * Measures an article on a page beside `innerHTML` of the same markup and a bare Lit loop, what it
 * costs to bring prerendered markup alive, and an article as a string beside
 * `@portabletext/to-html` and Lit SSR. All take turns in every round, so that whatever else the
 * machine does falls on all alike.
 *
 *     npm run bench -- article [rounds]
 *
 * Six rounds unless told otherwise, about two minutes on a busy machine with two cores. The longest
 * article takes part in every third.
 */
import {execFileSync} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {Worker} from 'node:worker_threads';
import {build} from 'esbuild';
import type {Page} from 'puppeteer-core';
import {styles} from '../../../src/markup/article.styles.js';
import {renderArticle} from '../../../src/node/render-article.js';
import {openChromium} from '../../support/open-chromium.js';
import {startServer} from '../../support/serve.js';
import {report} from '../report.js';
import {both, digits, roundsOr, times} from '../times.js';
import {articleJson, pieces} from './content.js';
import type {Writer} from './strings.js';
import type {Written} from './writer.js';

const folder = fileURLToPath(new URL('./', import.meta.url));
if (!existsSync(`${folder}node_modules`)) {
  console.log('Installing what is measured beside, for this benchmark alone …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'inherit'});
}
// Lit has a slower build for development.
process.env['NODE_ENV'] = 'production';

const rounds = roundsOr(6);

const shuffled = <Value>(values: readonly Value[]): Value[] =>
  values
    .map((value) => ({value, place: Math.random()}))
    .sort((one, other) => one.place - other.place)
    .map(({value}) => value);

const common = {
  bundle: true,
  target: 'es2022',
  tsconfig: `${folder}../../../tsconfig.json`,
  logLevel: 'error',
} as const;
const {outputFiles} = await build({
  ...common,
  entryPoints: [`${folder}page.ts`],
  minify: true,
  write: false,
  format: 'iife',
  conditions: ['production'],
  define: {'process.env.NODE_ENV': '"production"'},
});
// Compiled as the package is: what runs TypeScript directly gives every function its name anew each time
// that it is made. Beside what was installed, so that it is found, and with a copy of @lit/localize of its
// own, as the package has one.
const compiled = `${folder}node_modules/.bench/`;
await build({
  ...common,
  entryPoints: ['strings', 'writer'].map((name) => `${folder}${name}.ts`),
  outdir: compiled,
  format: 'esm',
  platform: 'node',
  external: ['@lit-labs/ssr', '@portabletext/to-html', '@contentful/rich-text-html-renderer', 'lit'],
});
const {writers} = (await import(`${compiled}strings.js`)) as {writers: readonly Writer[]};

interface InPage {
  bench: {
    prepare(way: string, address: string): Promise<() => Promise<void>>;
    upgrade(tags: readonly string[]): Promise<void>;
  };
  go: () => Promise<void>;
}

const pageUrl = 'https://www.example.se/nyheter/skola';
const server = await startServer();
const page = (body: string, css: string) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Nyhet</title><link rel="icon" href="data:,"><style>body{font:16px/1.5 sans-serif}${css}</style></head><body>${body}</body></html>`;
server.serve('/script.js', {body: outputFiles[0]!.text});
server.serve('/linked.html', {body: page('', styles.cssText)});
// The element brings its own style sheet.
server.serve('/element.html', {body: page('', '')});

const sizes = [20, 1000, 10_000].map((count) => {
  const content = pieces(count);
  const json = articleJson(content);
  server.serve(`/${count}.html`, {body: page(renderArticle(json, {pageUrl}), styles.cssText)});
  const markup = renderArticle(json, {pageUrl}).replace(/^<news-article[^>]*>|<\/news-article>$/g, '');
  const address = `/${count}.json`;
  server.serve(address, {body: JSON.stringify({pieces: content, json, markup})});
  return {count, address, every: count > 1000 ? 3 : 1};
});
type Size = (typeof sizes)[number];

interface Measured {
  readonly name: string;
  readonly run: (page: Page, size: Size) => Promise<number>;
  readonly taken: Map<number, number[]>;
}

const measured = (name: string, run: Measured['run']): Measured => ({
  name,
  run,
  taken: new Map(sizes.map(({count}) => [count, []])),
});

/** Runs what is ready in the page, and gives the milliseconds until all is laid out. */
const go = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    void document.body.offsetHeight;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const began = performance.now();
    await (window as unknown as InPage).go();
    return performance.now() - began;
  });

const show = (way: string) => async (page: Page, size: Size) => {
  await page.goto(`${server.origin}/${way === 'element' ? 'element' : 'linked'}.html`);
  await page.addScriptTag({url: '/script.js'});
  await page.evaluate(
    async (way, address) => {
      const inPage = window as unknown as InPage;
      inPage.go = await inPage.bench.prepare(way, address);
    },
    way,
    size.address,
  );
  return go(page);
};

const upgrade = (tags: readonly string[]) => async (page: Page, size: Size) => {
  await page.goto(`${server.origin}/${size.count}.html`);
  await page.addScriptTag({url: '/script.js'});
  await page.evaluate((tags) => {
    const inPage = window as unknown as InPage;
    inPage.go = () => inPage.bench.upgrade(tags);
  }, tags);
  return go(page);
};

const inBrowser = [
  measured('innerHTML of the same markup', show('innerHTML')),
  measured('a bare Lit loop', show('bare')),
  measured('our templates, article already read', show('templates')),
  measured('&lt;news-article&gt;, reading included', show('element')),
  measured('upgrade of prerendered markup: &lt;news-article&gt; alone', upgrade(['news-article'])),
  measured(
    'upgrade of prerendered markup: all three elements',
    upgrade(['news-article', 'fact-box', 'social-share']),
  ),
];

const browser = await openChromium();
for (let round = -1; round < rounds; round++) {
  for (const size of sizes.filter(({every}) => round % every === 0)) {
    for (const {run, taken} of shuffled(inBrowser)) {
      const context = await browser.createBrowserContext();
      const time = await run(await context.newPage(), size);
      // The first round warms the browser up.
      if (round >= 0) taken.get(size.count)!.push(time);
      await context.close();
    }
  }
  if (process.stdout.isTTY) process.stdout.write(`\rround ${round + 1} of ${rounds}`);
}
if (process.stdout.isTTY) process.stdout.write('\r');

const version = await browser.version();
await browser.close();

/** Blocks of the articles that are made into strings: from the shortest to one that no municipality has. */
const counts = [20, 1000, 10_000, 100_000];
const inNode = writers.map(({name}, index) => {
  const thread = new Worker(`${compiled}writer.js`, {workerData: index, execArgv: []});
  const write = async (count: number): Promise<Written> => {
    thread.postMessage(count);
    const [written] = (await once(thread, 'message')) as [Written];
    return written;
  };
  return {
    name,
    thread,
    write,
    first: 0,
    length: 0,
    sizes: counts.map((count) => ({count, taken: [] as number[]})),
  };
});
for (let round = -20; round < rounds * 10; round++) {
  for (const writer of shuffled(inNode)) {
    for (const {count, taken} of writer.sizes) {
      // The longest take part in few rounds.
      if (round % Math.ceil(count / 2000)) continue;
      const {time, length} = await writer.write(count);
      if (count === 1000) {
        writer.first ||= time;
        writer.length = length;
      }
      if (round >= 0) taken.push(time);
    }
  }
}
await Promise.all(inNode.map(({thread}) => thread.terminate()));

const [innerHTML, , , element] = inBrowser;
const toHtml = inNode.find(({name}) => name.includes('to-html'))!;
const blocks = (count: number) => `${count.toLocaleString('en')} blocks`;
await report({
  name: 'article',
  rounds,
  browser: version,
  note: 'Milliseconds: median (lowest).',
  tables: [
    {
      title: 'In the browser, each in a fresh page, layout included',
      head: [
        '',
        ...sizes.map(({count}) => blocks(count)),
        '÷ innerHTML at 1,000',
        '÷ `<news-article>` at 1,000',
        '÷ `<news-article>` at 10,000',
      ],
      rows: inBrowser.map(({name, taken}) => [
        name,
        ...sizes.map(({count}) => both(taken.get(count)!)),
        ...[innerHTML!, element!].map((beside) => times(taken.get(1000)!, beside.taken.get(1000)!)),
        times(taken.get(10_000)!, element!.taken.get(10_000)!),
      ]),
      inReadme: true,
    },
    {
      title: 'To a string, each in a thread of its own, by turns',
      head: [
        '',
        ...counts.map(blocks),
        '1,000 blocks, the first time',
        'KiB',
        ...counts.map((count) => `÷ to-html at ${count.toLocaleString('en')}`),
      ],
      rows: inNode.map(({name, sizes, first, length}) => [
        name,
        ...sizes.map(({taken}) => both(taken)),
        digits(first),
        (length / 1024).toFixed(0),
        ...sizes.map(({taken}, index) => times(taken, toHtml.sizes[index]!.taken)),
      ]),
      inReadme: true,
    },
  ],
  taken: {
    inBrowser: inBrowser.map(({name, taken}) => ({name, taken: Object.fromEntries(taken)})),
    inNode: inNode.map(({name, sizes}) => ({name, sizes})),
  },
});
await server.close();
