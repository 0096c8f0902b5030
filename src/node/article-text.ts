import './languages.js';
import {withLocale} from '../localization/scope.js';
import {articleTemplate} from '../markup/article.js';
import {plainText, sayMarkup} from '../markup/tags/plain-text.js';
import {articleContext, type PageOptions} from './article-context.js';
import {readOrThrow} from './read-or-throw.js';

/**
 * An article as plain text for programs that read aloud: the words of the page in its order, a line
 * for each thing to say. Share bar, players and addresses are left out, as is the talstreck: a
 * speaker's words end in who says them.
 *
 * @param value Article JSON. It is read as carefully as the element reads a file.
 * @throws UnreadableArticleError if the value is no article.
 */
export const articleText = (value: unknown, options: PageOptions = {}): string => {
  const article = readOrThrow(value, options);
  const context = articleContext(plainText, article, options);
  return withLocale(context.locale, () => sayMarkup(articleTemplate(article, context), article.lang));
};
