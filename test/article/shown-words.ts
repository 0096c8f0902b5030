import {parseHTML} from 'linkedom';
import {renderArticle} from '../../src/node/render-article.js';

/** The words and numbers in a text. */
export const wordsOf = (value: string): string[] => value.match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a page as a reader meets them, in order. */
export const shownWords = (article: unknown): string[] => {
  const {document} = parseHTML(renderArticle(article, {noShare: true}));
  document.querySelectorAll('.nyhetsdelar-announcement').forEach((announced) => announced.replaceWith(' '));
  document.querySelectorAll('img').forEach((image) => image.replaceWith(` ${image.alt} `));
  // Two pieces that stand under each other are two words.
  const within = /<\/?(?:a|span|strong|em|abbr|time|su[bp])\b[^>]*>/g;
  return wordsOf(
    document
      .toString()
      .replace(within, '')
      .replace(/<[^>]*>/g, ' '),
  );
};

/** The first word that does not follow on those before it. */
export const firstLost = (words: readonly string[], shown: readonly string[]): string | undefined => {
  let place = 0;
  return words.find((word) => {
    const found = shown.indexOf(word, place);
    place = found + 1;
    return found < 0;
  });
};
