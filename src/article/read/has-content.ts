import {visible} from '../schema/formats.js';
import {nonTextual} from '../schema/tables.js';

/** What shows something, though it holds no words: a picture, the date of an event or of an update. */
const shown = /^(?:src|start|time)$/;

/**
 * Whether there is anything in a part of an article for its reader to see: a text with a visible
 * character, a picture, a date. Neither the rule between two parts nor an empty paragraph is.
 */
export const hasContent = (value: unknown, field = ''): boolean => {
  if (typeof value === 'string') return (shown.test(field) || !nonTextual.has(field)) && visible.test(value);
  if (typeof value !== 'object' || !value) return false;
  return Object.keys(value).some(
    (key) =>
      !key.startsWith('x-') &&
      hasContent((value as Record<string, unknown>)[key], Array.isArray(value) ? field : key),
  );
};
