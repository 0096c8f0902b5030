// Control characters, and the marks that turn the direction of the text after them, to the end of the
// paragraph or beyond (U+202A–E, U+2066–9). The quiet marks U+200E and U+200F stay.
const harmful = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]/gu;
// Browsers take the square of the time for marks on one letter: 10,000 stop a page for seconds. No language
// has more than 30 (Unicode Standard Annex 15, Stream-Safe Text Format).
const manyMarks = /(\p{M}{30})\p{M}+/gu;
/** All of this, and every half of a character: asked of all texts, of which hardly any has one. */
const suspect = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]|\p{Cs}|\p{M}{31}/u;
const lineBreaks = /\r\n|[\r\v\f\x85]/g;
const halves = /\p{Cs}/gu;

/**
 * The text without the characters that do harm on a page: control characters, those that turn the direction
 * of what follows, and marks on a letter beyond 30. Every kind of line break becomes `\n`, half a character
 * U+FFFD.
 */
export const cleanText = (text: string): string =>
  suspect.test(text)
    ? text.replace(lineBreaks, '\n').replace(harmful, '').replace(halves, '\ufffd').replace(manyMarks, '$1')
    : text;
