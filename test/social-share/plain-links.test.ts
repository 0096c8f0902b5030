import {expect} from '@open-wc/testing';
import '../../src/news-article/news-article.define.js';
import {renderArticle} from '../../src/node/render-article.js';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import '../../src/social-share/more-networks.js';
import {once} from '../support/once.js';
import {control} from './bar.js';

const targets = ['facebook', 'x', 'whatsapp', 'bluesky', 'email', 'sms', 'reddit', 'gmail', 'tumblr'];
const text = (value: string) => [{type: 'text', text: value}];

const article = {
  type: 'article',
  version: '1.0',
  lang: 'sv',
  headline: 'Ny bro & väg över älven',
  url: 'https://www.lulea.se/nyheter/ny-bro.html',
  share: {targets},
  body: [{type: 'paragraph', content: text('Den blir gul.')}],
};

const articles = {
  'with a summary': {...article, summary: 'Bron öppnar i maj.'},
  'with a preamble': {...article, preamble: text('Bron öppnar i maj, säger kommunen.')},
  'with both': {...article, summary: 'Öppnar i maj.', preamble: text('Bron öppnar i maj.')},
  'with neither': article,
  'with words of its own for posts': {...article, summary: 'Kort.', share: {targets, text: 'Läs om bron'}},
  'with an address that follows the reader': {...article, url: `${article.url}?utm_source=brev&id=å`},
  'with two addresses': {...article, canonicalUrl: 'https://www.lulea.se/bro', summary: 'Kort.'},
};

/** Where each link of an article's bar leads, by network, once the bar is there. */
const addressesIn = async (element: Element) => {
  const bar = element.querySelector<SocialShare>('social-share')!;
  await bar.updateComplete;
  return targets.map((id) => control(bar, id).getAttribute('href'));
};

describe('the links of a prerendered article', () => {
  const description = Object.assign(document.createElement('meta'), {
    name: 'description',
    content: 'Vad sidan säger om sig.',
  });
  before(() => document.head.append(description));
  after(() => description.remove());

  for (const [name, value] of Object.entries(articles)) {
    it(`lead where those of the bar lead that takes their place, ${name}`, async () => {
      const place = document.createElement('div');
      place.innerHTML = renderArticle(value);
      const links = [...place.querySelectorAll('social-share > ul a')];
      const plain = links.map((link) => link.getAttribute('href'));
      document.body.append(place);
      expect(await addressesIn(place)).to.deep.equal(plain);

      const fromJson = document.createElement('news-article');
      place.replaceChildren(fromJson);
      const ready = once(fromJson, 'news-article-ready');
      fromJson.article = value as never;
      await ready;
      expect(await addressesIn(fromJson)).to.deep.equal(plain);
      place.remove();
    });
  }
});
