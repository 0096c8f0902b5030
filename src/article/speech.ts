import type {Attribution} from './model/blocks.js';
import type {Inline} from './model/inlines.js';

/**
 * Verbs that a speaker comes after. They are not in the table of languages, since the reader of JSON needs
 * them, and what an article is stands on nothing else (`below` in eslint.config.js).
 */
const verbFirst =
  /^[\s,\u2010-\u2015-]*(säger|sade|sa|berättar|menar|konstaterar|förklarar|tycker|påpekar|tillägger|fortsätter|skriver|enligt|sanoo|says|said)\s+(\S.*)/s;

/** The verb and the name where both stand in one text, "säger NAME", as they do on the page. */
export const verbAndName = (text: string): [verb: string, name: string] | undefined => {
  const [, verb, name] = verbFirst.exec(text) ?? [];
  return verb && name ? [verb, name] : undefined;
};

/** "NAME (S)", as much of it as there is. */
export const speakerName = ({name, party}: Attribution): string =>
  name && party ? `${name} (${party})` : (name ?? '');

/** "NAME (S), title, organisation", as much of it as there is. */
export const speaker = (attribution: Attribution): string =>
  [speakerName(attribution), attribution.title, attribution.organisation].filter(Boolean).join(', ');

/** The verb after a speaker who comes first: " säger", or ", säger" after a title. */
export const beforeSpeech = ({verb, title, organisation}: Attribution): string =>
  // A title stands between commas.
  verb ? `${title || organisation ? ',' : ''} ${verb}` : '';

/** Whether a text ends in a mark that takes no comma after it: a question, a cry, something left unsaid. */
export const endsByItself = (text: string): boolean =>
  /[?!\u2026,:;\u2013\u2014\u061f]["'\u2019\u201d\u00bb)]*\s*$|\.{3}\s*$/.test(text);

/** The text that these nodes end in. */
export const lastText = (nodes: readonly Inline[]): string => {
  const last = nodes.at(-1);
  if (!last) return '';
  if ('children' in last) return lastText(last.children);
  return 'text' in last ? (last.text ?? '') : '';
};

/** The text without the full stop that it ends in, also within quotation marks. */
const cutStop = (text: string): string => {
  const [, words = text.trimEnd(), quotes = ''] =
    /^(.*[^.])\.(["'\u2019\u201d\u00bb)]*)\s*$/s.exec(text) ?? [];
  // "m.m." and "t.ex." keep theirs.
  return /\.\p{L}{1,3}$/u.test(words) ? text.trimEnd() : words + quotes;
};

/** The nodes without the full stop that they end in, which gives way to the comma before "säger". */
export const withoutFullStop = (nodes: readonly Inline[]): Inline[] => {
  const last = nodes.at(-1);
  if (last?.type === 'text') return nodes.with(-1, {...last, text: cutStop(last.text)});
  if (last && 'children' in last) return nodes.with(-1, {...last, children: withoutFullStop(last.children)});
  return [...nodes];
};

const dash = /^\s*(?:[-\u2010-\u2015]\s+|\u2014)/;

/** The nodes without the dash that they begin with, where it was left in the text. */
export const withoutDash = (nodes: readonly Inline[]): readonly Inline[] => {
  const [first] = nodes;
  return first?.type === 'text' && dash.test(first.text)
    ? nodes.with(0, {...first, text: first.text.replace(dash, '')})
    : nodes;
};
