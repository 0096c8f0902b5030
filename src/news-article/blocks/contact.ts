import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {ContactBlock, Person} from '../../article/blocks.js';
import {blockHeading} from '../block-heading.js';
import {inlines} from '../inline.js';
import {plainList} from '../plain-list.js';
import {personName, personRole, reach} from '../person.js';
import type {Template} from '../view.js';
import {words} from '../words.js';
import {picture} from './image.js';

const person: Template<Person> = (who, view) => {
  const {html} = view;
  const role = personRole(who);
  return html`${who.image ? picture(who.image, view) : nothing}<div><p class="nyhetsdelar-name">${personName(who, view)}</p>${
    role ? html`<p>${role}</p>` : nothing
  }${reach(who, view).map((way) => html`<p>${way}</p>`)}${who.text ? html`<p>${who.text}</p>` : nothing}</div>`;
};

export const contact: Template<ContactBlock> = ({id, heading, people, text}, view) => {
  const {html} = view;
  return html`<div id=${id ?? nothing}>${blockHeading(heading || words(view, msg('Kontakt', {id: 'contact.heading'})), view)}${
    people.length ? plainList(
          'nyhetsdelar-people',
          people.map((who) => person(who, view)),
          view,
        ) : nothing
  }${text?.length ? html`<p>${inlines(text, view)}</p>` : nothing}</div>`;
};
