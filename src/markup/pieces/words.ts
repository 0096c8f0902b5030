import {directionOf} from '../../localization/orthography.js';
import {chooseLocale, withLocale} from '../../localization/scope.js';
import {sameLanguage} from '../../localization/language-tags.js';
import type {Markup} from '../markup.js';
import type {Context} from '../context.js';

/**
 * The element's own words inside an article. Where they had to fall back to another language than
 * that of their place, they stand in a `lang` of their own (WCAG 3.1.2).
 */
export const words = (
  {html, lang, locale}: Pick<Context, 'html' | 'lang' | 'locale'>,
  text: string,
): Markup =>
  sameLanguage(lang, locale) ? text : html`<span lang=${locale} dir=${directionOf(locale)}>${text}</span>`;

/** A label and what it is the label of: "Publicerad: 1 maj". */
export const labelled = (context: Context, label: string, content: Markup): Markup => [
  words(context, label),
  ': ',
  content,
];

/** Writes a passage that is in a language of its own: labels, dates and announcements in it follow. */
export const inLanguage = (lang: string, context: Context, write: (context: Context) => Markup): Markup => {
  const locale = chooseLocale(lang);
  return withLocale(locale, () => write({...context, lang, locale}));
};
