/*
 * The fields of a node stand beside its interface, in a notation that is small in the browser and that the
 * compiler can read:
 *
 *   name         a field that may be left out
 *   name!        one without which the node is of no use: a text with something to see, a list with an item
 *   name+        one that is always there: if nothing usable was written, the first word, the least number,
 *                `false`, "sv", "1.0", or nothing between the quotation marks or brackets
 *   name:kind    what it holds, where neither `usual` nor the name of a part says so; else text
 *
 * A kind is one of those below, a part of `model/parts.ts`, or
 *
 *   a|b|c        one of these words
 *   2-6          a whole number; `0-` without an upper end
 *   0.0-1.0      any number
 *   110          a text of at most so many characters
 *   kind[]       a list; kind[2] one of two items; no word or id comes twice
 */

/** What fields of these names hold, unless a node says otherwise; fields of other names hold text. */
export const usual = {
  link: 'href cite',
  media: 'src url canonicalUrl shortUrl poster',
  date: 'date dateTime time start end from to deadline published modified reviewed expires embargo importedAt',
  duration: 'duration',
  email: 'email',
  lang: 'lang hreflang',
  id: 'id ref anchor',
  version: 'version',
  boolean: 'newWindow open ordered accessible allDay closed audioDescription thirdPartyTracking',
  inlines: 'children question value caption longDescription description transcript textAlternative preamble',
  blocks: 'blocks answer fallback',
  json: 'raw data',
  '0.0-1.0[2]': 'focalPoint',
  image: 'image logo',
  '0-': 'bytes headerRows headerColumns wordCount',
  '1-': 'width height pages afterMonths readingTimeMinutes',
  '1-1000': 'colspan rowspan',
  '2-6': 'level',
  '-90.0-90.0': 'lat',
  '-180.0-180.0': 'lon',
} as const;
