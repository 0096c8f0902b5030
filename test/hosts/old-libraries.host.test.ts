/** Libraries of the years around 2010 that replace what browsers have built in, ahead of the elements and behind them. */
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {it} from 'node:test';
import {bridge, school} from './articles.js';
import {describeOnPlainPages, element, library, link} from './plain-pages.js';

/** Of Debian's package libjs-prototype; the npm registry has none. */
const prototype = 'prototype/prototype.js';

const libraries: Readonly<Record<string, {script: string; missing?: string | false}>> = {
  'Prototype 1.7': {
    script: `<script src="/debian/${prototype}"></script>`,
    missing:
      !existsSync(`/usr/share/javascript/${prototype}`) &&
      'Prototype is not here (apt-get install libjs-prototype)',
  },
  'MooTools 1.5': {script: library('mootools-core-dist/dist/mootools-core.js', '')},
  'MooTools 1.5 for pages of 1.2': {script: library('mootools-core-dist/dist/mootools-core-compat.js', '')},
  'jQuery 3': {script: library('jquery/dist/jquery.js', '')},
};

const body = `${element()}
  <div id="inline"><news-article><script type="application/json">${JSON.stringify(school)}</script></news-article></div>
  <fact-box heading="Fakta" collapsible><p>En bro.</p></fact-box>
  <div id="bar"><social-share></social-share></div>`;

describeOnPlainPages('beside', (pages) => {
  for (const [name, {script, missing = false}] of Object.entries(libraries)) {
    for (const kind of ['', 'defer', 'type="module"']) {
      const own = `<script ${kind} src="/embed/nyhetsdelar.js"></script>`;
      for (const [order, head] of Object.entries({ahead: script + own, behind: own + script})) {
        it(
          `${name} ${order} of ${kind || 'a plain'} script, all three elements work`,
          {skip: missing},
          async () => {
            pages.serve('/page.html', body, head);
            await pages.on('/page.html', async (guarded) => {
              const {page} = guarded;
              await guarded.shows(bridge.headline, link);
              await guarded.shows(
                school.headline,
                await guarded.ownChildren('#inline news-article'),
                '#inline news-article',
              );

              // What the article's style sheet clips is on the page, for those who hear it.
              const box = await (await page.$('.nyhetsdelar-announcement'))!.boundingBox();
              assert.ok(!box || box.width <= 1, `${box?.width} px wide`);

              await page.evaluate(() => {
                const heard: string[] = [];
                Object.assign(window, {heard});
                document.addEventListener('fact-box-toggle', ({open}) => heard.push(`facts ${open}`));
                document.addEventListener('social-share-request', (event) => {
                  heard.push(event.network);
                  event.preventDefault();
                });
              });
              // Once it stands still, as a reader does.
              await page.locator('fact-box >>> summary').click();
              assert.ok(await page.$eval('fact-box p', (facts) => facts.getClientRects().length > 0));
              for (const control of await page.$$(
                '#bar social-share >>> [part~="link"], #bar social-share >>> [part~="button"]',
              )) {
                await control.evaluate((control) => (control as HTMLElement).click());
              }
              const heard = await page.evaluate(() => (window as unknown as {heard: string[]}).heard);
              assert.deepEqual(heard, ['facts true', 'facebook', 'linkedin', 'x', 'email', 'copy']);
              guarded.isSound();
            });
          },
        );
      }
    }
  }
});
