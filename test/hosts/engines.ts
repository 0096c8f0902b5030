/** The browsers that these tests run in. `ENGINES="chromium firefox"` picks some of them. */
import type {Browser} from 'puppeteer-core';
import {findFirefox} from '../support/browsers.js';
import {openChromium} from '../support/open-chromium.js';
import {openFirefox} from '../support/open-firefox.js';

export interface Engine {
  readonly name: 'chromium' | 'firefox';
  /** Starts it. */
  open(): Promise<Browser>;
}

const chosen = process.env.ENGINES?.split(' ');
const all: readonly Engine[] = [
  {name: 'chromium', open: openChromium},
  {name: 'firefox', open: openFirefox},
];

/** Those that are asked for, and installed. */
export const engines = all.filter(
  ({name}) => (chosen?.includes(name) ?? true) && (name !== 'firefox' || !!findFirefox()),
);
