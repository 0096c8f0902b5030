import type {Article} from '../article/model/article.js';
import type {Problem} from '../article/read/problems.js';
import type {Limits} from '../article/read/limits.js';
import {readArticle} from '../article/read/read-article.js';

/** How a value is read before anything is made of it. */
export interface ReadingOptions extends Partial<Limits> {
  /** The address that relative links and pictures start from. Without it they stay relative. */
  base?: string;
  /** The language of the article, whatever it says itself. */
  lang?: string;
  /** Is told of each thing that was repaired or left out, with its place in the JSON. */
  onProblem?: (problem: Problem) => void;
}

/** Thrown for a value that no article could be read from. */
export class UnreadableArticleError extends Error {
  override readonly name = 'UnreadableArticleError';
  /** What is wrong, each with its place in the JSON. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({sv, en}) => `${sv} / ${en}`).join('\n'));
    this.problems = problems;
  }
}

/**
 * Reads a value as carefully as the element reads a file. A program that makes pages must not
 * publish an empty one unawares, so what is no article is an error here.
 */
export const readOrThrow = (value: unknown, options: ReadingOptions): Article => {
  const {article, problems} = readArticle(value, options);
  const {lang, onProblem} = options;
  problems.forEach((problem) => onProblem?.(problem));
  if (!article) throw new UnreadableArticleError(problems);
  return lang ? {...article, lang} : article;
};
