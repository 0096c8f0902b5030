import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {DocumentsBlock, LinkListBlock} from '../../article/blocks.js';
import type {Markup} from '../../templates/markup.js';
import {formatDate} from '../../localization/dates.js';
import {link} from '../link.js';
import {plainList} from '../plain-list.js';
import {section} from '../section.js';
import type {Template, View} from '../view.js';
import {words} from '../words.js';

const roleWords = (role: LinkListBlock['role']): string | undefined => {
  switch (role) {
    case 'readMore':
      return msg('Läs mer', {id: 'link.read-more'});
    case 'related':
      return msg('Relaterat innehåll', {id: 'link.related'});
    case 'toc':
      return msg('Innehåll', {id: 'link.contents'});
    case 'decisions':
      return msg('Beslut', {id: 'link.decisions'});
    default:
      return undefined;
  }
};

const listed = (id: string | undefined, heading: Markup, items: readonly Markup[], view: View): Markup =>
  section({id, heading}, plainList('nyhetsdelar-links', items, view), view);

export const documents: Template<DocumentsBlock> = ({id, heading, items}, view) =>
  listed(
    id,
    heading,
    items.map(({title, ...target}) => link({...target, kind: 'document'}, title, view)),
    view,
  );

export const linkList: Template<LinkListBlock> = ({id, heading, role, items}, view) => {
  const {html, lang} = view;
  const phrase = roleWords(role);
  return listed(
    id,
    heading ?? (phrase && words(view, phrase)),
    items.map(({title, href, kind, date, text}) => [
      link({href, ...(kind && {kind})}, title, view),
      date
        ? html` <time class="nyhetsdelar-muted" datetime=${date}>${formatDate(date, lang)}</time>`
        : nothing,
      text ? html`<p>${text}</p>` : nothing,
    ]),
    view,
  );
};
