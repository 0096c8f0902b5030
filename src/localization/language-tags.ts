import {fallbacks, sourceLocale} from './generated/columns.js';

/** The language of a tag, without script, region and what else it says: `en` of `en-GB` (BCP 47). */
export const primarySubtag = (tag: string): string => tag.split('-')[0]!.toLowerCase();

/** What a column of the table of languages has for the language of a tag. */
export const lookUp = <Value>(column: Readonly<Record<string, Value>>, tag: string): Value | undefined => {
  const language = primarySubtag(tag);
  return Object.hasOwn(column, language) ? column[language] : undefined;
};

/** Whether two language tags name the same written language, whatever the region. */
export const sameLanguage = (one: string, other: string): boolean =>
  one === other || primarySubtag(one) === primarySubtag(other);

/**
 * The language to speak where the page asks for `tag`: that language, whatever the
 * region, or the best of its fallbacks, or Swedish.
 * @param tag A BCP 47 language tag; anything else counts as unknown.
 * @param available Whether a language can be spoken.
 */
export const resolveLocale = (tag: string, available: (locale: string) => boolean): string =>
  [primarySubtag(tag), ...(lookUp(fallbacks, tag) ?? [])].find(available) ?? sourceLocale;
