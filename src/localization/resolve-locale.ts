import {sourceLocale} from './generated/locale-codes.js';

/**
 * Where a reader of one language turns when its words are not there: the written languages that
 * its readers in the Nordic countries are most sure to know. Everything ends in Swedish.
 */
const parents: Readonly<Record<string, readonly string[]>> = {
  nn: ['nb'],
  no: ['nb'],
  is: ['en'],
  so: ['en'],
  ti: ['en'],
  ar: ['en'],
  fa: ['en'],
};

/**
 * The language to speak where the page asks for `tag`: RFC 4647 lookup (`en-GB` takes `en`), then
 * the nearest language its readers know, then Swedish.
 * @param tag A BCP 47 language tag; anything else counts as unknown.
 * @param available Whether a language can be spoken.
 */
export const resolveLocale = (tag: string, available: (locale: string) => boolean): string => {
  const parts = tag.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const locale = parts.slice(0, length).join('-');
    if (available(locale)) return locale;
  }
  const known = Object.hasOwn(parents, parts[0]!) ? parents[parts[0]!]! : [];
  return known.find(available) ?? sourceLocale;
};

/** Whether two language tags name the same written language, whatever the region. */
export const sameLanguage = (one: string, other: string): boolean =>
  one === other || one.split('-')[0]!.toLowerCase() === other.split('-')[0]!.toLowerCase();
