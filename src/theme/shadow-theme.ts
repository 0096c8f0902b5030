import {css} from '@lit/reactive-element/css-tag.js';
import {focusRing} from './focus-ring.js';
import {hostReset} from './host-reset.js';
import {tokens} from './tokens.js';

/**
 * What is common to the style of every element with a shadow root. An element makes one sheet of this and
 * its own, since each sheet that a root takes on costs as much as a dozen nodes.
 */
export const shadowTheme = css`${tokens}${hostReset}${focusRing}`;
