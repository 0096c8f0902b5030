/** Whether the built files do as the sources do: what a minifier makes of them, and of Lit, is seen only here. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Browser, MediaFeature, Page} from 'puppeteer-core';
import {styles} from '../../src/markup/article.styles.js';
import {renderArticle} from '../../src/node/index.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const everyBlock = read('demo/articles/every-block.json');

const bundleSources = async (): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [`${root}src/embed.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    tsconfig: `${root}tsconfig.json`,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
};

const page = (head: string, body: string) =>
  `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Sida</title>
  <meta name="viewport" content="width=device-width">${head}</head><body><main>${body}</main></body></html>`;

/** What is computed differently for the elements of two frames side by side, those in shadow roots included. */
const differences = (): {compared: number; different: string[]} => {
  const [built, sources] = [...document.querySelectorAll('iframe')].map(({contentDocument}) => {
    const elements: Element[] = [contentDocument!.body];
    // Grows while it is walked.
    for (const {children, shadowRoot} of elements)
      elements.push(...(shadowRoot?.children ?? []), ...children);
    return elements;
  }) as [Element[], Element[]];
  // Where a custom property is used, the property that uses it tells.
  const properties = [...getComputedStyle(document.body)].filter((property) => !property.startsWith('--'));
  const different = new Set<string>();
  built.forEach((element, index) => {
    for (const pseudo of ['', '::before', '::after', '::marker']) {
      const style = getComputedStyle(element, pseudo);
      const expected = getComputedStyle(sources[index]!, pseudo);
      const isThere = !pseudo || [style, expected].some(({content}) => !['none', 'normal'].includes(content));
      for (const property of isThere ? properties : []) {
        const [is, was] = [style.getPropertyValue(property), expected.getPropertyValue(property)];
        if (is === was) continue;
        // `background: none` in fewer letters gives another place to no picture.
        if (property === 'background-position' && style.backgroundImage === 'none') continue;
        const classes = element.getAttribute('class') ?? '';
        different.add(`${element.localName}.${classes}${pseudo} ${property}: ${is}, in the sources ${was}`);
      }
    }
  });
  return {compared: built.length === sources.length ? built.length : 0, different: [...different]};
};

const situations: Readonly<Record<string, {width?: number; type?: 'print'; features?: MediaFeature[]}>> = {
  'on a wide screen': {},
  'on a narrow screen': {width: 320},
  'on paper': {type: 'print'},
  'in the dark, with forced colours, more contrast and less motion': {
    features: [
      {name: 'prefers-color-scheme', value: 'dark'},
      {name: 'forced-colors', value: 'active'},
      {name: 'prefers-contrast', value: 'more'},
      {name: 'prefers-reduced-motion', value: 'reduce'},
    ],
  },
};

describe('the built files', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    [browser, server] = await Promise.all([
      openChromium(),
      startServer({'/embed/': `${root}dist/embed/`, '/': `${root}demo/articles/`}),
    ]);
    const element = '<news-article src="/every-block.json" listen></news-article>';
    const markup = renderArticle(JSON.parse(everyBlock), {pageUrl: server.origin});
    const sheet = (path: string) => `<link rel="stylesheet" href="${path}">`;
    server.serve('/sources.js', {body: await bundleSources()});
    server.serve('/sources.css', {body: styles.cssText + read('src/social-share/before-script.css')});
    for (const [path, head, body] of [
      ['/script/built.html', '<script defer src="/embed/nyhetsdelar.js"></script>', element],
      ['/script/sources.html', '<script defer src="/sources.js"></script>', element],
      ['/sheet/built.html', sheet('/embed/nyhetsdelar.css'), markup],
      ['/sheet/sources.html', sheet('/sources.css'), markup],
    ] as const) {
      server.serve(path, {body: page(head, body)});
    }
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  const open = async (kind: string, width: number): Promise<Page> => {
    server.serve('/compare.html', {
      body: `<!doctype html><title>Jämför</title>
        ${['built', 'sources'].map((name) => `<iframe width="${width}" height="800" src="/${kind}/${name}.html"></iframe>`).join('')}`,
    });
    const opened = await browser.newPage();
    await opened.goto(`${server.origin}/compare.html`, {waitUntil: 'networkidle0'});
    await opened.evaluate(async () => {
      const frames = [...document.querySelectorAll('iframe')];
      const pictures = frames.flatMap(({contentDocument}) => [...contentDocument!.images]);
      for (const picture of pictures) picture.loading = 'eager';
      await Promise.allSettled(pictures.map((picture) => picture.decode()));
    });
    return opened;
  };

  it('write what the sources do', async () => {
    const opened = await open('script', 1000);
    const [built, sources] = await opened.$$eval('iframe', (frames) =>
      frames.map(({contentDocument}) => {
        // Lit marks its places with comments, of which those in the file are fewer.
        const article = contentDocument!.querySelector('article')!.outerHTML.replace(/<!--.*?-->/g, '');
        const shadowRoots = [...contentDocument!.querySelectorAll('*')].flatMap(({shadowRoot}) =>
          shadowRoot ? [shadowRoot.innerHTML] : [],
        );
        return [article, ...shadowRoots].join('\n').replaceAll('><', '>\n<');
      }),
    );
    assert.ok(built!.split('\n').length > 400);
    assert.equal(built, sources);
    await opened.close();
  });

  for (const kind of ['script', 'sheet']) {
    for (const [situation, {width = 1000, type, features}] of Object.entries(situations)) {
      it(`look as the sources do ${situation} (${kind === 'script' ? 'nyhetsdelar.js' : 'nyhetsdelar.css'})`, async () => {
        const opened = await open(kind, width);
        if (type) await opened.emulateMediaType(type);
        if (features) {
          const session = await opened.createCDPSession();
          await session.send('Emulation.setEmulatedMedia', {features});
        }
        const {compared, different} = await opened.evaluate(differences);
        assert.equal(different.join('\n'), '');
        assert.ok(compared > 400, `${compared} elements`);
        await opened.close();
      });
    }
  }
});
