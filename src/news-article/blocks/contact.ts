import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {ContactBlock, Person} from '../../article/blocks.js';
import {inlines} from '../inline.js';
import {personName, personRole, reach} from '../person.js';
import {plainList} from '../plain-list.js';
import {section} from '../section.js';
import type {Template} from '../view.js';
import {words} from '../words.js';
import {picture} from './image.js';

const person: Template<Person> = (who, view) => {
  const {html} = view;
  const lines = [personRole(who), ...reach(who, view), who.text].filter(Boolean);
  return html`<p>${who.image ? picture(who.image, view) : nothing}<strong>${personName(who, view)}</strong>${lines.map((line) => html`<br />${line}`)}</p>`;
};

export const contact: Template<ContactBlock> = ({id, heading, people, text}, view) =>
  section(
    {id, heading: heading || words(view, msg('Kontakt', {id: 'contact.heading'}))},
    [
      plainList(
        'nyhetsdelar-people',
        people.map((who) => person(who, view)),
        view,
      ),
      text?.length ? view.html`<p>${inlines(text, view)}</p>` : nothing,
    ],
    view,
  );
