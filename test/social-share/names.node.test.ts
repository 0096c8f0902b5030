/**
 * What links and buttons are called in each engine that is installed, asked of the engine itself: their names
 * are put together of words that stand apart, and each engine does that with code of its own.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Browser, ElementHandle} from 'puppeteer-core';
import '../../src/node/languages.js';
import {all} from '../../src/localization/generated/all.js';
import {withLocale} from '../../src/localization/scope.js';
import {externalLinkWords, shareOn} from '../../src/social-share/share-words.js';
import {networkOf} from '../../src/social-share/network-registry.js';
import {findFirefox} from '../support/browsers.js';
import {openChromium} from '../support/open-chromium.js';
import {openFirefox} from '../support/open-firefox.js';
import {openWebKit} from '../support/open-webkit.js';
import {startServer, type Server} from '../support/serve.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ids = ['facebook', 'x', 'mastodon', 'email', 'copy'];
const own = 'Vår sida';

const states = ['sv', ...Object.keys(all)].flatMap((lang) =>
  ['both', 'icons', 'labels'].flatMap((appearance) =>
    [false, true].flatMap((newWindow) =>
      [false, true].map((slotted) => ({lang, appearance, newWindow, slotted})),
    ),
  ),
);
type State = (typeof states)[number];

/** Whole phrases, as they are translated. */
const expected = ({lang, newWindow, slotted}: State): string[] =>
  withLocale(lang, () =>
    ids.map((id) => {
      const {name, address, words} = networkOf(id)!;
      if (words) return slotted && id === 'copy' ? own : words();
      const sentence = shareOn(slotted && id === 'facebook' ? own : name!);
      return address ? `${sentence} ${externalLinkWords(newWindow)}` : sentence;
    }),
  );

const bar = ({lang, appearance, newWindow, slotted}: State): string =>
  `<social-share lang="${lang}" networks="${ids.join(' ')}" appearance="${appearance}"${newWindow ? ' new-window' : ''}>${
    slotted ? ['facebook', 'copy'].map((id) => `<b slot="label-${id}">${own}</b>`).join('') : ''
  }</social-share>`;

/** Whether the words of every language have come. */
const isSpoken = `[...document.querySelectorAll('social-share')].every(
  (bar) => bar.shadowRoot?.querySelector('[part=base]').lang === bar.lang)`;

let server: Server;

before(async () => {
  server = await startServer({'/embed/': `${root}dist/embed/`});
  server.serve('/page.html', {
    body: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Nyhet</title><link rel="icon" href="data:,"><body>${states.map(bar).join('')}<script src="/embed/social-share.js"></script>`,
  });
});

after(() => server.close());

describe('the names of links and buttons, whatever the language, looks and labels', () => {
  /** Looks each name up as an aid does; in all they are as many as there are links and buttons. */
  const findAll = async (browser: Browser) => {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/page.html`);
    await page.waitForFunction(isSpoken);
    const bars = await page.evaluateHandle(() =>
      [...document.querySelectorAll('social-share')].map((bar) =>
        bar.shadowRoot!.querySelector('[part=base]')!,
      ),
    );
    for (const [index, state] of states.entries()) {
      const base = (await bars.getProperty(`${index}`)) as ElementHandle<Element>;
      for (const name of expected(state)) {
        const found = [
          ...(await base.$$(`aria/${name}[role="link"]`)),
          ...(await base.$$(`aria/${name}[role="button"]`)),
        ];
        assert.equal(found.length, 1, `${name} in ${JSON.stringify(state)}`);
      }
    }
    await browser.close();
  };

  it('are as they are translated, in Chromium', async () => findAll(await openChromium()));

  it('are so in Firefox', async (test) => {
    if (findFirefox()) await findAll(await openFirefox());
    else test.skip('Firefox is not installed');
  });

  it('are so in WebKit', async (test) => {
    const page = await openWebKit();
    if (!page) return test.skip('WebKit is not installed');
    await page.goto(`${server.origin}/page.html`);
    await page.until(isSpoken);
    const names = await page.namesInShadow('social-share', 'li > *').finally(() => page.close());
    assert.deepEqual(names, states.flatMap(expected));
  });
});
