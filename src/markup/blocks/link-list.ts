import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {DocumentsBlock, LinkListBlock} from '../../article/model/blocks.js';
import type {Markup} from '../markup.js';
import {formatDate} from '../../localization/format-date.js';
import {link} from '../pieces/link.js';
import {plainList} from '../pieces/plain-list.js';
import {section} from '../pieces/section.js';
import type {Template, Context} from '../context.js';
import {words} from '../pieces/words.js';

const headingWords = (role: LinkListBlock['role']): string | undefined => {
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

const listed = (
  id: string | undefined,
  heading: Markup,
  items: readonly Markup[],
  context: Context,
): Markup => section({id, heading}, plainList('nyhetsdelar-links', items, context), context);

export const documents: Template<DocumentsBlock> = ({id, heading, items}, context) =>
  listed(
    id,
    heading,
    items.map(({title, ...target}) => link({...target, kind: 'document'}, title, context)),
    context,
  );

export const linkList: Template<LinkListBlock> = ({id, heading, role, items}, context) => {
  const {html, lang} = context;
  const phrase = headingWords(role);
  return listed(
    id,
    heading ?? (phrase && words(context, phrase)),
    items.map(({title, href, kind, date, text}) => [
      link({href, ...(kind && {kind})}, title, context),
      date
        ? html` <time class="nyhetsdelar-muted" datetime=${date}>${formatDate(date, lang)}</time>`
        : nothing,
      text ? html`<p>${text}</p>` : nothing,
    ]),
    context,
  );
};
