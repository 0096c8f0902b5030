const characters = '[^\\s<>"\\u0000-\\u001f\\u007f]';
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';
const host = [
  // A name that ends in a number is taken for an address of four numbers.
  '(?!(?:[\\w\\u00c0-\\u024f-]*\\.)*(?:\\d+|0[xX][\\dA-Fa-f]*)\\.?(?:[:/?#]|$))[\\w\\u00c0-\\u024f.-]+',
  `${octet}(?:\\.${octet}){3}`,
  '\\[[\\da-f:]+\\]',
].join('|');
const port = '(?::(?:\\d{1,4}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d\\d|655[0-2]\\d|6553[0-5]))?';
const web = `https?://(?:${host})${port}(?:[/?#]${characters}*)?`;
const relative = `(?!//|[A-Za-z][A-Za-z\\d+.-]*:|$)[^\\s<>"\\\\?#\\u0000-\\u001f\\u007f]*(?:[?#]${characters}*)?`;

/**
 * How addresses are written in an article that is checked, by the kind of field. Patterns of JSON Schema,
 * which has no URL parser; the reader has one, and takes more.
 */
export const addressPatterns: Readonly<Record<'link' | 'media', string>> = {
  link: `^(?:${web}|(?:mailto|tel):(?!/)${characters}*|${relative})$`,
  media: `^(?:${web}|${relative})$`,
};
