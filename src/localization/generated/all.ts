// Made by `npm run localize` of src/localization/languages.ts and the XLIFF files; a change made here is lost.
import {templates as ar} from './ar.js';
import {templates as en} from './en.js';
import {templates as fi} from './fi.js';

/** All words, for programs that need not fetch them. */
export const all = {ar: {templates: ar}, en: {templates: en}, fi: {templates: fi}};
