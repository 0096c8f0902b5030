import puppeteer, {type Browser} from 'puppeteer-core';
import {findFirefox} from './browsers.js';

/** Firefox for a test that needs a page of its own, where it is installed. */
export const openFirefox = (): Promise<Browser> =>
  puppeteer.launch({browser: 'firefox', executablePath: findFirefox(), headless: true});
