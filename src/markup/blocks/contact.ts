import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {ContactBlock, Person} from '../../article/model/blocks.js';
import {inlines} from '../pieces/inline.js';
import {personName, personRole, reach} from '../pieces/person.js';
import {plainList} from '../pieces/plain-list.js';
import {section} from '../pieces/section.js';
import type {Template} from '../context.js';
import {words} from '../pieces/words.js';
import {picture} from './image.js';

const person: Template<Person> = (who, context) => {
  const {html} = context;
  const lines = [personRole(who), ...reach(who, context), who.text].filter(Boolean);
  return html`<p>${who.image ? picture(who.image, context) : nothing}<strong>${personName(who, context)}</strong>${lines.map((line) => html`<br />${line}`)}</p>`;
};

export const contact: Template<ContactBlock> = ({id, heading, people, text}, context) =>
  section(
    {id, heading: heading || words(context, msg('Kontakt', {id: 'contact.heading'}))},
    [
      plainList(
        'nyhetsdelar-people',
        people.map((who) => person(who, context)),
        context,
      ),
      text?.length ? context.html`<p>${inlines(text, context)}</p>` : nothing,
    ],
    context,
  );
