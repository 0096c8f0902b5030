import {closest} from '../shadow/closest.js';

/**
 * The language of the place where a node stands: the nearest `lang` at or above it, across shadow
 * hosts, as the HTML Standard defines a node's language.
 * @returns A BCP 47 tag, or an empty string where the page says nothing.
 */
export const nearestLanguage = (node: Element): string => closest(node, '[lang]')?.getAttribute('lang') ?? '';
