import {expect} from '@open-wc/testing';
import type {Inline} from '../../src/article/model/inlines.js';
import '../../src/news-article/news-article.define.js';
import {once} from './once.js';

/** Text as the model writes it. */
export const text = (words: string): Inline[] => [{type: 'text', text: words}];

/** A paragraph of one text. */
export const paragraph = (words: string) => ({type: 'paragraph', children: text(words)});

/** Puts an article with these blocks on the page, as a page does, and waits until it stands there. */
export const show = async (blocks: readonly object[], more: object = {}): Promise<HTMLElement> => {
  const element = document.createElement('news-article');
  element.noShare = true;
  const ready = once(element, 'news-article-ready');
  element.article = {version: '1.0', type: 'NewsArticle', lang: 'sv', headline: 'Rubriken', blocks, ...more};
  document.body.append(element);
  const {problems} = await ready;
  expect(problems.map(({sv}) => sv)).to.deep.equal([]);
  return element.querySelector('article')!;
};

/** Text as a reader gets it: spaces of any kind are one. */
export const words = (node: {textContent: string | null} | null): string =>
  node?.textContent?.replace(/[^\S\u00a0]+/g, ' ').trim() ?? '(nothing)';

/** The words of every element that a selector finds. */
export const all = (root: ParentNode, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(words);

/** Takes the articles away again. */
export const clear = (): void =>
  document.querySelectorAll('news-article').forEach((element) => element.remove());
