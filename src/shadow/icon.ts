import {make} from './make-element.js';

/**
 * An icon in one colour, for the eye alone.
 * @param path Path data in a box of 24 × 24.
 */
export const icon = (path: string): SVGSVGElement =>
  make('svg', {part: 'icon', viewBox: '0 0 24 24', 'aria-hidden': 'true'}, make('path', {d: path}));
