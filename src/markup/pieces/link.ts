import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {LinkInline} from '../../article/model/inlines.js';
import {siteOf} from '../../article/site.js';
import {safeLink} from '../../article/urls.js';
import {sameLanguage} from '../../localization/language-tags.js';
import {autonymOf, commaOf, directionOf} from '../../localization/orthography.js';
import type {Markup} from '../markup.js';
import {placeName, writtenId} from './anchor.js';
import {documentFacts} from './document-facts.js';
import type {Context} from '../context.js';
import {words} from './words.js';

/** Where a link leads, and what is known of what is there. */
export type LinkTarget = Omit<LinkInline, 'type' | 'children'>;

const documentName = /\.(pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|csv|zip)(?:$|[?#])/i;

/** What kind of link an address makes, for those that do not say it. */
const kindOf = (href: string, {site}: Context): LinkTarget['kind'] => {
  const there = siteOf(href);
  if (there && there !== site) return 'external';
  return documentName.test(href) ? 'document' : undefined;
};

/** The words that Swedish public sites have for a link that leaves the site. */
const externalWords = ({announce}: LinkTarget): string =>
  announce ?? msg('Länk till annan webbplats', {id: 'link.external'});

/**
 * A link that says where it leads, in words inside it: to another website, to a document of which
 * kind and size, in a new window. The words for the first and last are those of Swedish public
 * sites, so that they mean the same everywhere (WCAG 3.2.4). That a link leaves the site is shown as
 * an arrow and said in hidden words; everything else is shown as text.
 */
export const link = (target: LinkTarget, content: Markup, context: Context): Markup => {
  const {html} = context;
  const address = safeLink(target.href);
  if (!address) return content;
  const place = address.startsWith('#') ? placeName(address) : '';
  const href = context.articleIndex.ids.has(place) ? `#${writtenId(place)}` : address;
  const {newWindow, title, hreflang} = target;
  const kind = target.kind ?? kindOf(href, context);
  // Most links are one of these two; what a template leaves out costs time, too.
  if (!newWindow && !title && !hreflang && kind !== 'document') {
    return kind === 'external'
      ? html`<a href=${href} class="nyhetsdelar-external">${content}<span class="nyhetsdelar-announcement"> ${words(context, externalWords(target))}</span></a>`
      : html`<a href=${href}>${content}</a>`;
  }
  const format = target.format ?? documentName.exec(href)?.[1];
  const facts: Markup[] = title ? [title] : [];
  if (kind === 'document') {
    facts.push(words(context, documentFacts({...target, format}, context.lang)));
    if (hreflang && !sameLanguage(hreflang, context.lang)) {
      facts.push(html`<span lang=${hreflang} dir=${directionOf(hreflang)}>${autonymOf(hreflang)}</span>`);
    }
  }
  const announcement = [
    kind === 'external' && externalWords(target),
    newWindow && msg('öppnas i nytt fönster', {id: 'link.new-window'}),
  ].filter(Boolean);
  // Shown as an arrow, so that the words may be those that readers of Swedish public sites know.
  const hidden = kind === 'external' && !newWindow;
  const [before, after] = hidden ? [' ', ''] : [' (', ')'];
  return html`<a href=${href} class=${hidden ? 'nyhetsdelar-external' : nothing} hreflang=${hreflang ?? nothing} target=${newWindow ? '_blank' : nothing} rel=${newWindow ? 'noopener' : nothing}>${content}${
    facts.length
      ? html`<span class="nyhetsdelar-facts"> (${facts.map((fact, index) => [index ? `${commaOf(context.lang)} ` : '', fact])})</span>`
      : nothing
  }${
    announcement.length
      ? html`<span class="nyhetsdelar-announcement">${before}${words(context, announcement.join(`${commaOf(context.lang)} `))}${after}</span>`
      : nothing
  }</a>`;
};
