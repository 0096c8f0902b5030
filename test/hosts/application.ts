/** The small application that each framework shows in its own way, in a browser. */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import {fileURLToPath, pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';
import {freePort, untilAnswering} from '../support/browsers.js';
import type {Server} from '../support/serve.js';
import {initial, type State} from './applications/state.js';
import {GuardedPage} from './guarded-page.js';

declare global {
  /** Where the application takes orders, as `page.js` says. */

  var host: {set(change: Partial<State>): Promise<void>};
}

const applications = fileURLToPath(new URL('applications/', import.meta.url));

/** A page with the application on it. */
export class ApplicationPage {
  readonly #guarded: GuardedPage;
  readonly page: Page;

  private constructor(guarded: GuardedPage) {
    this.#guarded = guarded;
    this.page = guarded.page;
  }

  static async open(
    browser: Browser,
    address: string,
    state: Partial<State>,
    {after}: OpenOptions,
  ): Promise<ApplicationPage> {
    const query = `?state=${encodeURIComponent(JSON.stringify(state))}`;
    const guarded = await GuardedPage.open(browser, address + query, after);
    await guarded.page.waitForFunction(() => 'host' in window);
    return new ApplicationPage(guarded);
  }

  /** Forgets complaints that the README tells of. */
  forgive(complaint: RegExp): void {
    const {wrong} = this.#guarded;
    wrong.splice(0, Infinity, ...wrong.filter((text) => !complaint.test(text)));
  }

  /** Has the application show another state. */
  set(change: Partial<State>): Promise<void> {
    return this.page.evaluate((change) => host.set(change), change);
  }

  /**
   * Asserts that the element shows the article of this headline, or its children where there is none; that
   * its children are those of a `<section>` for which the application was told the same; and that nothing
   * went wrong.
   */
  async shows(headline?: string): Promise<void> {
    await this.#guarded.shows(headline, await this.#guarded.childrenOf('section'));
  }

  /** Waits until the element says that it is so far. */
  until(status: 'loading' | 'ready' | 'error'): Promise<void> {
    return this.#guarded.until(status);
  }

  /** Asserts the same of an element without children other than the article. */
  async showsAlone(headline: string): Promise<void> {
    const markers = /<!--.*?-->/g;
    const children = await this.#guarded.childrenOf('news-article');
    await this.#guarded.shows(headline, children.replace(/<article[^]*<\/article>/, ''));
    assert.equal(children.replace(/<article[^]*<\/article>/, '').replace(markers, ''), '');
  }

  /** Asserts which articles the application was told of. */
  async heard(...headlines: string[]): Promise<void> {
    const told = headlines.join(', ');
    const heard = await this.page.evaluate((told) => inPage.textWhen('output', told), told);
    assert.equal(heard, told);
    this.#guarded.isSound();
  }

  close(): Promise<void> {
    return this.#guarded.close();
  }
}

export interface OpenOptions {
  /** Who writes the markup, in an application that can do both. */
  readonly markup?: 'client' | 'server';
  /** Keeps the application's scripts waiting until the element shows the article of this headline. */
  readonly after?: string;
}

/** An application that is served, perhaps by a server of its own. */
export interface Application {
  open(state: Partial<State>, options: OpenOptions): Promise<ApplicationPage>;
  close(): void;
}

/** An application of files, on the test's own server. */
const fromFiles = (name: string, browser: Browser, server: Server): Application => ({
  close: () => {},
  open: async (state, options) => {
    let root = '';
    if (options.markup === 'server') {
      const module = pathToFileURL(`${applications}${name}/dist/server.js`).href;
      const {render} = (await import(module)) as {render(state: State): string | Promise<string>};
      root = await render({...initial, ...state});
    }
    server.serve(`/${name}/index.html`, {
      body: `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>${name}</title>
        <link rel="icon" href="data:,">${state.script ? `<script src="${state.script}"></script>` : ''}</head>
        <body><div id="root">${root}</div><script type="module" src="dist/client.js"></script></body></html>`,
    });
    return ApplicationPage.open(browser, `${server.origin}/${name}/index.html`, state, options);
  },
});

/** An application that has a server of its own. */
const fromServer = async (name: string, browser: Browser): Promise<Application> => {
  const port = await freePort();
  const command = {
    next: [createRequire(`${applications}next/`).resolve('next/dist/bin/next'), 'start', '--port', `${port}`],
    nuxt: ['dist/output/server/index.mjs'],
  }[name]!;
  const child = spawn(process.execPath, command, {
    cwd: `${applications}${name}`,
    env: {...process.env, PORT: `${port}`, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1'},
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}/`;
  await untilAnswering(address);
  return {
    close: () => void child.kill(),
    open: (state, options) => ApplicationPage.open(browser, address, state, options),
  };
};

/** Every application, by the name of its folder. */
export const names = [
  'react-18',
  'react-19',
  'preact',
  'vue',
  'svelte',
  'solid',
  'alpine',
  'next',
  'nuxt',
] as const;

/** Those that take over markup which their server has written. */
export const hydrating: readonly string[] = [
  'react-18',
  'react-19',
  'preact',
  'vue',
  'svelte',
  'next',
  'nuxt',
];

/** Makes an application ready to be opened. */
export const startApplication = async (
  name: string,
  browser: Browser,
  server: Server,
): Promise<Application> =>
  /^(next|nuxt)$/.test(name) ? fromServer(name, browser) : fromFiles(name, browser, server);
