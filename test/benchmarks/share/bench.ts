/**
 * Measures our share bar beside its peers, a bar of plain HTML and a bare Lit bar: bytes, time,
 * memory, requests, layout shift and names. All candidates take turns in every round, so that
 * whatever else the machine does falls on all alike.
 *
 *     npm run build && npm run bench -- share [rounds]
 */
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import type {CDPSession, Page} from 'puppeteer-core';
import {openChromium} from '../../support/open-chromium.js';
import {report} from '../report.js';
import {both, median, roundsOr, times} from '../times.js';
import type {Candidate} from './candidates.js';

const folder = fileURLToPath(new URL('./', import.meta.url));
if (!existsSync(`${folder}node_modules`)) {
  console.log('Installing the peers, for this benchmark alone …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {cwd: folder, stdio: 'inherit'});
}
const {candidates} = await import('./candidates.js');

const rounds = roundsOr(9);
const amounts = [1, 100, 1000];
const url = 'https://www.lulea.se/nyheter/ny-bro.html';
const title = 'Ny bro över älven öppnar i maj';

const brotli = (text: string): number =>
  brotliCompressSync(text, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;

const all = await candidates();
const requested: string[] = [];

/** What is served: for each candidate a page with its documented markup and late script, and its files. */
const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url!.slice(1));
  requested.push(path);
  const [index, file = ''] = path.split('/');
  const candidate = all[Number(index)];
  const answer = (type: string, body: string | Buffer) => response.setHeader('content-type', type).end(body);
  if (!candidate) answer('text/html', '<!doctype html><html lang="sv"><title>Tom</title><body>');
  else if (file === 'script.js') setTimeout(() => answer('text/javascript', candidate.script), 400);
  else if (file === 'style.css') answer('text/css', candidate.style!);
  else if (candidate.files[file]) answer('font/woff2', Buffer.from(candidate.files[file], 'latin1'));
  else if (file === '') {
    const style = candidate.style ? '<link rel="stylesheet" href="style.css">' : '';
    answer(
      'text/html; charset=utf-8',
      `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Nyhet</title><link rel="icon" href="data:,">${style}<style>body{font:16px/1.5 sans-serif}</style></head><body><main><h1>${title}</h1><p>Ingress.</p><div id="root">${candidate.markup(url, title)}</div>${'<p>Texten efter baren.</p>'.repeat(5)}</main><script src="script.js" defer></script><script>addEventListener('load',async()=>{const root=document.getElementById('root');${candidate.start};document.body.dataset.ready=''})</script></body></html>`,
    );
  } else response.writeHead(404).end();
});
await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const browser = await openChromium('--js-flags=--expose-gc');

interface Times {
  evaluation: number;
  shown: number;
}

/** Evaluates the script and shows a number of bars, in a fresh page. */
const time = async (page: Page, candidate: Candidate, amount: number): Promise<Times> => {
  const markup = Array.from({length: amount}, (_, index) =>
    candidate.markup(`${url}?nr=${index}`, `${title} ${index}`),
  ).join('');
  return page.evaluate(
    async (script, style, markup, start) => {
      const sheet = document.createElement('style');
      sheet.textContent = style;
      const root = document.createElement('div');
      document.head.append(sheet);
      document.body.append(root);
      const code = document.createElement('script');
      code.textContent = script;
      const show = new Function('root', `return (async () => {${start}})()`) as (
        root: HTMLElement,
      ) => Promise<void>;
      await new Promise((done) => setTimeout(done, 50));
      const began = performance.now();
      document.head.append(code);
      const evaluated = performance.now();
      root.innerHTML = markup;
      await show(root);
      void root.offsetHeight;
      const ended = performance.now();
      return {evaluation: evaluated - began, shown: ended - evaluated};
    },
    candidate.script,
    candidate.style ?? '',
    markup,
    candidate.start,
  );
};

interface Heap {
  js: number;
  dom: number;
}

const heap = async (session: CDPSession): Promise<Heap> => {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number;
    embedderHeapUsedSize: number;
  };
  return {js: usedSize, dom: embedderHeapUsedSize};
};

interface Measured {
  evaluation: number[];
  first: number[];
  shown: Map<number, number[]>;
  js: number[];
  dom: number[];
}

const measured = new Map<Candidate, Measured>(
  all.map((candidate) => [
    candidate,
    {evaluation: [], first: [], shown: new Map(amounts.map((amount) => [amount, []])), js: [], dom: []},
  ]),
);

for (let round = -1; round < rounds; round++) {
  // The first bar is over so soon that the machine's own doings weigh much: it is measured more often.
  for (const amount of [1, 1, 1, 1, ...amounts]) {
    const order = [...all].sort(() => Math.random() - 0.5);
    for (const candidate of order) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.goto(`${origin}empty`);
      const session = await page.createCDPSession();
      const before = await heap(session);
      const {evaluation, shown} = await time(page, candidate, amount);
      // The first round warms the browser up.
      if (round >= 0) {
        const into = measured.get(candidate)!;
        into.shown.get(amount)!.push(shown);
        if (amount === 1) {
          into.evaluation.push(evaluation);
          into.first.push(evaluation + shown);
        }
        if (amount === 1000) {
          const after = await heap(session);
          into.js.push((after.js - before.js) / amount / 1000);
          into.dom.push((after.dom - before.dom) / amount / 1000);
        }
      }
      await context.close();
    }
  }
  if (process.stdout.isTTY) process.stdout.write(`\rround ${round + 1} of ${rounds}`);
}
if (process.stdout.isTTY) process.stdout.write('\r');

