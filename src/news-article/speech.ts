import type {Attribution} from '../article/blocks.js';
import type {Inline} from '../article/inlines.js';

/**
 * The Swedish talstreck: an en dash and a space that never breaks, so that the dash is not left
 * behind on the line above.
 */
export const talstreck = '\u2013\u00a0';

/** How a language marks what somebody says in running text. */
export interface SpeechMarks {
  readonly open: string;
  readonly close: string;
  /** Whether the comma before the attribution stands within the marks, as in English. */
  readonly commaInside?: boolean;
}

const dash: SpeechMarks = {open: talstreck, close: ''};
const guillemets: SpeechMarks = {open: '\u00ab', close: '\u00bb'};
const english: SpeechMarks = {open: '\u201c', close: '\u201d', commaInside: true};
const german: SpeechMarks = {open: '\u201e', close: '\u201c'};

/** Languages that use quotation marks where the Nordic ones use a dash. */
const others: Readonly<Record<string, SpeechMarks>> = {
  ar: guillemets,
  fa: guillemets,
  en: english,
  so: english,
  de: german,
  is: german,
};

/** The marks for speech in a language; the talstreck unless another is known. */
export const speechMarks = (lang: string): SpeechMarks => {
  const language = lang.split('-')[0]!.toLowerCase();
  return Object.hasOwn(others, language) ? others[language]! : dash;
};

/** "NAME (S)", as much of it as there is. */
export const speakerName = ({name, party}: Attribution): string => (name && party ? `${name} (${party})` : (name ?? ''));

/** "NAME (S), title, organisation", as much of it as there is. */
export const speaker = (attribution: Attribution): string =>
  [speakerName(attribution), attribution.title, attribution.organisation].filter(Boolean).join(', ');

/** Whether a text ends in a mark that takes no comma after it: a question, a cry, something left unsaid. */
export const endsByItself = (text: string): boolean => /[?!\u2026,:;\u2013\u2014\u061f]["'\u2019\u201d\u00bb)]*\s*$|\.{3}\s*$/.test(text);

/** The full stop that a text ends in, unless it is that of "m.m." or of an ellipsis. */
const fullStop = /(?<!\.|\.\p{L}{1,3})\.(["'\u2019\u201d\u00bb)]*)\s*$/u;

/** The text that these nodes end in. */
export const lastText = (nodes: readonly Inline[]): string => {
  const last = nodes.at(-1);
  if (!last) return '';
  if ('children' in last) return lastText(last.children);
  return 'text' in last ? (last.text ?? '') : '';
};

const mapAt = (nodes: readonly Inline[], index: number, change: (text: string) => string): readonly Inline[] => {
  const node = nodes.at(index);
  let changed: Inline | undefined;
  if (node?.type === 'text') changed = {...node, text: change(node.text)};
  else if (node && 'children' in node) changed = {...node, children: [...mapAt(node.children, index, change)]};
  if (!changed) return nodes;
  return index ? [...nodes.slice(0, -1), changed] : [changed, ...nodes.slice(1)];
};

/** The nodes without the full stop that they end in, which gives way to the comma before "säger". */
export const withoutFullStop = (nodes: readonly Inline[]): readonly Inline[] =>
  mapAt(nodes, -1, (text) => text.replace(fullStop, '$1').trimEnd());

/** The nodes without the dash that they begin with, where it was left in the text. */
export const withoutDash = (nodes: readonly Inline[]): readonly Inline[] => {
  const [first] = nodes;
  return first?.type === 'text' && dashes.test(first.text) ? mapAt(nodes, 0, (text) => text.replace(dashes, '')) : nodes;
};

const dashes = /^\s*(?:[-\u2010-\u2015]\s+|\u2014)/;
