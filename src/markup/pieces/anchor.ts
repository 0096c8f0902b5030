import {nothing} from 'lit/html.js';

/** Names that scripts look for on `window` before they make something of that name. */
const looked = new Set(
  'module exports define require process global ga gtag fbq hj wp htmx sv google angular clarity piwik'.split(
    ' ',
  ),
);

/**
 * The `id` to write for one of the article's own. An element with an `id` is a global variable of the
 * page (HTML, 7.2.2.3, named access on the Window object), and a script such as
 * `window._paq ??= []` would take it for its own. What may be the name of a variable is therefore
 * written with a prefix: all but small letters and digits alone, and names with a mark in them.
 */
export const anchorId = (id: string | undefined): string | typeof nothing =>
  id === undefined
    ? nothing
    : /[-.:]/.test(id) || (/^[\p{Ll}\d]+$/u.test(id) && !looked.has(id))
      ? id
      : `nyhetsdelar-${id}`;

/** The name of the place that a fragment leads to; as it is written, where it is written wrong ("#100%"). */
export const placeName = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return fragment.slice(1);
  }
};
