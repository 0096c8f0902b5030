import {msg} from '@lit/localize';
import type {Attribution} from '../article/blocks.js';
import type {Inline} from '../article/inlines.js';

/**
 * The Swedish talstreck: an en dash and a space that never breaks, so that the dash is not left
 * behind on the line above.
 */
export const talstreck = '\u2013\u00a0';

/** "NAME (S), title, organisation", as much of it as there is. */
export const speaker = ({name, party, title, organisation}: Attribution): string =>
  [name && party ? `${name} (${party})` : name, title, organisation].filter(Boolean).join(', ');

/**
 * What follows the quotation: ", säger NAME, title." A comma is set before it unless the speech ends
 * in a mark of its own (? ! …), and a full stop gives way to the comma.
 * @param last The last text of the quotation.
 */
export const spokenBy = (attribution: Attribution, last: string): string => {
  const verb = attribution.verb ?? msg('säger', {id: 'quote.says'});
  const who = speaker(attribution);
  if (!who) return '';
  const comma = /[?!\u2026,]["\u201d\u00bb]?$/.test(last.trimEnd()) ? '' : ',';
  return `${comma} ${verb} ${who}${/[.!?]$/.test(who) ? '' : '.'}`;
};

/** The text that the last of these nodes ends in. */
export const lastText = (nodes: readonly Inline[]): string => {
  const last = nodes.at(-1);
  if (!last) return '';
  if ('children' in last) return lastText(last.children);
  return 'text' in last ? (last.text ?? '') : '';
};

/** The nodes without the full stop that they end in. */
export const withoutFullStop = (nodes: readonly Inline[]): readonly Inline[] => {
  const last = nodes.at(-1);
  if (!last || last.type !== 'text' || !/[^.]\.\s*$/.test(last.text)) return nodes;
  return [...nodes.slice(0, -1), {...last, text: last.text.replace(/\.\s*$/, '')}];
};