/** Loads the page as it is documented, with its script 400 ms late. */
const look = async (candidate: Candidate) => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  const shifts: number[] = [];
  for (const width of [1280, 360, 320]) {
    await page.setViewport({width, height: 900});
    requested.length = 0;
    await page.goto(`${origin}${all.indexOf(candidate)}/`, {waitUntil: 'networkidle0'});
    await page.waitForSelector('[data-ready]');
    shifts.push(
      await page.evaluate(
        () =>
          new Promise<number>((done) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & {value: number}).value;
            }).observe({type: 'layout-shift', buffered: true});
            setTimeout(() => done(sum), 300);
          }),
      ),
    );
  }
  const requests = requested.length - 1;
  const session = await page.createCDPSession();
  const {nodes: tree} = await session.send('Accessibility.getFullAXTree');
  const controls = tree.filter(({role, ignored}) => !ignored && /^(link|button)$/.test(String(role?.value)));
  const unnamed = controls.filter(({name}) => !String(name?.value ?? '').trim()).length;
  // Links that script gave no address, or none that a key reaches, are focusable all the same.
  const focusable = await page.evaluate(() => {
    let sum = 0;
    const roots: Array<Document | ShadowRoot> = [document];
    for (let root = roots.pop(); root; root = roots.pop()) {
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (element.tabIndex >= 0 && element.checkVisibility()) sum++;
      }
    }
    return sum;
  });
  /** Nodes that are shown for the bar: those of its shadow root, or else its own. */
  const nodes = await page.evaluate(() => {
    const bar = document.querySelector('#root')!.firstElementChild!;
    const walker = document.createTreeWalker(bar.shadowRoot ?? bar);
    let count = 0;
    while (walker.nextNode()) count++;
    return count;
  });
  await page.setJavaScriptEnabled(false);
  await page.goto(`${origin}${all.indexOf(candidate)}/`);
  const links = await page.$$eval(
    '#root a[href]',
    (links) => links.filter((link) => /^(https?|mailto):/.test((link as HTMLAnchorElement).href)).length,
  );
  await context.close();
  return {
    shifts,
    requests,
    foreign: foreign.length,
    controls: controls.length,
    focusable,
    unnamed,
    links,
    nodes,
  };
};

const looked = new Map<Candidate, Awaited<ReturnType<typeof look>>>();
for (const candidate of all) looked.set(candidate, await look(candidate));
const minimal = measured.get(all.find(({name}) => name === 'minimal Lit bar')!)!;
await report({
  name: 'share',
  rounds,
  browser: await browser.version(),
  note: 'Milliseconds, layout included, and kB of heap a bar: median (lowest).',
  tables: [
    {
      title: 'A share bar of six, and a thousand of them',
      head: [
        'bar',
        'bytes, brotli',
        'nodes',
        'evaluation and first bar',
        '÷ minimal',
        '1,000 bars',
        '÷ minimal',
        'JS heap',
        'DOM heap',
      ],
      rows: all.map((candidate) => {
        const {first, shown, js, dom} = measured.get(candidate)!;
        const {name, version, script, style} = candidate;
        return [
          `${name} ${version}`.trim(),
          `${brotli(script) + (style && name !== 'social-share' ? brotli(style) : 0)}`,
          `${looked.get(candidate)!.nodes}`,
          both(first),
          times(first, minimal.first),
          both(shown.get(1000)!),
          times(shown.get(1000)!, minimal.shown.get(1000)!),
          median(js).toFixed(1),
          median(dom).toFixed(1),
        ];
      }),
      inReadme: true,
    },
    {
      title: 'The same bar on a page whose script comes late, and without script',
      head: [
        'bar',
        'requests beside the page',
        'to others',
        'layout shift at 1280 / 360 / 320 px',
        'links and buttons',
        'focusable',
        'unnamed',
        'links without script',
      ],
      rows: all.map((candidate) => {
        const {requests, foreign, shifts, controls, focusable, unnamed, links} = looked.get(candidate)!;
        const shift = shifts.map((value) => value.toFixed(3)).join(' / ');
        return [
          candidate.name,
          `${requests}`,
          `${foreign}`,
          shift,
          `${controls}`,
          `${focusable}`,
          `${unnamed}`,
          `${links}`,
        ];
      }),
      inReadme: true,
    },
  ],
  taken: all.map((candidate) => {
    const {shown, ...taken} = measured.get(candidate)!;
    return {bar: candidate.name, ...taken, shown: Object.fromEntries(shown)};
  }),
});
await browser.close();
server.close();
