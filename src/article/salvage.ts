import type {Json} from './inlines.js';
import type {Reading} from './reading.js';
import {type Fields, isInline, isObject, isWritten} from './values.js';

/** Fields that hold words for the reader of the page, in whatever block they stand. */
const spoken = new Set(
  (
    'text children blocks items rows images people heading title name label key value question answer caption credit ' +
    'description paragraphs attribution location address phones email opens closes fallback transcript'
  ).split(' '),
);

/** The words in something that cannot be read as what it is, part by part, each on a line of its own. */
export const wordsIn = (value: unknown, reading: Reading): string => {
  let words = '';
  // Not recursive: what is nested too deep ends up here.
  const waiting = [value];
  while (waiting.length && words.length < reading.maxTextLength && reading.afford()) {
    const next = waiting.pop();
    if (isWritten(next)) {
      words += next;
    } else if (isInline(next)) {
      waiting.push(next['children'], next['text']);
    } else if (Array.isArray(next)) {
      for (let index = Math.min(next.length, reading.maxNodes); index--;) {
        if (!isInline(next[index])) waiting.push('\n');
        waiting.push(next[index]);
      }
    } else if (isObject(next)) {
      const keys = Object.keys(next).filter((key) => spoken.has(key));
      for (const key of keys.reverse()) waiting.push('\n', next[key]);
    }
  }
  const lines = reading.clean(words).split('\n');
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
};

/** A copy of any JSON, as deep as the bounds allow. What JSON cannot hold is left out. */
export const copyJson = (value: unknown, reading: Reading, depth = reading.path.length): Json | undefined => {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value as Json;
  if (typeof value === 'string') return reading.cut(value, reading.maxTextLength);
  if (typeof value !== 'object' || !reading.afford() || reading.tooDeep(depth)) return undefined;
  if (Array.isArray(value)) {
    const items: Json[] = [];
    for (let index = 0; index < value.length && reading.afford(); index++) {
      items.push(copyJson(value[index], reading, depth + 1) ?? null);
    }
    return items;
  }
  const copy: {[key: string]: Json} = {};
  for (const key of Object.keys(value as Fields)) {
    const item = copyJson((value as Fields)[key], reading, depth + 1);
    // Setting this one would make no field, but change what the object is.
    if (item !== undefined && key !== '__proto__') copy[key] = item;
  }
  return copy;
};
