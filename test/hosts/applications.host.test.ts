/**
 * Frameworks that add, take away, change and move the children of `<news-article>` as they please, before,
 * while and after an article stands in it: nothing is thrown, lost or doubled.
 */
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser} from 'puppeteer-core';
import {renderArticle} from '../../src/node/index.js';
import {startServer, type Server} from '../support/serve.js';
import {
  hydrating,
  names,
  startApplication,
  type Application,
  type ApplicationPage,
  type OpenOptions,
} from './application.js';
import {initial, type State} from './applications/state.js';
import {bridge, school} from './articles.js';
import {engines} from './engines.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The article as a server writes it, without the element around it. */
const prerendered = /<article[^]*<\/article>/.exec(
  renderArticle(bridge, {pageUrl: 'https://www.example.se/'}),
)![0];
const cors = {'access-control-allow-origin': '*'};

/** What an application does to the children of the element. */
const changes: Readonly<Record<string, Partial<State>>> = {
  'a child comes last': {links: [...initial.links, {id: 'tre', text: 'Den tredje länken'}]},
  'a child comes first': {links: [{id: 'noll', text: 'Ännu en länk'}, ...initial.links]},
  'a child goes': {links: initial.links.slice(1)},
  'the child that some states have goes': {loading: false},
  'all children go': {loading: false, words: '', links: []},
  'children change places': {links: initial.links.toReversed()},
  "a child's text changes": {links: initial.links.map(({id}) => ({id, text: 'En ny text'}))},
  'the bare text changes': {words: 'Hela nyheten: '},
};

/** When it does so, and how the element comes to show an article after that. */
interface Moment {
  readonly begin: (origin: string) => Partial<State>;
  readonly status?: 'loading' | 'ready' | 'error';
  readonly shown?: string;
  readonly next: (page: ApplicationPage, release: () => void) => Promise<void> | void;
}

const moments: Readonly<Record<string, Moment>> = {
  'before there is an article': {
    begin: () => ({}),
    next: (page) => page.set({article: bridge}),
  },
  'while the article loads': {
    begin: (origin) => ({src: `${origin}/late.json`}),
    status: 'loading',
    next: (_, release) => release(),
  },
  'while the article stands': {
    begin: () => ({article: bridge}),
    status: 'ready',
    shown: bridge.headline,
    next: () => {},
  },
  'after the article failed': {
    begin: (origin) => ({src: `${origin}/missing.json`}),
    status: 'error',
    next: (page) => page.set({article: bridge}),
  },
};

/** What else an application does with the element. */
const scenes: Readonly<
  Record<string, (page: ApplicationPage, origin: string, release: () => void) => Promise<void>>
> = {
  'another article': async (page) => {
    await page.set({article: bridge});
    await page.shows(bridge.headline);
    await page.set({article: school});
    await page.shows(school.headline);
    await page.heard(bridge.headline, school.headline);
  },
  'another address': async (page, origin) => {
    await page.set({src: `${origin}/bridge.json`});
    await page.shows(bridge.headline);
    await page.set({src: `${origin}/school.json`});
    await page.shows(school.headline);
    await page.heard(bridge.headline, school.headline);
  },
  'an address that fails, after one that did not, and before another that does not': async (page, origin) => {
    await page.set({src: `${origin}/bridge.json`});
    await page.shows(bridge.headline);
    await page.set({src: `${origin}/missing.json`});
    await page.until('error');
    await page.shows();
    await page.set({src: `${origin}/school.json`});
    await page.shows(school.headline);
    await page.heard(bridge.headline, school.headline);
  },
  'an address and no more, before the article has come': async (page, origin, release) => {
    await page.set({src: `${origin}/late.json`});
    await page.set({src: null});
    release();
    await page.shows();
    await page.heard();
  },
  'an article and an address at once': async (page, origin) => {
    await page.set({article: bridge, src: `${origin}/school.json`});
    await page.shows(bridge.headline);
    await page.heard(bridge.headline);
  },
  'another element in the place of the first': async (page) => {
    await page.set({article: bridge});
    await page.shows(bridge.headline);
    await page.set({version: 2, article: school});
    await page.shows(school.headline);
    await page.heard(bridge.headline, school.headline);
  },
  'another place, while the article loads': async (page, origin, release) => {
    await page.set({src: `${origin}/late.json`});
    await page.set({last: true});
    release();
    await page.shows(bridge.headline);
    await page.heard(bridge.headline);
  },
  'another place, while the article stands': async (page) => {
    await page.set({article: bridge});
    await page.shows(bridge.headline);
    await page.set({last: true});
    await page.shows(bridge.headline);
    await page.set({last: false, links: initial.links.toReversed()});
    await page.shows(bridge.headline);
    await page.heard(bridge.headline);
  },
  'no place, while the article loads, and a place again': async (page, origin, release) => {
    await page.set({src: `${origin}/late.json`});
    await page.set({shown: false});
    release();
    await page.heard();
    await page.set({shown: true});
    await page.shows(bridge.headline);
    await page.heard(bridge.headline);
  },
  'no place, while the article stands, and a place again': async (page) => {
    await page.set({article: bridge});
    await page.shows(bridge.headline);
    await page.set({shown: false});
    await page.set({shown: true});
    await page.shows(bridge.headline);
    await page.heard(bridge.headline, bridge.headline);
  },
  'a page in another language': async (page) => {
    await page.set({article: bridge});
    await page.shows(bridge.headline);
    await page.set({lang: 'en'});
    await page.shows(bridge.headline);
    await page.heard(bridge.headline);
  },
};

/** What React and Vue may say, as they come, of an article that stands already. */
const hydrationComplaint = /hydrat|server HTML|Minified React error #4(18|23|25)/i;
/** What the development builds of React say of attributes such as `status`, which the element wrote before them. */
const attributesComplaint = /Extra attributes from the server|some attributes of the server rendered HTML/;

