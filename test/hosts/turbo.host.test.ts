/** Turbo 8: pages that are refreshed in place, left and come back to from a copy of what stood there. */
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {bridge, school} from './articles.js';
import type {GuardedPage} from './guarded-page.js';
import {describeOnPlainPages, dropIn, element, library, link} from './plain-pages.js';

const head = dropIn + library('@hotwired/turbo/dist/turbo.es2017-umd.js');
const morph = head + '<meta name="turbo-refresh-method" content="morph">';
const second = '<a href="/a">Läs om ån</a>';
const other = '<p id="other">En annan sida</p><a id="bridge" href="/bridge">Bron</a>';

describeOnPlainPages('Turbo', (pages) => {
  /** Does something that makes Turbo show a page, and comes back when it is shown. */
  const turn = ({page}: GuardedPage, what: string) =>
    page.evaluate(`new Promise((resolve) => {
      addEventListener('turbo:load', () => resolve(), {once: true});
      ${what};
    })`);
  const visit = (address: string, action = 'advance') => `Turbo.visit('${address}', {action: '${action}'})`;

  it('refreshes a page by morph, with the same and with other markup', async () => {
    pages.serve('/bridge', element(), morph);
    await pages.on('/bridge', async (page) => {
      await page.shows(bridge.headline, link);
      for (const [children, src, headline] of [
        [link, '/bridge.json', bridge.headline],
        [link, '/bridge.json', bridge.headline],
        [second, '/bridge.json', bridge.headline],
        [link + second, '/school.json', school.headline],
        [link, '/missing.json', undefined],
        [link, '/bridge.json', bridge.headline],
      ] as const) {
        pages.serve('/bridge', `<p>Ny</p>${element(children, src)}`, morph);
        await turn(page, visit('/bridge', 'replace'));
        await page.shows(headline, children);
      }
    });
  });

  it('comes back to a page from its copy, and by a link', async () => {
    pages.serve('/bridge', `${element()}<a id="other" href="/other">En annan sida</a>`, head);
    pages.serve('/other', other, head);
    await pages.on('/bridge', async (page) => {
      await page.shows(bridge.headline, link);
      for (let time = 0; time < 2; time++) {
        await turn(page, 'document.querySelector("#other").click()');
        assert.equal(await page.page.$('news-article'), null);
        await turn(page, 'history.back()');
        await page.shows(bridge.headline, link);
        await turn(page, 'history.forward()');
        await turn(page, 'document.querySelector("#bridge").click()');
        await page.shows(bridge.headline, link);
      }
    });
  });

  it('comes back to a copy that shows another article when it is given one', async () => {
    pages.serve('/bridge', element(), head);
    pages.serve('/other', other, head);
    await pages.on('/bridge', async (page) => {
      await page.shows(bridge.headline, link);
      await turn(page, visit('/other'));
      await turn(page, 'history.back()');
      await page.shows(bridge.headline, link);
      await page.page.$eval('news-article', (element) => element.setAttribute('src', '/school.json'));
      await page.shows(school.headline, link);
      await page.page.$eval('news-article', (element) => element.removeAttribute('src'));
      await page.shows(undefined, link);
    });
  });

  it('leaves a page whose article has not come, and comes back to it', async () => {
    let release = () => {};
    const until = new Promise<void>((resolve) => (release = resolve));
    pages.server.serve('/late.json', {body: JSON.stringify(bridge), until});
    pages.serve('/bridge', element(link, '/late.json'), head);
    pages.serve('/other', other, head);
    await pages.on('/bridge', async (page) => {
      await page.shows(undefined, link);
      await turn(page, visit('/other'));
      release();
      await turn(page, 'history.back()');
      await page.shows(bridge.headline, link);
    });
  });

  it('brings an element from one page to the next', async () => {
    const permanent = element().replace('<news-article', '$& id="article" data-turbo-permanent');
    pages.serve('/bridge', `<main>${permanent}</main>`, head);
    pages.serve('/other', `<p>En annan sida</p><aside>${permanent}</aside>`, head);
    await pages.on('/bridge', async (page) => {
      await page.shows(bridge.headline, link);
      for (const address of ['/other', '/bridge']) {
        await turn(page, visit(address));
        await page.shows(bridge.headline, link);
      }
    });
  });

  for (const refresh of ['replace', 'morph']) {
    it(`fills a frame anew by ${refresh}`, async () => {
      const frame = (children: string, src?: string) =>
        `<turbo-frame id="frame" refresh="${refresh}">${element(children, src)}</turbo-frame>`;
      pages.serve('/bridge', frame(link).replace('<turbo-frame', '$& src="/frame"'), head);
      pages.serve('/frame', frame(link), head);
      await pages.on('/bridge', async (page) => {
        await page.page.waitForSelector('turbo-frame[complete]');
        await page.shows(bridge.headline, link);
        for (const [children, src, headline] of [
          [link, '/bridge.json', bridge.headline],
          [second, '/bridge.json', bridge.headline],
          [second, '/school.json', school.headline],
        ] as const) {
          pages.serve('/frame', frame(children, src), head);
          await page.page.$eval('turbo-frame', (frame) => (frame as Element & {reload(): void}).reload());
          await page.page.waitForSelector('turbo-frame[complete]');
          await page.shows(headline, children);
        }
      });
    });
  }
});
