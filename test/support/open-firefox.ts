import puppeteer, {type Browser} from 'puppeteer-core';
import {findFirefox} from './browsers.js';

/** Firefox for a test that needs a page of its own, or nothing where it is not installed. */
export const openFirefox = async (): Promise<Browser | undefined> => {
  const executablePath = findFirefox();
  return executablePath ? puppeteer.launch({browser: 'firefox', executablePath, headless: true}) : undefined;
};
