import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {EventBlock, Place, Registration} from '../../article/blocks.js';
import {calendarFile} from '../../article/to/ics.js';
import {dayOf, formatDate, formatDays, formatTime} from '../../localization/dates.js';
import type {Markup} from '../../templates/markup.js';
import {inlines} from '../inline.js';
import {link} from '../link.js';
import {section} from '../section.js';
import type {Template, View} from '../view.js';
import {words} from '../words.js';
import {type Pair, pairs} from './pairs.js';

const moment = (date: string, shown: string, {html}: View): Markup =>
  html`<time datetime=${date}>${shown}</time>`;

/** Days, and times where all of it is on one day. */
const when = ({start, end, allDay, text}: EventBlock, view: View): Pair[] => {
  const {lang} = view;
  const label = (content: string): Markup => words(view, content);
  const rows: Pair[] = [];
  if (start) {
    const from = dayOf(start);
    const to = end && dayOf(end);
    const time = allDay ? undefined : formatTime(start, lang);
    const until = allDay ? undefined : end && formatTime(end, lang);
    if (to && to !== from) {
      const whole = (date: string) => moment(date, formatDate(date, lang), view);
      rows.push([
        label(msg('Datum', {id: 'event.date'})),
        time || until ? [whole(start), ' \u2013 ', whole(end)] : formatDays(from, to, lang),
      ]);
    } else {
      rows.push([label(msg('Datum', {id: 'event.date'})), moment(from, formatDate(from, lang), view)]);
      if (time) {
        rows.push([
          label(msg('Tid', {id: 'event.time'})),
          [moment(start, time, view), until ? ['\u2013', moment(end!, until, view)] : nothing],
        ]);
      }
    }
    if (allDay)
      rows.push([label(msg('Tid', {id: 'event.time'})), label(msg('Hela dagen', {id: 'event.all-day'}))]);
  }
  if (text) rows.push([label(msg('När', {id: 'event.when'})), text]);
  return rows;
};

const where = ({name, address, lat, lon, href}: Place, view: View): Markup => {
  const known = [name, address].filter(Boolean).join(', ');
  const place = known || (lat !== undefined && lon !== undefined ? `${lat}, ${lon}` : '');
  return href ? link({href}, place || href, view) : place;
};

const registering = ({href, deadline, text}: Registration, view: View): Markup => {
  const {html, lang} = view;
  return [
    href ? link({href}, words(view, msg('Anmäl dig', {id: 'event.register'})), view) : nothing,
    text ? [href ? ', ' : nothing, text] : nothing,
    deadline
      ? [
          href || text ? ', ' : nothing,
          words(view, msg('senast', {id: 'event.deadline'})),
          ' ',
          html`<time datetime=${deadline}>${formatDate(deadline, lang)}</time>`,
        ]
      : nothing,
  ];
};

/** Something that takes place: when, where, what it costs, and a file for the reader's own calendar. */
export const event: Template<EventBlock> = (block, view) => {
  const {html} = view;
  const {id, heading, description, location, price, registration} = block;
  const rows = when(block, view);
  const place = location && where(location, view);
  if (place) rows.push([words(view, msg('Plats', {id: 'event.place'})), place]);
  if (price) rows.push([words(view, msg('Pris', {id: 'event.price'})), price]);
  if (registration)
    rows.push([words(view, msg('Anmälan', {id: 'event.registration'})), registering(registration, view)]);
  const calendar = calendarFile(block, view.article, view.now);
  return section(
    {id, name: 'nyhetsdelar-event', heading},
    [
      pairs(rows, view),
      description?.length ? html`<p>${inlines(description, view)}</p>` : nothing,
      calendar
        ? html`<p><button type="button" class="nyhetsdelar-button" data-nyhetsdelar-save=${calendar}>${words(
            view,
            msg('Spara i kalendern (ICS-fil)', {id: 'event.save'}),
          )}</button></p>`
        : nothing,
    ],
    view,
  );
};
