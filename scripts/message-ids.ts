import {all} from '../src/localization/generated/all.js';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

const spell = (number: number): string =>
  number < letters.length
    ? letters[number]!
    : spell(Math.floor(number / letters.length) - 1) + letters[number % letters.length]!;

// The bar is the smallest file, and gets the shortest.
const isOfBar = (id: string) => id.startsWith('social-share.');
const ids = Object.keys(all.en.templates);

const shortIds = new Map(
  [...ids.filter(isOfBar), ...ids.filter((id) => !isOfBar(id))].map((id, index) => [id, spell(index)]),
);

/**
 * The id that a message has in drop-in files and in the language files beside them, where nobody reads
 * it: `a` for `social-share.address`. Together they are a seventieth of what a page loads.
 * @returns Nothing for what is no message's id.
 */
export const shortId = (id: string): string | undefined => shortIds.get(id);
