import {css} from '@lit/reactive-element/css-tag.js';
import {focusRing} from './focus-ring.js';
import {hostReset} from './host-reset.js';
import {controlTokens, tokens} from './tokens.js';

// An element makes one sheet of its theme and its own style, since each sheet that a root takes on costs as
// much as a dozen nodes.

/** What is common to the style of every element with a shadow root. */
export const shadowTheme = css`${tokens}${hostReset}${focusRing}`;

/** The same for one that is of controls alone. */
export const controlTheme = css`${controlTokens}${hostReset}${focusRing}`;
