import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {KeyValueBlock, OpeningHoursBlock, OpeningHoursItem} from '../../article/blocks.js';
import {formatDate, formatDays} from '../../localization/dates.js';
import type {Markup} from '../../templates/markup.js';
import {inlines} from '../inline.js';
import {section} from '../section.js';
import type {Template, View} from '../view.js';
import {words} from '../words.js';

/** Something with its label. */
export type Pair = readonly [label: Markup, value: Markup];

/** Labels with values, side by side where there is room. */
export const pairs = (content: readonly Pair[], {html}: View): Markup =>
  content.length
    ? html`<dl class="nyhetsdelar-pairs">${content.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`
    : nothing;

export const keyValue: Template<KeyValueBlock> = ({id, heading, items}, view) =>
  section(
    {id, heading},
    pairs(
      items.map(({key, value}) => [key, inlines(value, view)]),
      view,
    ),
    view,
  );

const hours = ({opens, closes, closed}: OpeningHoursItem): string | undefined => {
  if (closed) return msg('Stängt', {id: 'hours.closed'});
  if (opens && closes) return `${opens}\u2013${closes}`;
  if (opens) return msg(str`från ${opens}`, {id: 'hours.from'});
  return closes && msg(str`till ${closes}`, {id: 'hours.until'});
};

/** The days that a row is about: from, to, or both. */
const days = ({from, to}: OpeningHoursItem, lang: string): string => {
  if (from && to) return ` (${formatDays(from, to, lang)})`;
  if (!from && !to) return '';
  return ` (${from ? formatDate(from, lang) : ''}\u2013${to ? formatDate(to, lang) : ''})`;
};

export const openingHours: Template<OpeningHoursBlock> = ({id, heading, place, items}, view) => {
  const rows = items.map((item): Pair => {
    const open = hours(item);
    return [
      item.label + days(item, view.lang),
      [open ? words(view, open) : nothing, open && item.text ? ', ' : nothing, item.text],
    ];
  });
  return section(
    {id, heading: heading || words(view, msg('Öppettider', {id: 'hours.heading'}))},
    [place ? view.html`<p>${place}</p>` : nothing, pairs(rows, view)],
    view,
  );
};
