/** Libraries that make the page like new markup from the server, and keep what they can of what stands there. */
import {describe, it} from 'node:test';
import {bridge, school} from './articles.js';
import type {GuardedPage} from './guarded-page.js';
import {describeOnPlainPages, dropIn, element, library, link} from './plain-pages.js';

interface Library {
  readonly files?: readonly string[];
  /** What brings new markup: `outer` of `main`, `inner` of it, or `children` of the `element` in it. */
  readonly call: string;
  /** Whether it reaches the element's children only. */
  readonly inside?: boolean;
}

/** Turbo waits for a frame before it does what a stream says. */
const stream = (attributes: string, markup: string) =>
  `new Promise((resolve) => {
    addEventListener('turbo:before-stream-render', ({detail}) => {
      const {render} = detail;
      detail.render = async (stream) => resolve(await render(stream));
    }, {once: true});
    Turbo.renderStreamMessage('<turbo-stream target="main" ${attributes}><template>' + ${markup} + '</template></turbo-stream>');
  })`;

/** htmx looks for its extensions around the element that asked, and where there is none swaps as it always does. */
const morphByHtmx = (target: string, style: string) =>
  `document.body.setAttribute('hx-ext', 'morph'),
    htmx.swap(${target}, outer, {swapStyle: 'morph:${style}'}, {contextElement: main})`;

const idiomorph = ['idiomorph/dist/idiomorph.js'];
const morphdom = ['morphdom/dist/morphdom-umd.js'];
const alpine = ['@alpinejs/morph/dist/cdn.js', 'alpinejs/dist/cdn.js'];
const turbo = ['@hotwired/turbo/dist/turbo.es2017-umd.js'];
const htmx = ['htmx.org/dist/htmx.js', 'idiomorph/dist/idiomorph-ext.js'];
const jquery = ['jquery/dist/jquery.js'];

const libraries: Readonly<Record<string, Library>> = {
  'idiomorph around the element': {files: idiomorph, call: 'Idiomorph.morph(main, outer)'},
  'idiomorph on the element': {files: idiomorph, call: 'Idiomorph.morph(element, inner)'},
  'idiomorph in the element': {
    files: idiomorph,
    call: 'Idiomorph.morph(element, children, {morphStyle: "innerHTML"})',
    inside: true,
  },
  'morphdom around the element': {files: morphdom, call: 'morphdom(main, outer)'},
  'morphdom on the element': {files: morphdom, call: 'morphdom(element, inner)'},
  'morphdom in the element': {
    files: morphdom,
    call: 'morphdom(element, inner, {childrenOnly: true})',
    inside: true,
  },
  "Alpine's morph": {files: alpine, call: 'Alpine.morph(main, outer)'},
  "Turbo's stream, replacing": {files: turbo, call: stream('action="replace"', 'outer')},
  "Turbo's stream, replacing by morph": {
    files: turbo,
    call: stream('action="replace" method="morph"', 'outer'),
  },
  "Turbo's stream, updating by morph": {
    files: turbo,
    call: stream('action="update" method="morph"', 'inner'),
  },
  'htmx, innerHTML': {files: htmx, call: 'htmx.swap(main, inner, {swapStyle: "innerHTML"})'},
  'htmx, outerHTML': {files: htmx, call: 'htmx.swap(main, outer, {swapStyle: "outerHTML"})'},
  'htmx in the element': {
    files: htmx,
    call: 'htmx.swap(element, children, {swapStyle: "innerHTML"})',
    inside: true,
  },
  'htmx, morph:innerHTML': {files: htmx, call: morphByHtmx('document.body', 'innerHTML')},
  'htmx, morph:outerHTML': {files: htmx, call: morphByHtmx('main', 'outerHTML')},
  'jQuery around the element': {files: jquery, call: 'jQuery("main").html(inner)'},
  'jQuery in the element': {files: jquery, call: 'jQuery("news-article").html(children)', inside: true},
  'innerHTML around the element': {call: 'main.innerHTML = inner'},
  'innerHTML of the element': {call: 'element.innerHTML = children', inside: true},
  'outerHTML of the element': {call: 'element.outerHTML = inner'},
};

const second = '<a href="/a">Läs om ån</a>';
const morning = '<a href="/bron">Bron öppnar i dag</a>';

describeOnPlainPages('new markup', (pages) => {
  for (const [name, {files = [], call, inside}] of Object.entries(libraries)) {
    describe(`by ${name}`, () => {
      /** Opens a page with the element, has the library bring markup again and again, and shows another article. */
      const on = (
        first: string,
        act: (
          page: GuardedPage,
          bring: (children?: string, src?: string) => Promise<unknown>,
        ) => Promise<void>,
      ) => {
        const head = dropIn + files.map((file) => library(file)).join('');
        pages.serve('/page.html', `<main id="main">${first}</main>`, head);
        return pages.on('/page.html', async (guarded) => {
          await act(guarded, (children = link, src = '/bridge.json') => {
            const inner = element(children, src);
            const values = {inner, outer: `<main id="main">${inner}</main>`, children};
            const names = Object.entries(values).map(([name, value]) => `${name} = ${JSON.stringify(value)}`);
            return guarded.page.evaluate(`(async () => {
              const main = document.querySelector('main'), element = document.querySelector('news-article');
              const ${names.join(', ')};
              await (${call});
            })()`);
          });
          const children = await guarded.ownChildren();
          await guarded.page.$eval(
            'news-article',
            (element, article) => ((element as {article?: object}).article = article),
            school,
          );
          await guarded.shows(school.headline, children);
        });
      };

      it('leaves a standing article where the markup is the same, time after time', () =>
        on(element(), async (page, bring) => {
          await page.shows(bridge.headline, link);
          for (let time = 0; time < 3; time++) {
            await bring();
            await page.shows(bridge.headline, link);
          }
        }));

      it('changes the children beside a standing article', () =>
        on(element(), async (page, bring) => {
          await page.shows(bridge.headline, link);
          for (const children of [morning, link + second, second + morning, second, '', link]) {
            await bring(children);
            await page.shows(bridge.headline, children);
          }
        }));

      it('changes the children while the article loads', async () => {
        let release = () => {};
        const until = new Promise<void>((resolve) => (release = resolve));
        pages.server.serve('/late.json', {body: JSON.stringify(bridge), until});
        await on(element(link, '/late.json'), async (page, bring) => {
          for (const children of [morning, link + second, second]) {
            await bring(children, '/late.json');
            await page.shows(undefined, children);
          }
          release();
          await page.shows(bridge.headline, second);
        });
      });

      it('changes the children after the article failed', () =>
        on(element(link, '/missing.json'), async (page, bring) => {
          await page.until('error');
          await page.shows(undefined, link);
          await bring(second, '/missing.json');
          await page.shows(undefined, second);
        }));

      if (inside) return;

      it('changes the address, to that of another article, of none, and back', () =>
        on(element(), async (page, bring) => {
          await page.shows(bridge.headline, link);
          await bring(link, '/school.json');
          await page.shows(school.headline, link);
          await bring(second, '/missing.json');
          await page.until('error');
          await page.shows(undefined, second);
          await bring(link);
          await page.shows(bridge.headline, link);
        }));
    });
  }
});
