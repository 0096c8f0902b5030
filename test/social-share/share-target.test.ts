import {expect, fixture, html} from '@open-wc/testing';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {follow, given} from './bar.js';

const inHead: Element[] = [];

const head = (markup: string) => {
  const template = document.createElement('template');
  template.innerHTML = markup;
  inHead.push(...template.content.children);
  document.head.append(template.content);
};

const here = () => location.href.split('#')[0]!;

describe('what <social-share> shares', () => {
  const {title} = document;
  const start = location.href;

  afterEach(() => {
    inHead.splice(0).forEach((element) => element.remove());
    history.replaceState(null, '', start);
    document.title = title;
  });

  describe('without being told', () => {
    it('is the page, by its address and its title', async () => {
      document.title = 'Nyheter\n  från kommunen';
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      expect(given(bar, 'x').get('url')).to.equal(here());
      expect(given(bar, 'x').get('text')).to.equal('Nyheter från kommunen');
    });

    it('is what the head of the page says', async () => {
      head(
        `<link rel="canonical" href="/nyheter/bro"><meta property="og:title" content="Ny bro"><meta property="og:description" content="Den öppnar i maj.">`,
      );
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      const address = new URL('/nyheter/bro', location.href).href;
      expect(given(bar, 'facebook').get('u')).to.equal(address);
      expect(given(bar, 'email').get('subject')).to.equal('Ny bro');
      expect(given(bar, 'email').get('body')).to.equal(`Ny bro\r\n\r\nDen öppnar i maj.\r\n\r\n${address}`);
    });

    it('is without what follows the reader, and otherwise as it was written', async () => {
      history.replaceState(
        null,
        '',
        '?utm_source=a&id=å+b%2f&fbclid=1&gclid=2&mc_cid=3&MC_EID=4&q&pk_campaign=5#innehall',
      );
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      expect(new URL(given(bar, 'facebook').get('u')!).search).to.equal('?id=%C3%A5+b%2f&q');
      expect(new URL(given(bar, 'facebook').get('u')!).hash).to.equal('');
    });

    it('keeps a fragment that is the address of an application', async () => {
      history.replaceState(null, '', '#/nyheter/7');
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      expect(new URL(given(bar, 'facebook').get('u')!).hash).to.equal('#/nyheter/7');
    });
  });

  describe('in an application that changes the page', () => {
    it('is the page at the time of the click', async () => {
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      history.pushState(null, '', '/nyheter/ny');
      document.title = 'En ny sida';
      const address = follow(bar, 'x');
      expect(address.searchParams.get('url')).to.equal(`${location.origin}/nyheter/ny`);
      expect(address.searchParams.get('text')).to.equal('En ny sida');
    });

    it('is in the link before the reader opens its menu or lets go of the mouse', async () => {
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      for (const [path, type] of [
        ['/ett', 'pointerdown'],
        ['/två', 'focusin'],
      ] as const) {
        history.pushState(null, '', path);
        bar.shadowRoot!.querySelector('a')!.dispatchEvent(new CustomEvent(type, {bubbles: true}));
        expect(given(bar, 'facebook').get('u')).to.equal(new URL(path, location.href).href);
      }
    });

    it('is not what the head says of the page that was there before', async () => {
      head(`<link rel="canonical" href="/start"><meta property="og:title" content="Start">`);
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      expect(given(bar, 'x').get('text')).to.equal('Start');
      history.pushState(null, '', '/nyheter/9');
      document.title = 'Nyhet nio';
      const stale = follow(bar, 'x').searchParams;
      expect([stale.get('url'), stale.get('text')]).to.deep.equal([
        `${location.origin}/nyheter/9`,
        'Nyhet nio',
      ]);
      // Once the application has brought the head up to date, it counts again.
      inHead[0]!.setAttribute('href', '/kanonisk/9');
      inHead[1]!.setAttribute('content', 'Nyhet 9');
      const fresh = follow(bar, 'x').searchParams;
      expect([fresh.get('url'), fresh.get('text')]).to.deep.equal([
        `${location.origin}/kanonisk/9`,
        'Nyhet 9',
      ]);
    });
  });

  describe('when told', () => {
    it('is the address, title and text of its attributes', async () => {
      head(`<link rel="canonical" href="/fel"><meta property="og:title" content="Fel">`);
      const bar = await fixture<SocialShare>(
        html`<social-share networks="x email" url="/nyheter/rätt?utm_medium=mail#del" share-title="Rätt" text="Läs det här"></social-share>`,
      );
      const address = new URL('/nyheter/rätt#del', location.href).href;
      expect(given(bar, 'x').get('url')).to.equal(address);
      expect(given(bar, 'x').get('text')).to.equal('Läs det här');
      expect(given(bar, 'email').get('subject')).to.equal('Rätt');
      expect(given(bar, 'email').get('body')).to.equal(`Rätt\r\n\r\nLäs det här\r\n\r\n${address}`);
    });

    it('follows its attributes', async () => {
      const bar = await fixture<SocialShare>(html`<social-share url="/a"></social-share>`);
      bar.url = '/b';
      await bar.updateComplete;
      expect(given(bar, 'facebook').get('u')).to.equal(new URL('/b', location.href).href);
    });

    it('is never an address that is no page of the web, nor one with a password', async () => {
      for (const url of [
        'javascript:alert(1)',
        'java\tscript:alert(1)',
        'data:text/html,x',
        'https://',
        'mailto:a@example.se',
      ]) {
        const bar = await fixture<SocialShare>(html`<social-share url=${url}></social-share>`);
        expect(given(bar, 'facebook').get('u'), url).to.equal(here());
      }
      const bar = await fixture<SocialShare>(
        html`<social-share url="https://a:b@example.se/"></social-share>`,
      );
      expect(given(bar, 'facebook').get('u')).to.equal('https://example.se/');
    });
  });

  describe('in an article', () => {
    const article = {
      headline: 'Artikelns rubrik',
      summary: 'Sammanfattning.',
      url: 'https://example.se/artikel',
    };

    it('is the article around it, wherever shadow roots lie between', async () => {
      const around = Object.assign(document.createElement('news-article'), {article});
      const place = document.createElement('div');
      around.append(place);
      document.body.append(around);
      const bar = document.createElement('social-share');
      place.attachShadow({mode: 'open'}).append(bar);
      await bar.updateComplete;
      expect(given(bar, 'email').get('subject')).to.equal('Artikelns rubrik');
      expect(given(bar, 'email').get('body')).to.equal(
        'Artikelns rubrik\r\n\r\nSammanfattning.\r\n\r\nhttps://example.se/artikel',
      );
      around.remove();
    });

    it('is what the article wishes, part for part', async () => {
      for (const [wish, url, text] of [
        [{canonicalUrl: 'https://example.se/kanonisk'}, 'https://example.se/kanonisk', 'Artikelns rubrik'],
        [{share: {url: 'https://example.se/dela', text: 'Egna ord'}}, 'https://example.se/dela', 'Egna ord'],
        [{url: undefined}, here(), 'Artikelns rubrik'],
      ] as const) {
        const around = Object.assign(document.createElement('news-article'), {
          article: {...article, ...wish},
        });
        const bar = document.createElement('social-share');
        around.append(bar);
        document.body.append(around);
        await bar.updateComplete;
        expect([given(bar, 'x').get('url'), given(bar, 'x').get('text')]).to.deep.equal([url, text]);
        around.remove();
      }
    });

    it('is the page where the article is not there yet', async () => {
      const around = document.createElement('news-article');
      const bar = document.createElement('social-share');
      around.append(bar);
      document.body.append(around);
      await bar.updateComplete;
      expect(given(bar, 'facebook').get('u')).to.equal(here());
      around.remove();
    });
  });

  describe('in a campaign', () => {
    it('is marked for each network', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share url="https://example.se/a?b=%C3%A5+c#d" campaign="vår-{network}"></social-share>`,
      );
      expect(given(bar, 'facebook').get('u')).to.equal(
        'https://example.se/a?b=%C3%A5+c&utm_source=facebook&utm_medium=social&utm_campaign=v%C3%A5r-facebook#d',
      );
      expect(given(bar, 'email').get('body')).to.contain(
        'utm_source=email&utm_medium=email&utm_campaign=v%C3%A5r-email',
      );
    });
  });
});
