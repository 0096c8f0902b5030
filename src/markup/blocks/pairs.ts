import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {KeyValueBlock, OpeningHoursBlock, OpeningHoursItem} from '../../article/model/blocks.js';
import {formatDate, formatDays} from '../../localization/format-date.js';
import type {Markup} from '../markup.js';
import {inlines} from '../pieces/inline.js';
import {section} from '../pieces/section.js';
import type {Template, Context} from '../context.js';
import {words} from '../pieces/words.js';

/** Something with its label. */
export type Pair = readonly [label: Markup, value: Markup];

/** Labels with values, side by side where there is room. */
export const pairs = (content: readonly Pair[], {html}: Context): Markup =>
  content.length
    ? html`<dl class="nyhetsdelar-pairs">${content.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl>`
    : nothing;

export const keyValue: Template<KeyValueBlock> = ({id, heading, items}, context) =>
  section(
    {id, heading},
    pairs(
      items.map(({key, value}) => [key, inlines(value, context)]),
      context,
    ),
    context,
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

export const openingHours: Template<OpeningHoursBlock> = ({id, heading, place, items}, context) => {
  const rows = items.map((item): Pair => {
    const open = hours(item);
    return [
      item.label + days(item, context.lang),
      [open ? words(context, open) : nothing, open && item.text ? ', ' : nothing, item.text],
    ];
  });
  return section(
    {id, heading: heading || words(context, msg('Öppettider', {id: 'hours.heading'}))},
    [place ? context.html`<p>${place}</p>` : nothing, pairs(rows, context)],
    context,
  );
};
