import {after, before, describe} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {startServer, type Server} from '../support/serve.js';
import {bridge, school} from './articles.js';
import {engines, type Engine} from './engines.js';
import {GuardedPage} from './guarded-page.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The page's own child of the element, and the element around it. */
export const link = '<a href="/bron">Läs om bron</a>';
export const element = (children = link, src = '/bridge.json'): string =>
  `<news-article src="${src}">${children}</news-article>`;

/** A script tag for a file of an installed library. */
export const library = (path: string, kind = 'defer'): string =>
  `<script src="/libraries/${path}" ${kind}></script>`;

/** The drop-in file as a page loads it. */
export const dropIn = '<script src="/embed/nyhetsdelar.js" defer></script>';

/** Pages of markup and script tags, as a content management system writes them. */
export class PlainPages {
  browser!: Browser;
  server!: Server;

  /** To be made in a suite: starts a browser and a server ahead of its tests, and stops both after them. */
  constructor(engine: Engine) {
    before(async () => {
      [this.browser, this.server] = await Promise.all([
        engine.open(),
        startServer({
          '/embed/': `${root}dist/embed/`,
          '/libraries/': `${root}test/hosts/node_modules/`,
          '/debian/': '/usr/share/javascript/',
        }),
      ]);
      for (const [name, article] of Object.entries({bridge, school})) {
        this.server.serve(`/${name}.json`, {body: JSON.stringify(article)});
      }
      this.server.serve('/missing.json', {body: '', status: 404});
    });
    after(async () => {
      await this.browser.close();
      await this.server.close();
    });
  }

  /** Serves a page at an address. */
  serve(path: string, body: string, head = dropIn): void {
    this.server.serve(path, {
      headers: {'content-type': 'text/html; charset=utf-8'},
      body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${path}</title>
        <link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    });
  }

  /** Opens a page for as long as something is done on it. */
  async on(path: string, act: (page: GuardedPage) => Promise<void>): Promise<void> {
    const page = await GuardedPage.open(this.browser, this.server.origin + path);
    try {
      await act(page);
    } finally {
      await page.close();
    }
  }
}

/** A suite of tests on plain pages, in each of the browsers. */
export const describeOnPlainPages = (what: string, suite: (pages: PlainPages) => void): void => {
  for (const engine of engines) describe(`${what} (${engine.name})`, () => suite(new PlainPages(engine)));
};
