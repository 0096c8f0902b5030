/**
 * Measures what our elements cost a reader with a cheap phone on a slow network: one municipal page as plain
 * HTML, with the share bar alone, with the article written by the server, and with the article as JSON.
 *
 *     npm run build && npm run bench -- page [rounds]
 *
 * The phone and its network are those of Lighthouse's mobile profile: a processor four times slower, 150 ms to
 * the server and back, 1.6 Mbit/s (github.com/GoogleChrome/lighthouse, docs/throttling.md).
 */
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {renderArticle} from '../../../src/node/index.js';
import {openChromium} from '../../support/open-chromium.js';
import {articleJson, pieces} from '../article/content.js';
import {report} from '../report.js';
import {both, median, roundsOr} from '../times.js';

const rounds = roundsOr(9);
const built = (file: string) =>
  readFileSync(fileURLToPath(new URL(`../../../dist/embed/${file}`, import.meta.url)), 'utf8');

const json = articleJson(pieces(40));
const origin = 'https://www.example.se/nyheter/skola';
const written = renderArticle(json, {pageUrl: origin});
/** The article as a site without our elements has it: nothing in it is more than HTML. */
const plain = written
  .replace(/<social-share[^]*<\/social-share>/, '')
  .replace(/<(\/?)(?:news-article|fact-box)\b[^>]*>/g, '<$1div>');
const bar = /<social-share[^]*<\/social-share>/.exec(written)![0];

const siteStyle = `body{margin:0;font:1.125rem/1.5 sans-serif;color:#1d1d1b}header,footer{padding:1rem;background:#003d5c;color:#fff}
nav ul{display:flex;flex-wrap:wrap;gap:1rem;margin:0;padding:0;list-style:none}nav a{color:inherit}main{max-width:42rem;margin:auto;padding:1rem}img{max-width:100%;height:auto}`;

const page = (
  head: string,
  main: string,
): string => `<!doctype html><html lang="sv"><head><meta charset="utf-8">
<title>En ny skola vid älven</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/site.css">${head}</head><body><header><p>Kommunen</p><nav aria-label="Huvudmeny"><ul>${[
  'Bo och bygga',
  'Förskola och skola',
  'Omsorg och stöd',
  'Uppleva och göra',
  'Kommun och politik',
]
  .map((words) => `<li><a href="/">${words}</a></li>`)
  .join(
    '',
  )}</ul></nav></header><main>${main}</main><footer><p>Växel 0000-00 00 00</p></footer></body></html>`;

const css = (file: string) => `<link rel="stylesheet" href="/${file}">`;
const script = (file: string) => `<script src="/${file}" defer></script>`;

const pages: ReadonlyArray<{readonly name: string; readonly html: string}> = [
  {name: 'without our elements', html: page('', plain)},
  {
    name: 'with `<social-share>` alone',
    html: page(css('before-script.css') + script('social-share.js'), plain + bar),
  },
  {
    name: 'article written by the server, `prerendered.js`',
    html: page(css('nyhetsdelar.css') + script('prerendered.js'), written),
  },
  {
    name: 'article as JSON, `nyhetsdelar.js`',
    html: page(
      script('nyhetsdelar.js'),
      '<news-article src="/article.json"><a href="/nyheter/skola">En ny skola vid älven</a></news-article>',
    ),
  },
];

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
};
const files = new Map<string, readonly [type: string, body: Buffer]>();
const serve = (path: string, type: string, body: string) =>
  files.set(path, [`${type};charset=utf-8`, brotliCompressSync(body)]);
pages.forEach(({html}, index) => serve(`/${index}`, 'text/html', html));
serve('/site.css', 'text/css', siteStyle);
serve('/article.json', 'application/json', JSON.stringify(json));
for (const file of [
  'before-script.css',
  'nyhetsdelar.css',
  'social-share.js',
  'prerendered.js',
  'nyhetsdelar.js',
])
  serve(`/${file}`, types[file.split('.').pop()!]!, built(file));
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><path fill="#9bc" d="M0 0h600v400H0z"/></svg>';

const server = createServer((request, response) => {
  const path = request.url!;
  if (path.startsWith('/bilder/')) serve(path, 'image/svg+xml', picture);
  const [type, body] = files.get(path) ?? [];
  if (type) response.writeHead(200, {'content-type': type, 'content-encoding': 'br'}).end(body);
  else response.writeHead(404).end();
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

interface Costs {
  /** kB over the network. */
  transfer: number;
  /** Milliseconds of running script. */
  script: number;
  /** Milliseconds until the largest thing is painted. */
  lcp: number;
  /** How far what stands on the page moves (Cumulative Layout Shift). */
  cls: number;
  /** Milliseconds that tasks take beyond 50 each (Total Blocking Time). */
  tbt: number;
}

const browser = await openChromium();

const load = async (index: number): Promise<Costs> => {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({width: 412, height: 823, deviceScaleFactor: 1.75, isMobile: true, hasTouch: true});
  const session = await tab.createCDPSession();
  await session.send('Network.enable');
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  let transfer = 0;
  session.on('Network.loadingFinished', ({encodedDataLength}) => (transfer += encodedDataLength / 1000));
  await tab.goto(address + index, {waitUntil: 'networkidle0'});
  const seen = await tab.evaluate(
    () =>
      new Promise<{lcp: number; cls: number; tbt: number}>((done) => {
        const seen = {lcp: 0, cls: 0, tbt: 0};
        for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask']) {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as Array<PerformanceEntry & {value: number}>) {
              if (type === 'layout-shift') seen.cls += entry.value;
              else if (type === 'longtask') seen.tbt += Math.max(0, entry.duration - 50);
              else seen.lcp = entry.startTime;
            }
          }).observe({type, buffered: true});
        }
        setTimeout(() => done(seen), 500);
      }),
  );
  const {metrics} = await session.send('Performance.getMetrics');
  await context.close();
  return {...seen, transfer, script: metrics.find(({name}) => name === 'ScriptDuration')!.value * 1000};
};

const taken = pages.map((): Costs[] => []);
for (let round = -1; round < rounds; round++) {
  for (const index of pages.keys()) {
    const costs = await load((index + round + pages.length) % pages.length);
    // The first round warms the browser up.
    if (round >= 0) taken[(index + round + pages.length) % pages.length]!.push(costs);
  }
}
await report({
  name: 'page',
  rounds,
  browser: await browser.version(),
  note: 'Lighthouse’s mobile profile. Milliseconds: median (lowest).',
  tables: [
    {
      title: 'One page of a municipality, its article of 40 blocks',
      head: ['', 'transfer, kB', 'running script', 'LCP', 'CLS', 'TBT'],
      rows: pages.map(({name}, index) => {
        const of = (what: keyof Costs) => taken[index]!.map((costs) => costs[what]);
        return [
          name,
          median(of('transfer')).toFixed(1),
          both(of('script')),
          both(of('lcp')),
          median(of('cls')).toFixed(3),
          both(of('tbt')),
        ];
      }),
      inReadme: true,
    },
  ],
  taken: pages.map(({name}, index) => ({name, taken: taken[index]})),
});
await browser.close();
server.close();
