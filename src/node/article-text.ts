import './languages.js';
import {msg} from '@lit/localize';
import {toText} from '../export/text.js';
import {chooseLocale, withLocale} from '../localization/scope.js';
import {roleWords} from '../markup/pieces/credit-words.js';
import {readOrThrow, type ReadingOptions} from './read-or-throw.js';

/**
 * An article as plain text for programs that read aloud, with the words of the page in the
 * article's language; see `toText`.
 *
 * @param value Article JSON. It is read as carefully as the element reads a file.
 * @throws UnreadableArticleError if the value is no article.
 */
export const articleText = (value: unknown, options: ReadingOptions = {}): string => {
  const article = readOrThrow(value, options);
  return withLocale(chooseLocale(article.lang), () =>
    toText(article, {
      says: msg('säger', {id: 'quote.says'}),
      external: msg('Länk till annan webbplats', {id: 'link.external'}),
      role: roleWords,
      closed: msg('Stängt', {id: 'hours.closed'}),
    }),
  );
};
