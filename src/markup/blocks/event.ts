import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {EventBlock, Place, Registration} from '../../article/model/blocks.js';
import {calendarFile} from '../../export/ics.js';
import {dayOf, formatDate, formatDays, formatTime} from '../../localization/format-date.js';
import type {Markup} from '../markup.js';
import {inlines} from '../pieces/inline.js';
import {link} from '../pieces/link.js';
import {section} from '../pieces/section.js';
import type {Template, Context} from '../context.js';
import {words} from '../pieces/words.js';
import {type Pair, pairs} from './pairs.js';

const moment = (date: string, shown: string, {html}: Context): Markup =>
  html`<time datetime=${date}>${shown}</time>`;

/** Days, and times where all of it is on one day. */
const when = ({start, end, allDay, text}: EventBlock, context: Context): Pair[] => {
  const {lang} = context;
  const label = (content: string): Markup => words(context, content);
  const rows: Pair[] = [];
  if (start) {
    const from = dayOf(start);
    const to = end && dayOf(end);
    const time = allDay ? undefined : formatTime(start, lang);
    const until = allDay ? undefined : end && formatTime(end, lang);
    if (to && to !== from) {
      const whole = (date: string) => moment(date, formatDate(date, lang), context);
      rows.push([
        label(msg('Datum', {id: 'event.date'})),
        time || until ? [whole(start), ' \u2013 ', whole(end)] : formatDays(from, to, lang),
      ]);
    } else {
      rows.push([label(msg('Datum', {id: 'event.date'})), moment(from, formatDate(from, lang), context)]);
      if (time) {
        rows.push([
          label(msg('Tid', {id: 'event.time'})),
          [moment(start, time, context), until ? ['\u2013', moment(end!, until, context)] : nothing],
        ]);
      }
    }
    if (allDay)
      rows.push([label(msg('Tid', {id: 'event.time'})), label(msg('Hela dagen', {id: 'event.all-day'}))]);
  }
  if (text) rows.push([label(msg('När', {id: 'event.when'})), text]);
  return rows;
};

const where = ({name, address, lat, lon, href}: Place, context: Context): Markup => {
  const known = [name, address].filter(Boolean).join(', ');
  const place = known || (lat !== undefined && lon !== undefined ? `${lat}, ${lon}` : '');
  return href ? link({href}, place || href, context) : place;
};

const registering = ({href, deadline, text}: Registration, context: Context): Markup => {
  const {html, lang} = context;
  return [
    href ? link({href}, words(context, msg('Anmäl dig', {id: 'event.register'})), context) : nothing,
    text ? [href ? ', ' : nothing, text] : nothing,
    deadline
      ? [
          href || text ? ', ' : nothing,
          words(context, msg('senast', {id: 'event.deadline'})),
          ' ',
          html`<time datetime=${deadline}>${formatDate(deadline, lang)}</time>`,
        ]
      : nothing,
  ];
};

/** Something that takes place: when, where, what it costs, and a file for the reader's own calendar. */
export const event: Template<EventBlock> = (block, context) => {
  const {html} = context;
  const {id, heading, description, location, price, registration} = block;
  const rows = when(block, context);
  const place = location && where(location, context);
  if (place) rows.push([words(context, msg('Plats', {id: 'event.place'})), place]);
  if (price) rows.push([words(context, msg('Pris', {id: 'event.price'})), price]);
  if (registration)
    rows.push([
      words(context, msg('Anmälan', {id: 'event.registration'})),
      registering(registration, context),
    ]);
  const calendar = calendarFile(block, context.article, context.now);
  return section(
    {id, name: 'nyhetsdelar-event', heading},
    [
      pairs(rows, context),
      description?.length ? html`<p>${inlines(description, context)}</p>` : nothing,
      calendar
        ? html`<p><button type="button" class="nyhetsdelar-button" data-nyhetsdelar-save=${calendar}>${words(
            context,
            msg('Spara i kalendern (ICS-fil)', {id: 'event.save'}),
          )}</button></p>`
        : nothing,
    ],
    context,
  );
};
