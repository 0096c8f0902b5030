// Made by `npm run localize` of src/localization/languages.ts and the XLIFF files; a change made here is lost.
import {templates as en} from './en.js';

/** The words that are in every script. */
export const inside = {en: {templates: en}};
