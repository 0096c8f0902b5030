import {nothing} from 'lit/html.js';

/**
 * Names that no variable has, with a mark in them; and words of small letters, but for those that
 * scripts look for on `window` before they make something of that name.
 */
const harmless = /[-.:]|^(?!(?:module|exports|define|require|process|global|ga|fbq|hj|wp|sv)$)[\p{Ll}\d]+$/u;

/**
 * The `id` to write for one of the article's own. An element with an `id` is a global variable of the
 * page (HTML, named access on the Window object), and a script such as `window._paq ??= []` would take
 * it for its own. What may be the name of a variable is therefore written with a prefix.
 */
export const writtenId = (id: string): string => (harmless.test(id) ? id : `nyhetsdelar-${id}`);

/** The value of the attribute: none where the article gives no `id`. */
export const anchorId = (id: string | undefined): string | typeof nothing =>
  id === undefined ? nothing : writtenId(id);

/** The name of the place that a fragment leads to; as it is written, where it is written wrong ("#100%"). */
export const placeName = (fragment: string): string => {
  try {
    return decodeURIComponent(fragment.slice(1));
  } catch {
    return fragment.slice(1);
  }
};
