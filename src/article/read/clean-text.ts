// Control characters, and the marks that turn the direction of the text after them, to the end of the
// paragraph or beyond (U+202A–E, U+2066–9). The quiet marks U+200E and U+200F stay.
const harmful = /[\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]/gu;
/** The same, and every half of a character: asked of all texts, of which hardly any has one. */
const suspect = /[\ud800-\udfff\u202a-\u202e\u2066-\u2069\0-\x08\x0b-\x1f\x7f-\x9f]/;
const lineBreaks = /\r\n|[\r\v\f\x85]/g;
const halves = /\p{Cs}/gu;

/**
 * The text without the characters that do harm on a page: control characters, and those that turn the
 * direction of what follows. Every kind of line break becomes `\n`, half a character U+FFFD.
 */
export const cleanText = (text: string): string =>
  suspect.test(text) ? text.replace(lineBreaks, '\n').replace(halves, '\ufffd').replace(harmful, '') : text;
