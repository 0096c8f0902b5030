import {autonym, comma, direction, speechMarks} from './generated/columns.js';
import type {SpeechMarks} from './languages.js';
import {lookUp, primarySubtag} from './language-tags.js';
import {supports} from './supports.js';

/** The writing direction of a language, as the value of a `dir` attribute. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => lookUp(direction, lang) ?? 'ltr';

/** The comma of a language, which the Arabic script writes the other way round. */
export const commaOf = (lang: string): string => lookUp(comma, lang) ?? ',';

/** The talstreck: an en dash, and a space that never breaks, so that the dash is not left on the line above. */
const talstreck: SpeechMarks = {open: '\u2013\u00a0', close: ''};

/** How a language marks what somebody says in running text; by the talstreck unless another way is known. */
export const speechMarksOf = (lang: string): SpeechMarks => lookUp(speechMarks, lang) ?? talstreck;

/** What a language is called by those who speak it; its code where nobody knows. */
export const autonymOf = (lang: string): string =>
  lookUp(autonym, lang) ??
  (supports(Intl.DisplayNames, lang)
    ? new Intl.DisplayNames(lang, {type: 'language'}).of(primarySubtag(lang))
    : undefined) ??
  lang;
