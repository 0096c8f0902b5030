import {make} from './make-element.js';

/** Words that are spoken but not shown; the style is in theme/visually-hidden.ts. */
export const visuallyHidden = (words: string): Element => make('span', {class: 'visually-hidden'}, words);
