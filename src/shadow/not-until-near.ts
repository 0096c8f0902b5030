import type * as waiting from './until-near.js';

/** What until-near.ts has, for `social-share.js`: a bar that is no part of an article waits for nobody. */
export const untilNear: typeof waiting.untilNear = (Base) => Base;