/** In Firefox, where every step takes longer, two of them; `HOSTS="svelte vue"` picks others. */
const hosts = {chromium: names, firefox: ['react-19', 'vue']};

// The browsers side by side, each doing one thing after the other.
describe('applications', {concurrency: engines.length}, () => {
  for (const engine of engines) {
    describe(engine.name, {concurrency: 1}, () => {
      let browser: Browser;
      let server: Server;

      before(async () => {
        [browser, server] = await Promise.all([
          engine.open(),
          startServer({'/embed/': `${root}dist/embed/`, '/': `${root}test/hosts/applications/`}),
        ]);
        for (const [name, article] of Object.entries({bridge, school})) {
          server.serve(`/${name}.json`, {body: JSON.stringify(article), headers: cors});
        }
        server.serve('/missing.json', {body: '', status: 404, headers: cors});
      });

      after(async () => {
        await browser.close();
        await server.close();
      });

      /** An address that is not answered before it is released. */
      const holdBridge = (): (() => void) => {
        let release = () => {};
        const until = new Promise<void>((resolve) => (release = resolve));
        server.serve('/late.json', {body: JSON.stringify(bridge), headers: cors, until});
        return release;
      };

      for (const name of process.env.HOSTS?.split(' ') ?? hosts[engine.name]) {
        describe(name, () => {
          let application: Application;

          before(async () => {
            application = await startApplication(name, browser, server);
          });

          after(() => application?.close());

          /** Opens a page of the application for as long as something is done on it. */
          const on = async (
            state: Partial<State>,
            act: (page: ApplicationPage, release: () => void) => Promise<void>,
            options: OpenOptions = {},
          ) => {
            const release = holdBridge();
            const page = await application.open(state, options);
            try {
              await act(page, release);
            } finally {
              release();
              await page.close();
            }
          };

          for (const [what, act] of Object.entries(scenes)) {
            it(`gives the element ${what}`, () =>
              on({}, (page, release) => act(page, server.origin, release)));
          }

          it('begins with an article', () =>
            on({article: bridge}, async (page) => {
              await page.shows(bridge.headline);
              await page.heard(bridge.headline);
            }));

          it('begins with an address', () =>
            on({src: `${server.origin}/bridge.json`}, async (page) => {
              await page.shows(bridge.headline);
              await page.heard(bridge.headline);
            }));

          it('imports the element when it has mounted', () =>
            on({src: `${server.origin}/bridge.json`, defined: 'mounted'}, async (page) => {
              await page.shows(bridge.headline);
              await page.heard(bridge.headline);
            }));

          if (hydrating.includes(name)) {
            for (const defined of ['first', 'mounted'] as const) {
              const when = defined === 'first' ? 'before' : 'after';

              it(`takes over markup of the server's ${when} the element comes alive`, () =>
                on(
                  {src: `${server.origin}/late.json`, defined},
                  async (page, release) => {
                    if (defined === 'first') page.forgive(attributesComplaint);
                    await page.shows();
                    await page.set({loading: false, links: initial.links.toReversed()});
                    await page.shows();
                    release();
                    await page.shows(bridge.headline);
                    await page.set({...initial, src: null});
                    await page.shows();
                    await page.set({article: school});
                    await page.shows(school.headline);
                  },
                  {markup: 'server'},
                ));

              it(`takes over an article that the server has written ${when} the element comes alive`, () =>
                on(
                  {prerendered, src: `${server.origin}/missing.json`, defined},
                  async (page) => {
                    if (defined === 'first') page.forgive(attributesComplaint);
                    await page.showsAlone(bridge.headline);
                    await page.set({lang: 'en'});
                    await page.showsAlone(bridge.headline);
                  },
                  {markup: 'server'},
                ));
            }

            it('takes over markup in which the article stands already', () =>
              on(
                {
                  src: `${server.origin}/bridge.json`,
                  defined: 'elsewhere',
                  script: `${server.origin}/embed/nyhetsdelar.js`,
                },
                async (page) => {
                  page.forgive(hydrationComplaint);
                  await page.shows(bridge.headline);
                  await page.set({links: initial.links.toReversed(), loading: false});
                  await page.shows(bridge.headline);
                  await page.set({src: `${server.origin}/school.json`});
                  await page.shows(school.headline);
                  await page.set({src: null});
                  await page.shows();
                },
                {markup: 'server', after: bridge.headline},
              ));
          }

          describe('whose children', () => {
            let page: ApplicationPage | undefined;

            after(() => page?.close());

            for (const [when, {begin, status, shown, next}] of Object.entries(moments)) {
              for (const [what, change] of Object.entries(changes)) {
                it(`${what} ${when}`, async () => {
                  const release = holdBridge();
                  // One page after the other would take longer than all that is done on it.
                  page ??= await application.open({}, {});
                  const used = page;
                  page = undefined;
                  try {
                    const names = Object.keys(change) as (keyof State)[];
                    const back = Object.fromEntries(names.map((name) => [name, initial[name]]));
                    await used.set(begin(server.origin));
                    if (status) await used.until(status);
                    await used.shows(shown);
                    await used.set(change);
                    await used.shows(shown);
                    await used.set(back);
                    await used.shows(shown);
                    await used.set(change);
                    await next(used, release);
                    await used.shows(bridge.headline);
                    await used.set(back);
                    await used.shows(bridge.headline);
                    await used.heard(bridge.headline);
                    await used.set({src: null, article: null, heard: []});
                    await used.shows();
                    page = used;
                  } finally {
                    release();
                    if (!page) await used.close();
                  }
                });
              }
            }
          });
        });
      }
    });
  }
});
