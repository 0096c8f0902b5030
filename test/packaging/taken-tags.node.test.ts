/** A tag that somebody else, or another version of ours, has registered already. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import type {Browser} from 'puppeteer-core';
import {version} from '../../scripts/package.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';
import {installPacked} from './packed-package.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const tags = ['fact-box', 'social-share', 'news-article'];

const policy = (names: string) =>
  `script-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'; trusted-types ${names}`;

/** A script of somebody else that has an element of the same name. */
const taking = (tag: string) =>
  `<script>customElements.define('${tag}', class extends HTMLElement { connectedCallback() { this.dataset.of = 'somebody else'; } })</script>`;

const load = (path: string) => `<script type="module" src="${path}"></script>`;

describe('a tag that is taken already', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    [browser, server] = await Promise.all([
      openChromium(),
      startServer({'/embed/': `${root}dist/embed/`, '/': `${root}demo/`}),
    ]);
    server.serve('/articles/article.json', {body: readFileSync(`${root}demo/articles/klimatnatverk.json`)});
    server.serve('/favicon.ico', {body: ''});
    const file = readFileSync(`${root}dist/embed/nyhetsdelar.js`, 'utf8');
    server.serve('/older.js', {body: file.replaceAll(version, '0.0.1')});
    const project = installPacked();
    const {outputFiles} = await build({
      stdin: {contents: 'import "nyhetsdelar/define"', resolveDir: project},
      bundle: true,
      write: false,
      format: 'esm',
    });
    server.serve('/application.js', {body: outputFiles[0]!.contents.slice() as Buffer});
    rmSync(project, {recursive: true});
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  /**
   * Which elements live on a page with these scripts, and what its console says.
   * @param policies The Trusted Types policies of the drop-in file and of Lit, each once.
   */
  const open = async (scripts: readonly string[], policies = 'nyhetsdelar lit-html') => {
    server.serve('/page.html', {
      body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Sida</title>${scripts.join('')}
        <news-article src="/articles/article.json" no-share></news-article>
        <fact-box heading="Fakta"><p>Tolv kommuner är med.</p></fact-box>
        <social-share></social-share></html>`,
      headers: {'content-security-policy': policy(policies)},
    });
    const page = await browser.newPage();
    const said: string[] = [];
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    await page.goto(`${server.origin}/page.html`, {waitUntil: 'networkidle0'});
    const alive = await page.evaluate(() =>
      [
        document.querySelector('fact-box')!.shadowRoot?.textContent?.includes('Fakta') && 'fact-box',
        document.querySelector('social-share')!.shadowRoot?.textContent?.includes('Facebook') &&
          'social-share',
        document.querySelector('news-article .nyhetsdelar-headline') && 'news-article',
      ].filter(Boolean),
    );
    await page.close();
    return {alive, said};
  };

  const without = (tag: string) => tags.filter((other) => other !== tag);

  for (const [kind, path, policies] of [
    ['the drop-in file', '/embed/nyhetsdelar.js', 'nyhetsdelar'],
    ['the package', '/application.js', "lit-html 'allow-duplicates'"],
  ] as const) {
    const twice = [load(path), load(`${path}?again`)];

    for (const tag of tags) {
      it(`costs ${kind} only <${tag}>, and the console says so once`, async () => {
        const {alive, said} = await open([taking(tag), ...twice], policies);
        assert.deepEqual(alive, without(tag));
        assert.equal(said.length, 1, said.join('\n'));
        assert.match(said[0]!, new RegExp(`^warn: nyhetsdelar ${version}: .*<${tag}>`));
      });
    }

    it(`says nothing where ${kind} is loaded twice`, async () => {
      const {alive, said} = await open(twice, policies);
      assert.deepEqual(alive, tags);
      assert.deepEqual(said, []);
    });
  }

  it('costs the file of the share bar its bar, and the console says so once', async () => {
    const {alive, said} = await open([taking('social-share'), load('/embed/social-share.js')]);
    assert.deepEqual(alive, []);
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0]!, /<social-share>/);
  });

  for (const scripts of [
    ['/embed/social-share.js', '/embed/nyhetsdelar.js'],
    ['/embed/nyhetsdelar.js', '/embed/social-share.js'],
    ['/embed/nyhetsdelar.js', '/application.js'],
    ['/application.js', '/embed/nyhetsdelar.js'],
  ]) {
    it(`is no news where it is ours, of the same version: ${scripts.join(' before ')}`, async () => {
      const {alive, said} = await open(scripts.map(load));
      assert.deepEqual(alive, tags);
      assert.deepEqual(said, []);
    });
  }

  for (const scripts of [
    ['/older.js', '/embed/nyhetsdelar.js'],
    ['/embed/nyhetsdelar.js', '/older.js'],
  ]) {
    it(`stays with the version that came first: ${scripts.join(' before ')}`, async () => {
      const {alive, said} = await open(scripts.map(load));
      assert.deepEqual(alive, tags);
      assert.equal(said.length, 3, said.join('\n'));
      for (const line of said) assert.match(line, /^warn: nyhetsdelar [\d.]+: .*<(?:fact|news|social)-/);
    });
  }
});
