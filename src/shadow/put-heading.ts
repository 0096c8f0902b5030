import {make} from './make-element.js';

/**
 * Puts a heading into a place, unless it stands there already. At any level, as in heading.ts: below
 * six ARIA carries the level on (WCAG 1.3.1).
 * @param lang The language of the words, where it is not that of the place.
 */
export const putHeading = (place: Element, level: number, words: string, lang?: string): void => {
  const heading =
    level > 6
      ? make('div', {role: 'heading', 'aria-level': `${level}`}, words)
      : make(`h${level}` as 'h1', {}, words);
  if (lang !== undefined) heading.lang = lang;
  if (!place.firstChild?.isEqualNode(heading)) place.replaceChildren(heading);
};
