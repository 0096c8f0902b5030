import {msg, str} from '@lit/localize';
import type * as maker from './article-maker.js';

// What article-maker.ts has, for `prerendered.js`: of JSON, no article is made, and the console says so.

/** Finds no article in anything. */
export const readArticle: typeof maker.readArticle = () => ({article: undefined, problems: []});

/** Asks for no file. */
export const loadJson: typeof maker.loadJson = () => ({
  answer: Promise.reject({reason: 'invalid'}),
  leave: () => {},
});

/** Reads no JSON. */
export const parseJson: typeof maker.parseJson = () => undefined;

/** Says which file makes an article. */
export const failureSentence: typeof maker.failureSentence = ({place}) =>
  msg(str`${place}: prerendered.js visar bara artiklar som servern har skrivit. Använd nyhetsdelar.js.`, {
    id: 'news-article.prerendered',
  });

/** Has nothing to tell: markup that was there before brings its own. */
export class StructuredData {
  tell(): void {}
}

/** Writes none, and leaves their looks to the page, which links to `nyhetsdelar.css`. */
export {KeptArticle as StandingArticle} from './kept-article.js';
