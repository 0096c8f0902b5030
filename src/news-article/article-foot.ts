import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Article, Credit} from '../article/article.js';
import {safeLink} from '../article/urls.js';
import {picture} from './blocks/image.js';
import type {Template, View} from './view.js';
import {words} from './words.js';

const creditLabel = (role: Credit['role']): string | undefined => {
  switch (role) {
    case 'text':
      return msg('Text', {id: 'credit.text'});
    case 'photo':
      return msg('Foto', {id: 'credit.photo'});
    default:
      return undefined;
  }
};

/** "Text: NAME". The label is the article's own word where it has one. */
const credit = ({role, label, name, href}: Credit, view: View) => {
  const {html} = view;
  const title = label ?? creditLabel(role);
  const address = href && safeLink(href);
  return html`<p class="nyhetsdelar-credit">${title ? [label ?? words(view, title), ': '] : nothing}${
    address ? html`<a href=${address}>${name}</a>` : name
  }</p>`;
};

/** What stands after the body: who made it, and the publisher's logotype. */
export const articleFoot: Template<Article> = ({credits, publisher}, view) => {
  const {html} = view;
  if (!credits?.length && !publisher) return nothing;
  const logo = publisher && (publisher.logo ? picture(publisher.logo, view) : publisher.name);
  const home = publisher?.href && safeLink(publisher.href);
  return html`<footer class="nyhetsdelar-foot">${credits?.map((entry) => credit(entry, view))}${
    publisher ? html`<p class="nyhetsdelar-publisher">${home ? html`<a href=${home}>${logo}</a>` : logo}</p>` : nothing
  }</footer>`;
};
