import {commaOf} from '../localization/orthography.js';

/** Elements within a line; any other begins a new one, and a sentence ends there at the latest. */
const withinLine = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** What is no part of the text, though it may have words in it: what the reader operates, and drawings. */
const notRead = new Set('social-share button select textarea svg audio video object'.split(' '));

/** The talstreck, which shows the eye that someone speaks; the attribution says so to the ear. */
const talstreck = /^\s*[-\u2010-\u2015]\s+/;

/**
 * Whether an element is read aloud, as far as its name and attributes say. What `data-not-read`
 * stands on is not: marks that only lead elsewhere, say.
 * @param attribute Gives an attribute's value.
 */
export const isRead = (name: string, attribute: (name: string) => unknown): boolean =>
  !notRead.has(name) && attribute('aria-hidden') !== 'true' && attribute('data-not-read') == null;

/** Whether there is anything in a text to say. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Text of the page as it is said. */
export const spokenWords = (text: string): string => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

/** What is said before the words of an element: nothing within a line; `\n` begins one. */
const before = (name: string, lang: string): string => {
  switch (name) {
    case 'td':
    case 'th':
      return `${commaOf(lang)} `;
    case 'dd':
      return ': ';
    default:
      return withinLine.has(name) ? '' : '\n';
  }
};

/** A text and where it stands in its line, with what is said before the next. */
export interface Piece<Source> {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Is told of the elements and texts of an article in the order of the page. */
export interface SpokenLines<Source> {
  enter(name: string): void;
  leave(name: string): void;
  text(text: string, source: Source): void;
}

/**
 * Makes an article into the lines to say, whether it is walked through on a page or in the templates
 * that write it: a line for each thing, the cells of a row and a label with what it is the label of
 * in one. The talstreck is left out.
 * @param lang The article's language.
 * @param say Is given each line from the index `start` on, and the texts that it is made of.
 */
export const spokenLines = <Source>(
  lang: string,
  say: (line: string, start: number, pieces: readonly Piece<Source>[]) => void,
): SpokenLines<Source> => {
  let pieces: {source: Source; start: number; end: number}[] = [];
  let line = '';
  let begun = false;
  let gap = '';

  const between = (name: string): void => {
    gap = before(name, lang) || gap;
    if (gap !== '\n') return;
    if (begun) say(line, talstreck.exec(line)?.[0].length ?? 0, pieces);
    pieces = [];
    gap = line = '';
    begun = false;
  };

  return {
    enter: between,
    leave(name) {
      // The cell or the value beside it goes on with the line.
      if (!/^(?:t[dh]|d[td])$/.test(name)) between(name);
    },
    text(text, source) {
      if (text.trim()) {
        if (begun) line += gap;
        begun = true;
        gap = '';
      }
      const start = line.length;
      const last = pieces.at(-1);
      if (last) last.end = start;
      // A line break in the source of a page ends no sentence.
      line += text.replace(/\s/g, ' ');
      pieces.push({source, start, end: line.length});
    },
  };
};
