/** What a newcomer does to add a language, in a copy of the repository: one row, one XLIFF file, `npm run localize`. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {cpSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, beforeEach, describe, it} from 'node:test';
import {build} from 'esbuild';
import type {Browser} from 'puppeteer-core';
import {root, version} from '../../scripts/package.js';
import {copyOfHouse} from '../support/copy-of-house.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';

// Made up: the Finnish words, each after a word of its own.
const xliff = readFileSync(`${root}src/localization/xliff/fi.xlf`, 'utf8')
  .replace('target-language="fi"', 'target-language="nb"')
  .replaceAll('<target>', '<target>Norsk ');
const row = "nb: {words: 'loaded'},";

describe('a new language', () => {
  const copy = copyOfHouse('src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json');
  const room = `${copy}/src/localization`;
  const file = `${room}/xliff/nb.xlf`;
  let browser: Browser;
  let server: Server;

  after(async () => {
    await browser?.close();
    await server?.close();
    rmSync(copy, {recursive: true});
  });

  beforeEach(() => {
    rmSync(file, {force: true});
    cpSync(`${root}src/localization/languages.ts`, `${room}/languages.ts`);
  });

  const addRow = (text: string) => {
    const table = readFileSync(`${room}/languages.ts`, 'utf8');
    writeFileSync(`${room}/languages.ts`, table.replace('\n  sv: {', `\n  ${text}\n  sv: {`));
  };

  const run = (script: string) =>
    spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`], {cwd: copy, encoding: 'utf8'});

  /** What `npm run localize` says when it refuses. */
  const refusal = () => {
    const {status, stderr} = run('localize');
    assert.equal(status, 1, stderr);
    return stderr.trim();
  };

  it('without a row is refused, and the row is named', () => {
    writeFileSync(file, xliff);
    assert.equal(
      refusal(),
      "src/localization/xliff/nb.xlf has no row in src/localization/languages.ts: add nb: {words: 'loaded'}.",
    );
  });

  it('whose row says nothing of words is refused, and told what to add', () => {
    addRow("nb: {fallbacks: ['da']},");
    writeFileSync(file, xliff);
    assert.equal(
      refusal(),
      "The row of nb in src/localization/languages.ts does not say where its words are, and src/localization/xliff/nb.xlf has some: add words: 'loaded' to it.",
    );
  });

  it('whose file says that it is another language is refused, before it takes the place of that one', () => {
    addRow(row);
    writeFileSync(file, xliff.replace('"nb"', '"fi"'));
    assert.equal(
      refusal(),
      'src/localization/xliff/nb.xlf says that it is in "fi": set its target-language to "nb".',
    );
  });

  it('without a file is given one, and refused until it is translated', () => {
    addRow(row);
    assert.match(
      refusal(),
      /^src\/localization\/xliff\/nb\.xlf lacks (\d+) of \1 messages: [^]*Translate them/,
    );
    assert.match(
      readFileSync(file, 'utf8'),
      /target-language="nb"[^]*<source>Fakta<\/source>\s*<\/trans-unit>/,
    );
  });

  it('of which a sentence is missing or blank is refused, and the sentences are named', () => {
    addRow(row);
    writeFileSync(
      file,
      xliff
        .replace(/(id="fact-box\.heading">\s*<source>.*?<\/source>)\s*<target>.*?<\/target>/, '$1')
        .replace(
          /(id="credit\.text">\s*<source>.*?<\/source>)\s*<target>.*?<\/target>/,
          '$1<target> </target>',
        ),
    );
    assert.match(
      refusal(),
      /^src\/localization\/xliff\/nb\.xlf lacks 2 of \d+ messages: fact-box\.heading, credit\.text\. /,
    );
  });

  it('that is a draft keeps nobody from working, and is shown to nobody', () => {
    addRow("nb: {words: 'draft'},");
    const {status, stderr} = run('localize');
    assert.equal(status, 0, stderr);
    assert.match(readFileSync(file, 'utf8'), /target-language="nb"/);
    for (const name of readdirSync(`${room}/generated`)) {
      assert.deepEqual(
        readFileSync(`${room}/generated/${name}`, 'utf8'),
        readFileSync(`${root}src/localization/generated/${name}`, 'utf8'),
      );
    }
  });

  it('with both speaks on the server, in an application and beside the drop-in files', async () => {
    addRow(row);
    writeFileSync(file, xliff);
    for (const script of ['localize', 'build']) {
      const {status, stderr} = run(script);
      assert.equal(status, 0, stderr);
    }

    const article = {
      version: '1.0',
      type: 'NewsArticle',
      lang: 'nb',
      headline: 'Nyhet',
      tags: [{name: 'Bro'}],
    };
    const script = `import {renderArticle} from './dist/node/index.js'; console.log(renderArticle(${JSON.stringify(article)}))`;
    const html = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      cwd: copy,
      encoding: 'utf8',
    });
    assert.match(html, /Norsk Aiheet/);

    await build({
      entryPoints: [`${copy}/dist/social-share/social-share.define.js`],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: `${copy}/application`,
      logLevel: 'error',
    });
    [browser, server] = await Promise.all([
      openChromium(),
      startServer({'/application/': `${copy}/application/`, '/embed/': `${copy}/dist/embed/`}),
    ]);
    server.serve('/favicon.ico', {body: ''});
    const page = await browser.newPage();
    for (const [address, asked] of [
      ['/application/social-share.define.js', /^\/application\/nb-\w+\.js$/],
      ['/embed/social-share.js', new RegExp(`^/embed/lang/nb-${version}\\.json$`)],
    ] as const) {
      server.requests.length = 0;
      server.serve('/page.html', {
        body: `<!doctype html><html lang="nb"><title>Side</title><script type="module" src="${address}"></script><social-share networks="copy"></social-share></html>`,
      });
      await page.goto(`${server.origin}/page.html`);
      await page.waitForNetworkIdle({idleTime: 100});
      assert.equal(
        await page.$eval('social-share', ({shadowRoot}) => shadowRoot!.querySelector('button')!.textContent),
        'Norsk Kopioi linkki',
      );
      assert.ok(
        server.requests.some((path) => asked.test(path)),
        server.requests.join(' '),
      );
    }
  });
});
