/**
 * What a screen reader is given of an article with every block, in Chromium: roles, names, levels and
 * states. The trees that somebody has read and approved are beside this file, in the folder `trees`;
 * `TREES=write` writes them anew, to be read again.
 */
import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, SerializedAXNode} from 'puppeteer-core';
import {renderArticle} from '../../src/node/index.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const everyBlock = JSON.parse(readFileSync(`${root}demo/articles/every-block.json`, 'utf8')) as object;

/** What no screen reader tells of, or tells otherwise. */
const silent = new Set(['generic', 'none', 'InlineTextBox', 'ListMarker', 'LineBreak', 'LabelText']);

/** The tree as text, a line for each node; what players are made of is the browser's own matter. */
const lines = (node: SerializedAXNode, depth = 0): string[] => {
  const {role, name, level, expanded, children = []} = node;
  const states = [level && `level ${level}`, expanded !== undefined && (expanded ? 'open' : 'closed')];
  const words = [role, name?.trim() && JSON.stringify(name), ...states].filter(Boolean).join(' ');
  const told = !silent.has(role) && (role !== 'StaticText' || name?.trim());
  // A text that only repeats the name of what it stands in says nothing new.
  const inside = (/video|audio|iframe/i.test(role) ? [] : children).filter(
    (child) => child.role !== 'StaticText' || child.name !== name,
  );
  return [
    ...(told ? [`${'  '.repeat(depth)}${words}`] : []),
    ...inside.flatMap((child) => lines(child, told ? depth + 1 : depth)),
  ];
};

describe('the accessibility tree of an article with every block', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    [browser, server] = await Promise.all([
      openChromium(),
      startServer({'/embed/': `${root}dist/embed/`, '/pictures/': `${root}demo/articles/pictures/`}),
    ]);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  for (const lang of ['sv', 'se', 'ar']) {
    it(`is as approved in ${lang}`, async () => {
      const page = await browser.newPage();
      const pageUrl = `${server.origin}/`;
      // The share bar has a tree and tests of its own.
      const markup = renderArticle(
        {...everyBlock, lang},
        {pageUrl, noShare: true, now: new Date('2026-11-23')},
      );
      server.serve('/page.html', {
        body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Nyhet</title>
          <link rel="icon" href="data:,"><link rel="stylesheet" href="/embed/nyhetsdelar.css"></head><body>${markup}</body></html>`,
      });
      await page.goto(`${server.origin}/page.html`);
      await page.addScriptTag({url: '/embed/nyhetsdelar.js', type: 'module'});
      await page.waitForSelector('fact-box:defined');
      const file = new URL(`trees/${lang}.txt`, import.meta.url);
      const whole = await page.accessibility.snapshot({interestingOnly: false});
      const found = `${whole!.children!.flatMap((child) => lines(child)).join('\n')}\n`;
      if (process.env['TREES'] === 'write') writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8'));
      await page.close();
    });
  }
});
