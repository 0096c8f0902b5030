/** Applications that bundle the package, on a page with the policy that the README gives. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build as buildWithEsbuild} from 'esbuild';
import type {Browser} from 'puppeteer-core';
import {build as buildWithVite} from 'vite';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';
import {installPacked} from './packed-package.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const headline = 'Kommunen går med i ett nätverk för klimatet';

/** The policy that the README gives, with other Trusted Types policies where they are named. */
const readmePolicy = (names?: string): string => {
  const [policy] = /^script-src 'self'.+$/m.exec(readFileSync(`${root}README.md`, 'utf8'))!;
  return names ? policy.replace(/trusted-types [\w' -]+$/, `trusted-types ${names}`) : policy;
};

type Bundle = (project: string, entry: string) => Promise<string>;

const bundlers: Readonly<Record<string, Bundle>> = {
  esbuild: async (project, entry) => {
    const {outputFiles} = await buildWithEsbuild({
      entryPoints: [project + entry],
      bundle: true,
      write: false,
      minify: true,
      format: 'esm',
      logLevel: 'error',
    });
    return outputFiles[0]!.text;
  },
  Vite: async (project, entry) => {
    const {output} = (await buildWithVite({
      configFile: false,
      root: project,
      logLevel: 'warn',
      build: {write: false, rolldownOptions: {input: project + entry, output: {codeSplitting: false}}},
    })) as unknown as {output: [{code: string}]};
    return output[0].code;
  },
};

/** What an application does after its imports: it goes on only if nothing of them has thrown. */
const application = (...paths: string[]) =>
  `${paths.map((path) => `import '${path}';`).join('\n')}
  document.querySelector('output').textContent = 'went on';`;

const body = `<output></output>
  <news-article src="/articles/article.json"><a href="/nyhet">Läs nyheten</a></news-article>
  <fact-box heading="Fakta"><p>Tolv kommuner är med.</p></fact-box>
  <social-share></social-share>`;

for (const [bundler, bundle] of Object.entries(bundlers)) {
  describe(`an application that ${bundler} bundles, under Trusted Types`, () => {
    let browser: Browser;
    let server: Server;
    let project: string;

    before(async () => {
      project = installPacked();
      [browser, server] = await Promise.all([openChromium(), startServer({'/': `${root}demo/`})]);
      server.serve('/articles/article.json', {body: readFileSync(`${root}demo/articles/klimatnatverk.json`)});
      server.serve('/favicon.ico', {body: ''});
    });

    after(async () => {
      await browser.close();
      await server.close();
      rmSync(project, {recursive: true});
    });

    /** What stands on the page, and what went wrong on it, once everything has settled. */
    const open = async (policy: string, ...applications: string[]) => {
      const scripts: string[] = [];
      for (const [index, source] of applications.entries()) {
        writeFileSync(`${project}application-${index}.js`, source);
        server.serve(`/${index}.js`, {body: await bundle(project, `application-${index}.js`)});
        scripts.push(`<script type="module" src="/${index}.js"></script>`);
      }
      server.serve('/page.html', {
        body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Sida</title>${scripts.join('')}${body}</html>`,
        headers: {'content-security-policy': policy},
      });
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('pageerror', (error) => wrong.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      await page.goto(`${server.origin}/page.html`, {waitUntil: 'networkidle0'});
      const seen = await page.evaluate(() => ({
        application: document.querySelector('output')!.textContent,
        article: document.querySelector<HTMLElement>('news-article')!.innerText,
        facts: document.querySelector('fact-box')!.shadowRoot?.textContent ?? '',
        bar: document.querySelector('social-share')!.shadowRoot?.textContent ?? '',
      }));
      await page.close();
      return {...seen, wrong};
    };

    it('shows everything where its policy names that of Lit', async () => {
      const {
        application: state,
        article,
        facts,
        bar,
        wrong,
      } = await open(readmePolicy('lit-html'), application('nyhetsdelar/define'));
      assert.deepEqual(wrong, []);
      assert.equal(state, 'went on');
      assert.match(article, new RegExp(headline));
      assert.match(facts, /Fakta/);
      assert.match(bar, /Facebook/);
    });

    it("goes on beside another copy of Lit where its policy says 'allow-duplicates'", async () => {
      const {article, wrong} = await open(
        readmePolicy("lit-html 'allow-duplicates'"),
        application('lit'),
        application('nyhetsdelar/define'),
      );
      assert.deepEqual(wrong, []);
      assert.match(article, new RegExp(headline));
    });

    it('shows everything under the policy of the drop-in file where it imports that file', async () => {
      const {
        application: state,
        article,
        facts,
        bar,
        wrong,
      } = await open(readmePolicy(), application('nyhetsdelar/embed'));
      assert.deepEqual(wrong, []);
      assert.equal(state, 'went on');
      assert.match(article, new RegExp(headline));
      assert.match(facts, /Fakta/);
      assert.match(bar, /Facebook/);
    });

    it('goes on without the article where every policy is forbidden to the drop-in file', async () => {
      const {
        application: state,
        article,
        facts,
        bar,
      } = await open(readmePolicy("'none'"), application('nyhetsdelar/embed'));
      assert.equal(state, 'went on');
      assert.equal(article.trim(), 'Läs nyheten');
      assert.match(facts, /Fakta/);
      assert.match(bar, /Facebook/);
    });

    it('needs no policy for fact boxes and share bars', async () => {
      const {
        application: state,
        facts,
        bar,
        wrong,
      } = await open(
        readmePolicy("'none'"),
        application('nyhetsdelar/fact-box/define', 'nyhetsdelar/social-share/define'),
      );
      assert.deepEqual(wrong, []);
      assert.equal(state, 'went on');
      assert.match(facts, /Fakta/);
      assert.match(bar, /Facebook/);
    });
  });
}
