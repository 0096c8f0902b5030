import puppeteer, {type Browser} from 'puppeteer-core';
import {findChromium} from './browsers.js';

/** Chromium for a test that needs a page of its own: another address, other headers, no script. */
export const openChromium = async (): Promise<Browser> => {
  const {executablePath, args, env, headless} = await findChromium();
  return puppeteer.launch({executablePath, args, headless, env: {...process.env, ...env}});
};
