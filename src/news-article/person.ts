import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Person} from '../article/blocks.js';
import {mailUrl, phoneUrl, safeLink} from '../article/urls.js';
import type {Markup} from '../templates/markup.js';
import type {View} from './view.js';
import {labelled} from './words.js';

/** A text, and the link that it is where it has an address. */
const perhapsLinked = (text: string, href: string | undefined, {html}: View): Markup =>
  href ? html`<a href=${href}>${text}</a>` : text;

/** "NAME (S)", linked to the page about the person. */
export const personName = ({name, party, href}: Person, view: View): Markup =>
  perhapsLinked(party ? `${name} (${party})` : name, href && safeLink(href), view);

/** What the person is: "ordförande, byggnadsnämnden". Empty where nothing is said. */
export const personRole = ({title, organisation}: Person): string => [title, organisation].filter(Boolean).join(', ');

/** The ways to reach a person, each with its label; a label never stands without what it is for. */
export const reach = ({phones = [], email}: Person, view: View): readonly Markup[] => {
  const ways: Markup[] = phones.map((phone) =>
    labelled(view, msg('Telefon', {id: 'contact.phone'}), perhapsLinked(phone, phoneUrl(phone), view)),
  );
  if (email) ways.push(labelled(view, msg('E-post', {id: 'contact.email'}), perhapsLinked(email, mailUrl(email), view)));
  return ways;
};

/** A person on one line, with everything that is known. */
export const personLine = (person: Person, view: View): Markup => {
  const {phones = [], email, text} = person;
  const parts: readonly Markup[] = [
    personRole(person),
    ...phones.map((phone) => perhapsLinked(phone, phoneUrl(phone), view)),
    email && perhapsLinked(email, mailUrl(email), view),
    text,
  ];
  return [personName(person, view), parts.map((part) => (part ? [', ', part] : nothing))];
};
