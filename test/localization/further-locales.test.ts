import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';

describe('the languages beyond Swedish and English, in a package', () => {
  for (const [lang, copy] of [
    ['fi', 'Kopioi linkki'],
    ['ar', 'انسخ الرابط'],
  ]) {
    it(`come when an element stands in ${lang}`, async () => {
      const place = await fixture(
        html`<div lang=${lang}><social-share networks="copy"></social-share></div>`,
      );
      const bar = place.querySelector<SocialShare>('social-share')!;
      const button = () => bar.shadowRoot!.querySelector('button')!.textContent;
      await waitUntil(() => button() === copy, `said "${button()}"`);
      expect(bar.shadowRoot!.querySelector('button')!.closest('[lang]')!.getAttribute('lang')).to.equal(lang);
    });
  }
});
