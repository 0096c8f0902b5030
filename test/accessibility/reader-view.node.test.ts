import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import {renderArticle} from '../../src/node/render-article.js';
import {aloneAmongParagraphs, type Example} from './alone-among-paragraphs.js';

const article = JSON.parse(
  readFileSync(new URL('../../demo/articles/every-block.json', import.meta.url), 'utf8'),
) as Example;

/** A municipal page with the article in it. */
const page = (markup: string): Document =>
  parseHTML(`<!doctype html><html lang="sv"><head><title>Hamntorget – Norrhamns kommun</title></head><body>
<header><nav><a href="/">Start</a> <a href="/nyheter">Nyheter</a></nav></header><main>${markup}</main>
<footer><a href="/om">Om webbplatsen</a></footer></body></html>`).document;

const plain = (text: string): string => text.replace(/\s+/g, ' ');

const controls = 'social-share, button, .nyhetsdelar-player, .nyhetsdelar-footer';

/** The pieces of text that a reader is to meet, with what they stand in. */
const pieces = (root: Element): {text: string; place: string}[] => {
  root.querySelectorAll(controls).forEach((control) => control.remove());
  const found: {text: string; place: string}[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) {
      const text = plain(node.textContent!).trim();
      if (text.length > 1) found.push({text, place: (node.parentNode as Element).outerHTML.slice(0, 80)});
    }
    node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
};

const missing = (value: unknown): string[] => {
  const markup = renderArticle(value, {pageUrl: 'https://www.norrhamn.example/nyheter/nytt-torg'});
  const read = plain(new Readability(page(markup)).parse()?.textContent ?? '');
  const shown = pieces(page(markup).querySelector('article')!);
  assert.ok(shown.length > 3);
  return shown.filter(({text}) => !read.includes(text)).map(({text, place}) => `${text} (${place})`);
};

test('a reader view has all text of an article with every block', () => {
  assert.deepEqual(missing(article), []);
});

for (const [type, alone] of aloneAmongParagraphs(article)) {
  test(`a reader view has all text of ${type}, alone among paragraphs`, () => {
    assert.deepEqual(missing(alone), []);
  });
}
