import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Person} from '../../article/model/blocks.js';
import {mailUrl, phoneUrl} from '../../article/urls.js';
import type {Markup} from '../markup.js';
import {link} from './link.js';
import type {Context} from '../context.js';
import {labelled} from './words.js';

/** A number or an address, linked where it can be. In a text from right to left it still reads the other way. */
const direct = (text: string, href: string | undefined, {html}: Context): Markup =>
  href ? html`<a href=${href} dir="ltr">${text}</a>` : text;

/** "NAME (S)", linked to the page about the person. */
export const personName = ({name, party, href}: Person, context: Context): Markup => {
  const shown = party ? `${name} (${party})` : name;
  return href ? link({href}, shown, context) : shown;
};

/** What the person is: "ordförande, byggnadsnämnden". Empty where nothing is said. */
export const personRole = ({title, organisation}: Person): string =>
  [title, organisation].filter(Boolean).join(', ');

/** The ways to reach a person, each with its label; a label never stands without what it is for. */
export const reach = ({phones = [], email}: Person, context: Context): readonly Markup[] => {
  const ways: Markup[] = phones.map((phone) =>
    labelled(context, msg('Telefon', {id: 'contact.phone'}), direct(phone, phoneUrl(phone), context)),
  );
  if (email)
    ways.push(
      labelled(context, msg('E-post', {id: 'contact.email'}), direct(email, mailUrl(email), context)),
    );
  return ways;
};

/** A person on one line, with everything that is known. */
export const personLine = (person: Person, context: Context): Markup => {
  const {phones = [], email, text} = person;
  const parts: readonly Markup[] = [
    personRole(person),
    ...phones.map((phone) => direct(phone, phoneUrl(phone), context)),
    email && direct(email, mailUrl(email), context),
    text,
  ];
  return [personName(person, context), parts.map((part) => (part ? [', ', part] : nothing))];
};
