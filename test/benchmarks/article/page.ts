/** The ways to put an article on a page, bundled and run in the browser. */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {Article} from '../../../src/article/model/article.js';
import {readArticle} from '../../../src/article/read/read-article.js';
import {FactBox} from '../../../src/fact-box/fact-box.js';
import {withLocale} from '../../../src/localization/scope.js';
import {articleTemplate} from '../../../src/markup/article.js';
import {NewsArticle} from '../../../src/news-article/news-article.js';
import {SocialShare} from '../../../src/social-share/social-share.js';
import type {Piece} from './content.js';
import {context} from './context.js';

/** Registers tags; what stands on the page comes alive. */
const define = (tags: readonly string[]) => {
  const classes = {'news-article': NewsArticle, 'fact-box': FactBox, 'social-share': SocialShare};
  for (const tag of tags) customElements.define(tag, classes[tag as keyof typeof classes]);
};

/** Lets every element finish what it does in microtasks. */
const settle = async () => {
  for (let turn = 0; turn < 30; turn++) await Promise.resolve();
};

/** What somebody writes with Lit who needs these pieces and no more. */
const bare = (piece: Piece): TemplateResult => {
  switch (piece.kind) {
    case 'paragraph':
      return html`<p>${piece.runs.map(({text, strong, href}) =>
        href
          ? html`<a href=${href}>${text}${href.includes('.org') ? html`<span class="nyhetsdelar-announcement"> L\u00e4nk till annan webbplats</span>` : nothing}</a>`
          : strong
            ? html`<strong>${text}</strong>`
            : text,
      )}</p>`;
    case 'heading':
      return html`<h3>${piece.runs[0]!.text}</h3>`;
    case 'quote':
      return html`<p class="nyhetsdelar-speech">\u2013\u00a0${piece.text}, s\u00e4ger ${piece.by}.</p>`;
    case 'list':
      return html`<ul>${piece.items.map((item) => html`<li>${item}</li>`)}</ul>`;
    case 'facts':
      return html`<fact-box><h3 slot="heading">Fakta</h3><ul>${piece.items.map((item) => html`<li>${item}</li>`)}</ul></fact-box>`;
    case 'image':
      return html`<figure class="nyhetsdelar-figure"><img src=${piece.src} alt=${piece.alt} width="600" height="400" loading="lazy" decoding="async" referrerpolicy="no-referrer" /><figcaption><span class="nyhetsdelar-caption">${piece.caption}</span></figcaption></figure>`;
    case 'table':
      return html`<div class="nyhetsdelar-table" role="region" tabindex="0" aria-label="Tabell"><table><thead><tr>${piece.rows[0]!.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${piece.rows.slice(1).map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
  }
};

export interface Content {
  readonly pieces: readonly Piece[];
  readonly json: object;
  readonly markup: string;
}

const ways: Readonly<Record<string, (root: HTMLElement, content: Content) => () => void>> = {
  innerHTML:
    (root, {markup}) =>
    () => {
      root.innerHTML = markup;
    },
  bare:
    (root, {pieces}) =>
    () =>
      render(html`<article class="nyhetsdelar-article">${pieces.map(bare)}</article>`, root),
  templates: (root, {json}) => {
    const article = readArticle(json).article!;
    return () =>
      render(
        withLocale('sv', () => articleTemplate(article, context(html, article))),
        root,
      );
  },
  element: (root, {json}) => {
    const element = document.createElement('news-article');
    root.append(element);
    return () => {
      (element as HTMLElement & {article: unknown}).article = json as Article;
    };
  },
};

/** Gets ready to show an article in one of these ways, and gives the function that does it. */
const prepare = async (way: string, address: string): Promise<() => Promise<void>> => {
  const content = (await (await fetch(address)).json()) as Content;
  define(['fact-box', 'social-share', 'news-article']);
  const root = document.createElement('div');
  document.body.append(root);
  const start = ways[way]!(root, content);
  await settle();
  return async () => {
    start();
    await settle();
    void document.body.offsetHeight;
    if (root.querySelectorAll('p').length < content.pieces.length / 2)
      throw new Error(`${way} shows no article`);
  };
};

/** Brings the prerendered article of the page alive. */
const upgrade = async (tags: readonly string[]): Promise<void> => {
  define(tags);
  await settle();
  void document.body.offsetHeight;
};

Object.assign(window, {bench: {prepare, upgrade}});
