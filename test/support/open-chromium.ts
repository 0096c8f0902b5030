import puppeteer, {type Browser} from 'puppeteer-core';
import {findChromium} from './browsers.js';

/**
 * Chromium for a test that needs a page of its own: another address, other headers, no script.
 * @param switches Further ones of its command line.
 */
export const openChromium = async (...switches: string[]): Promise<Browser> => {
  const {executablePath, args, env, headless} = await findChromium();
  return puppeteer.launch({
    executablePath,
    args: [...args, ...switches],
    headless,
    env: {...process.env, ...env},
  });
};
