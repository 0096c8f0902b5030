/** What the servers of pictures learn of the page that shows them: nothing. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import type {Browser} from 'puppeteer-core';
import {root} from '../../scripts/package.js';
import {renderArticle} from '../../src/node/index.js';
import {openChromium} from '../support/open-chromium.js';
import {startServer, type Server} from '../support/serve.js';

const drawing = readFileSync(`${root}demo/articles/pictures/square.svg`, 'utf8');

describe('the pictures of an article', () => {
  let browser: Browser;
  let server: Server;

  before(async () => {
    [browser, server] = await Promise.all([openChromium(), startServer()]);
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  it('are asked for without a word of the page', async () => {
    const elsewhere = server.origin.replace('127.0.0.1', 'localhost');
    const paths: string[] = [];
    const picture = (name: string, origin = elsewhere) => {
      paths.push(`/${name}.svg`);
      server.serve(`/${name}.svg`, {body: drawing});
      return `${origin}/${name}.svg`;
    };
    const image = (name: string) => ({type: 'image', src: picture(name), alt: ''});
    const article = {
      version: '1.0',
      type: 'NewsArticle',
      lang: 'sv',
      headline: 'Rubrik',
      image: image('first'),
      publisher: {name: 'Norrhamn', logo: image('logo')},
      authors: [{name: 'Anna', image: image('author')}],
      blocks: [
        image('picture'),
        {type: 'gallery', images: [image('gallery')]},
        {type: 'contact', people: [{name: 'Bo', image: image('portrait')}]},
        {type: 'map', title: 'Karta', image: image('map')},
        {type: 'video', title: 'Rundtur', src: '/film.mp4', poster: picture('film')},
        {
          type: 'video',
          title: 'Mötet',
          href: 'https://youtu.be/abc123def45',
          poster: picture('player', server.origin),
        },
      ],
    };
    server.serve('/page.html', {
      body: `<!doctype html><html lang="sv"><title>Sida</title><link rel="icon" href="data:,">${renderArticle(article, {pageUrl: `${server.origin}/page.html`})}`,
      headers: {'referrer-policy': 'unsafe-url'},
    });
    const page = await browser.newPage();
    await page.setViewport({width: 1000, height: 9000});
    await page.goto(`${server.origin}/page.html`, {waitUntil: 'networkidle0'});
    assert.deepEqual(
      paths.map((path) => [path, server.referrers.has(path), server.referrers.get(path)]),
      paths.map((path) => [path, true, undefined]),
    );
    await page.close();
  });
});
