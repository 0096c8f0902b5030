import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {KeyValueBlock, OpeningHoursBlock, OpeningHoursItem} from '../../article/blocks.js';
import {formatDate} from '../../localization/dates.js';
import type {Markup} from '../../templates/markup.js';
import {blockHeading} from '../block-heading.js';
import {inlines} from '../inline.js';
import type {Template, View} from '../view.js';
import {words} from '../words.js';

/** Something with its label. */
export type Pair = readonly [label: Markup, value: Markup];

/** Labels with values, side by side where there is room. */
export const pairs = (content: readonly Pair[], {html}: View): Markup =>
  html`<dl class="nyhetsdelar-pairs">${content.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;

export const keyValue: Template<KeyValueBlock> = ({id, heading, items}, view) =>
  view.html`<div id=${id ?? nothing}>${blockHeading(heading, view)}${pairs(
    items.map(({key, value}) => [key, inlines(value, view)]),
    view,
  )}</div>`;

const hours = ({opens, closes, closed}: OpeningHoursItem): string | undefined => {
  if (closed) return msg('Stängt', {id: 'hours.closed'});
  if (opens && closes) return `${opens}\u2013${closes}`;
  if (opens) return msg(str`från ${opens}`, {id: 'hours.from'});
  return closes && msg(str`till ${closes}`, {id: 'hours.until'});
};

/** The days that a row is about: from, to, or both. */
const span = ({from, to}: OpeningHoursItem, {html, lang}: View): Markup => {
  const day = (date: string | undefined) => date && html`<time datetime=${date}>${formatDate(date, lang)}</time>`;
  return from || to ? [' (', day(from), '\u2013', day(to), ')'] : nothing;
};

export const openingHours: Template<OpeningHoursBlock> = ({id, heading, place, items}, view) => {
  const {html} = view;
  const title = heading || words(view, msg('Öppettider', {id: 'hours.heading'}));
  return html`<div id=${id ?? nothing}>${blockHeading(title, view)}${place ? html`<p>${place}</p>` : nothing}${pairs(
    items.map((item) => {
      const open = hours(item);
      return [
        [item.label, span(item, view)],
        [open ? words(view, open) : nothing, open && item.text ? ', ' : nothing, item.text],
      ];
    }),
    view,
  )}</div>`;
};
