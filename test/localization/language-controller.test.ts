import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {addLocale} from '../../src/localization/scope.js';
import type {NewsArticle} from '../../src/news-article/news-article.js';
import type {SocialShare} from '../../src/social-share/social-share.js';
import {show} from '../support/show-article.js';
import '../../src/social-share/social-share.define.js';

const label = (bar: SocialShare | null) => bar?.shadowRoot!.querySelector('button')?.textContent?.trim();
const bar = '<social-share networks="copy"></social-share>';

describe('an element', () => {
  it('follows a language that changes in the shadow root that it stands in', async () => {
    const host = await fixture(html`<div lang="sv"></div>`);
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = `<section lang="sv">${bar}</section>`;
    const inside = root.querySelector<SocialShare>('social-share');
    await inside!.updateComplete;
    expect(label(inside)).to.equal('Kopiera länk');
    root.querySelector('section')!.lang = 'en';
    await waitUntil(() => label(inside) === 'Copy link', `said "${label(inside)}"`);
  });

  it('follows a language that changes around the shadow root that it stands in', async () => {
    const host = await fixture(html`<div><div lang="sv"></div></div>`);
    const outer = host.attachShadow({mode: 'open'});
    outer.innerHTML = '<div lang="sv"><div></div></div>';
    const inner = outer.querySelector('div > div')!.attachShadow({mode: 'open'});
    inner.innerHTML = bar;
    const inside = inner.querySelector<SocialShare>('social-share');
    await inside!.updateComplete;
    outer.querySelector('div')!.lang = 'en';
    await waitUntil(() => label(inside) === 'Copy link', `said "${label(inside)}"`);
  });

  it('follows the language of its new place when it is moved', async () => {
    const place = await fixture(html`<div lang="sv"></div>`);
    place.innerHTML = `${bar}<div></div>`;
    const moved = place.querySelector<SocialShare>('social-share')!;
    const root = place.querySelector('div')!.attachShadow({mode: 'open'});
    root.innerHTML = '<p lang="en"></p>';
    root.querySelector('p')!.append(moved);
    await waitUntil(() => label(moved) === 'Copy link', `said "${label(moved)}"`);
    root.querySelector('p')!.lang = 'sv';
    await waitUntil(() => label(moved) === 'Kopiera länk', `said "${label(moved)}"`);
  });

  it('speaks on a page without a language that has a picture called host', async () => {
    const {lang} = document.documentElement;
    document.documentElement.removeAttribute('lang');
    const place = await fixture(html`<div><img name="host" alt="" /></div>`);
    place.insertAdjacentHTML('beforeend', bar);
    const inside = place.querySelector<SocialShare>('social-share');
    await inside!.updateComplete;
    expect(label(inside)).to.equal('Kopiera länk');
    document.documentElement.lang = lang;
  });
});

describe('an article', () => {
  it('says in a passage of another language what it could not when the words had not come', async () => {
    const article = await show([
      {
        type: 'factBox',
        lang: 'fi',
        heading: 'Tietoa',
        blocks: [
          {
            type: 'callout',
            level: 'warning',
            blocks: [{type: 'paragraph', children: [{type: 'text', text: 'Hei'}]}],
          },
        ],
      },
    ]);
    expect(article.textContent).to.contain('Viktigt');
    await waitUntil(() => article.textContent!.includes('Tärkeää'), article.textContent!);
  });

  it('stays as it is when words come that it has no use for, since a film may be playing in it', async () => {
    const article = await show([{type: 'paragraph', children: [{type: 'text', text: 'Brödtext'}]}]);
    const before = [...article.querySelectorAll('*')];
    addLocale('qaa', {templates: {}});
    await (article.parentElement as NewsArticle).updateComplete;
    expect([...article.querySelectorAll('*')]).to.deep.equal(before);
  });
});
