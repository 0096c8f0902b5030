/**
 * Measures this build beside another one, of an earlier commit in a checkout of its own, so that a change
 * can be seen to make nothing slower. Both take turns in every round.
 *
 *     npm run build && npm run bench -- builds ../CHECKOUT [rounds]
 */
import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Page} from 'puppeteer-core';
import {openChromium} from '../support/open-chromium.js';
import {startServer} from '../support/serve.js';
import {articleJson, pieces} from './article/content.js';
import {report} from './report.js';
import {both, roundsOr, times} from './times.js';

const [, , , other = ''] = process.argv;
const rounds = roundsOr(15);

interface Build {
  readonly name: string;
  readonly script: string;
  readonly css: string;
  readonly renderArticle: (value: unknown, options: {pageUrl: string}) => string;
}

const open = async (name: string, folder: string): Promise<Build> => {
  const dist = `${resolve(folder)}/dist/`;
  const {renderArticle} = (await import(`${dist}node/index.js`)) as Pick<Build, 'renderArticle'>;
  const read = (file: string) => readFileSync(`${dist}embed/${file}`, 'utf8');
  return {name, renderArticle, script: read('nyhetsdelar.js'), css: read('nyhetsdelar.css')};
};

const builds = [await open('other', other), await open('this', '.')] as const;
const json = articleJson(pieces(1000));
const pageUrl = 'https://www.example.se/nyheter/skola';
const server = await startServer();

/** Milliseconds from when the page has been laid out until what `act` does in it has been. */
const timed = async (page: Page, body: string, css: string, script: string, act: string): Promise<number> => {
  server.serve('/page.html', {
    body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Nyhet</title><link rel="icon" href="data:,"><style>${css}</style><body>${body}</body></html>`,
  });
  await page.goto(`${server.origin}/page.html`);
  return page.evaluate(
    async (script, act) => {
      const run = new Function('script', act) as (script: string) => () => Promise<void>;
      const go = run(script);
      void document.body.offsetHeight;
      await new Promise((later) => setTimeout(later, 50));
      const began = performance.now();
      await go();
      void document.body.offsetHeight;
      return performance.now() - began;
    },
    script,
    act,
  );
};

/** What puts the script on the page, where it is run at once. */
const load = "document.head.append(Object.assign(document.createElement('script'), {textContent: script}));";
const whenReady = `new Promise((ready) => addEventListener('news-article-ready', ready, {once: true}))`;

interface Measured {
  readonly name: string;
  readonly run: (build: Build, page: Page) => Promise<number>;
  readonly taken: [other: number[], this: number[]];
}

/** On an empty page, with the script or with what loads it in hand. */
const onEmptyPage =
  (act: string): Measured['run'] =>
  (build, page) =>
    timed(page, '', '', build.script, act);

const measured: readonly Measured[] = [
  {
    name: 'an article of 1,000 blocks, from JSON',
    run: onEmptyPage(
      `${load} const json = ${JSON.stringify(json)}; return async () => { const ready = ${whenReady}; const element = document.createElement('news-article'); element.article = json; document.body.append(element); await ready; };`,
    ),
    taken: [[], []],
  },
  {
    name: 'the same, prerendered, comes alive; script included',
    run: (build, page) =>
      timed(
        page,
        build.renderArticle(json, {pageUrl}),
        build.css,
        build.script,
        `return async () => { const ready = ${whenReady}; ${load} await ready; };`,
      ),
    taken: [[], []],
  },
  ...[1, 1000].map((count): Measured => ({
    name: count > 1 ? '1,000 share bars' : 'the first share bar, script included',
    run: onEmptyPage(
      `${count > 1 ? load : ''} return async () => { ${count > 1 ? '' : load} const bars = Array.from({length: ${count}}, (_, index) => Object.assign(document.createElement('social-share'), {url: '${pageUrl}?' + index, shareTitle: 'Ny bro ' + index})); document.body.append(...bars); await Promise.all(bars.map((bar) => bar.updateComplete)); };`,
    ),
    taken: [[], []],
  })),
  {
    name: 'renderArticle, 1,000 blocks',
    run: (build) => {
      const began = performance.now();
      build.renderArticle(json, {pageUrl});
      return Promise.resolve(performance.now() - began);
    },
    taken: [[], []],
  },
];

const browser = await openChromium();
for (let round = -2; round < rounds; round++) {
  for (const {run, taken} of measured) {
    for (const index of round % 2 ? ([0, 1] as const) : ([1, 0] as const)) {
      const context = await browser.createBrowserContext();
      const time = await run(builds[index], await context.newPage());
      // The first rounds warm everything up.
      if (round >= 0) taken[index].push(time);
      await context.close();
    }
  }
}
const version = await browser.version();
await browser.close();
await server.close();

await report({
  name: 'builds',
  rounds,
  browser: version,
  note: 'Milliseconds: median (lowest).',
  tables: [
    {
      title: `This build beside that in ${other}`,
      head: ['', 'other', 'this', 'this ÷ other'],
      rows: measured.map(({name, taken: [before, now]}) => [
        name,
        both(before),
        both(now),
        times(now, before),
      ]),
    },
  ],
  taken: measured.map(({name, taken}) => ({name, taken})),
});
