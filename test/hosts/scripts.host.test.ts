/** What scripts of a page do to elements that they know nothing of: empty, copy, wrap, move, clean up. */
import {it} from 'node:test';
import {bridge, school} from './articles.js';
import type {GuardedPage} from './guarded-page.js';
import {describeOnPlainPages, dropIn, element, library, link} from './plain-pages.js';

/** Each with the children that it leaves in the element. */
const deeds: Readonly<Record<string, readonly [script: string, children: string]>> = {
  'empties the element by innerHTML': ['element.innerHTML = ""', ''],
  'empties the element by replaceChildren': ['element.replaceChildren()', ''],
  'empties the element by taking one child after the other': [
    'while (element.firstChild) element.firstChild.remove()',
    '',
  ],
  'empties the element by jQuery': ['jQuery(element).empty()', ''],
  'writes its own markup into the element again': ['element.innerHTML = element.innerHTML', link],
  'writes the element again': ['element.outerHTML = element.outerHTML', link],
  'writes the page again': ['document.body.innerHTML = document.body.innerHTML', link],
  'puts a copy in its place': ['element.replaceWith(element.cloneNode(true))', link],
  'puts a copy by jQuery in its place': ['jQuery(element).replaceWith(jQuery(element).clone(true))', link],
  'takes the article away': ['element.querySelector("article")?.remove()', link],
  'takes the article elsewhere': ['document.body.append(element.querySelector("article") ?? "")', link],
  'puts the article first': ['element.prepend(element.querySelector("article") ?? "")', link],
  'takes the element away and puts it back': ['element.remove(); main.append(element)', link],
  'detaches the element and appends it by jQuery': ['jQuery(element).detach().appendTo(main)', link],
  'wraps the element': [
    'const box = document.createElement("div"); element.replaceWith(box); box.append(element)',
    link,
  ],
  'wraps the element by jQuery': ['jQuery(element).wrap("<div></div>")', link],
  'wraps the inside of the element by jQuery': [
    'jQuery(element).contents().wrapAll("<div class=inner></div>")',
    `<div class="inner">${link}</div>`,
  ],
  'adds a text': ['element.append(" Ett tillägg")', `${link} Ett tillägg`],
  'takes comments away': [
    `const comments = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT), found = [];
     while (comments.nextNode()) found.push(comments.currentNode);
     for (const comment of found) comment.remove()`,
    link,
  ],
  'joins texts': ['document.body.normalize()', link],
  'translates, word by word': [
    `const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
     while (texts.nextNode()) if (!texts.currentNode.parentNode.closest('script, a')) found.push(texts.currentNode);
     for (const text of found) {
       const font = document.createElement('font');
       text.replaceWith(font);
       font.append(text);
     }`,
    link,
  ],
};

describeOnPlainPages('a script that', (pages) => {
  const head = dropIn + library('jquery/dist/jquery.js');

  /** Does it on the first element of the page. */
  const run = ({page}: GuardedPage, script: string) =>
    page.evaluate(`{
      const main = document.querySelector('main'), element = document.querySelector('news-article');
      ${script};
    }`);

  const give = ({page}: GuardedPage, article: object) =>
    page.$eval(
      'news-article',
      (element, article) => ((element as {article?: object}).article = article),
      article,
    );

  for (const [what, [script, children]] of Object.entries(deeds)) {
    it(`${what}, while the article stands`, async () => {
      pages.serve('/page.html', `<main>${element()}</main>`, head);
      await pages.on('/page.html', async (page) => {
        await page.shows(bridge.headline, link);
        await run(page, script);
        await page.shows(bridge.headline, children);
        await give(page, school);
        await page.shows(school.headline, children);
      });
    });

    it(`${what}, while the article loads`, async () => {
      let release = () => {};
      const until = new Promise<void>((resolve) => (release = resolve));
      pages.server.serve('/late.json', {body: JSON.stringify(bridge), until});
      pages.serve('/page.html', `<main>${element(link, '/late.json')}</main>`, head);
      await pages.on('/page.html', async (page) => {
        await page.shows(undefined, link);
        await run(page, script);
        await page.shows(undefined, children);
        release();
        await page.shows(bridge.headline, children);
      });
    });

    it(`${what}, after the article failed`, async () => {
      pages.serve('/page.html', `<main>${element(link, '/missing.json')}</main>`, head);
      await pages.on('/page.html', async (page) => {
        await page.until('error');
        await page.shows(undefined, link);
        await run(page, script);
        await page.shows(undefined, children);
        await give(page, school);
        await page.shows(school.headline, children);
      });
    });
  }

  it('puts a copy beside the element', async () => {
    pages.serve('/page.html', `<main>${element()}</main>`, head);
    await pages.on('/page.html', async (page) => {
      await page.shows(bridge.headline, link);
      await run(page, 'element.after(element.cloneNode(true))');
      await page.shows(bridge.headline, link, 'news-article:first-child');
      await page.shows(bridge.headline, link, 'news-article:last-child');
      await give(page, school);
      await page.shows(school.headline, link, 'news-article:first-child');
      await page.shows(bridge.headline, link, 'news-article:last-child');
    });
  });

  it('saves the page, which is opened again', async () => {
    pages.serve('/page.html', `<main>${element()}</main>`, head);
    await pages.on('/page.html', async (page) => {
      await page.shows(bridge.headline, link);
      pages.server.serve('/saved.html', {body: await page.page.content()});
    });
    await pages.on('/saved.html', async (page) => {
      await page.shows(bridge.headline, link);
      await give(page, school);
      await page.shows(school.headline, link);
    });
  });
});
