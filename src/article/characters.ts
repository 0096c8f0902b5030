// Lone surrogates, control characters, and the marks that turn the direction of the text after them,
// to the end of the paragraph or beyond (U+202A–E, U+2066–9). The quiet marks U+200E and U+200F stay.
const harmful = /[\p{Cs}\u202a-\u202e\u2066-\u2069]|[^\P{Cc}\n\t]/u;
const lineBreaks = /\r\n|[\r\v\f\x85]/g;
const halves = /\p{Cs}/gu;
const rest = new RegExp(harmful, 'gu');

/**
 * The text without the characters that do harm on a page: control characters, and those that turn the
 * direction of what follows. Every kind of line break becomes `\n`, half a character U+FFFD.
 */
export const cleanText = (text: string): string =>
  harmful.test(text) ? text.replace(lineBreaks, '\n').replace(halves, '\ufffd').replace(rest, '') : text;
