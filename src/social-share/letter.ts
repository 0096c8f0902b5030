import {cut, encode, type ShareTarget} from './share-address.js';

/** How long words are in an address, at most. */
const encodedLength = (words: string): number => encode(words).length;

/**
 * A letter: title as subject; title, text and address in the body. It is kept to 2,000 characters,
 * which every mail program takes from an address; what is cut is never the address.
 */
export const letter = ({url, title, text, summary}: ShareTarget): {subject: string; body: string} => {
  const subject = cut(title, 450, encodedLength);
  const room = 1900 - 2 * encodedLength(subject) - encodedLength(url);
  const more = cut(text === title ? summary : text, room, encodedLength);
  return {subject, body: [subject, more, url].filter(Boolean).join('\r\n\r\n')};
};
