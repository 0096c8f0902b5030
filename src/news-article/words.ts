import {nothing} from 'lit/html.js';
import {directionOf} from '../localization/direction.js';
import {sameLanguage} from '../localization/resolve-locale.js';
import type {Markup} from '../templates/markup.js';
import type {View} from './view.js';

/**
 * The element's own words inside an article. Where they had to fall back to another language than
 * the article's, they stand in a `lang` of their own (WCAG 3.1.2).
 */
export const words = ({html, article, locale}: View, text: string): Markup =>
  sameLanguage(article.lang, locale)
    ? text
    : html`<span lang=${locale} dir=${article.dir || directionOf(article.lang) !== directionOf(locale) ? directionOf(locale) : nothing}>${text}</span>`;
