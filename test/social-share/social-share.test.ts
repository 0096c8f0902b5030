import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {defineNetwork} from '../../src/social-share/network-registry.js';
import type {SocialShareRequestEvent} from '../../src/social-share/social-share.events.js';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {control, follow, given, names} from './bar.js';

const page = 'https://www.lulea.se/nyheter/ny-bro.html';

describe('<social-share>', () => {
  describe('the ways to share', () => {
    it('are five unless the page says otherwise, each with a whole phrase as its name', async () => {
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      expect(names(bar)).to.deep.equal([
        'Dela på Facebook (länk till annan webbplats)',
        'Dela på LinkedIn (länk till annan webbplats)',
        'Dela på X (länk till annan webbplats)',
        'Dela via e-post',
        'Kopiera länk',
      ]);
    });

    it('are those that the page names, in its order, each once', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share networks="  copy,bluesky facebook copy "></social-share>`,
      );
      expect(names(bar)).to.deep.equal([
        'Kopiera länk',
        'Dela på Bluesky (länk till annan webbplats)',
        'Dela på Facebook (länk till annan webbplats)',
      ]);
    });

    it('are links where they lead somewhere and buttons where they do something', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share networks="facebook email sms copy print qr mastodon"></social-share>`,
      );
      const kinds = ['facebook', 'email', 'sms', 'copy', 'print', 'qr', 'mastodon'].map(
        (id) => control(bar, id).localName,
      );
      expect(kinds).to.deep.equal(['a', 'a', 'a', 'button', 'button', 'button', 'button']);
      expect(bar.shadowRoot!.querySelectorAll('[role="button"], [title]').length).to.equal(0);
    });

    it("keep the networks' names out of machine translation, and nothing else", async () => {
      const bar = await fixture<SocialShare>(html`<social-share networks="facebook copy"></social-share>`);
      const kept = [...bar.shadowRoot!.querySelectorAll('[translate=no]')].map(
        ({textContent}) => textContent,
      );
      expect(kept).to.deep.equal(['Facebook']);
    });

    it('tell the network nothing of where the reader came from', async () => {
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      for (const link of bar.shadowRoot!.querySelectorAll('a')) {
        expect(link.rel).to.equal('noopener noreferrer');
        expect(link.referrerPolicy).to.equal('no-referrer');
        expect(link.hasAttribute('target')).to.equal(false);
      }
    });

    it('open a new window where the page asks for it, and say so', async () => {
      const bar = await fixture<SocialShare>(html`<social-share new-window></social-share>`);
      expect((control(bar, 'facebook') as HTMLAnchorElement).target).to.equal('_blank');
      expect(names(bar)[0]).to.equal('Dela på Facebook (länk till annan webbplats, öppnas i nytt fönster)');
      expect(control(bar, 'email').hasAttribute('target')).to.equal(false);
    });

    it('stand behind a disclosure where the page counts them as further', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share networks="facebook" more="print facebook qr"></social-share>`,
      );
      const print = control(bar, 'print');
      expect(print.checkVisibility()).to.equal(false);
      const summary = bar.shadowRoot!.querySelector('summary')!;
      expect(summary.textContent).to.equal('Fler sätt att dela');
      summary.click();
      expect(print.checkVisibility()).to.equal(true);
      expect(names(bar)).to.deep.equal([
        'Dela på Facebook (länk till annan webbplats)',
        'Skriv ut',
        'QR-kod',
      ]);
    });

    it('leave out a name that is unknown, and report it once', async () => {
      const warnings: unknown[] = [];
      const {warn} = console;
      console.warn = (...said) => warnings.push(said.join(' '));
      try {
        await fixture(html`<social-share networks="facebook plus"></social-share>`);
        const bar = await fixture<SocialShare>(
          html`<social-share networks="plus constructor copy"></social-share>`,
        );
        expect(names(bar)).to.deep.equal(['Kopiera länk']);
      } finally {
        console.warn = warn;
      }
      expect(warnings).to.deep.equal([
        '<social-share>: there is no network called "plus".',
        '<social-share>: there is no network called "constructor".',
      ]);
    });

    it('follow when a network is defined, also in bars that stand on the page', async () => {
      const {warn} = console;
      console.warn = () => undefined;
      const bar = await fixture<SocialShare>(
        html`<social-share url=${page} networks="intranet"></social-share>`,
      );
      console.warn = warn;
      expect(names(bar)).to.deep.equal([]);
      defineNetwork({
        id: 'intranet',
        name: 'Intranätet',
        address: ({url}) => `https://intra.example/?link=${encodeURIComponent(url)}`,
        icon: 'M0 0h24v24H0z',
      });
      await bar.updateComplete;
      expect(names(bar)).to.deep.equal(['Dela på Intranätet (länk till annan webbplats)']);
      expect(given(bar, 'intranet').get('link')).to.equal(page);
      expect(control(bar, 'intranet').querySelector('path')!.getAttribute('d')).to.equal('M0 0h24v24H0z');
    });

    it('may be an action of the page, which hears of it and does it', async () => {
      defineNetwork({id: 'bookmark', name: 'Spara i Mina sidor'});
      const bar = await fixture<SocialShare>(
        html`<social-share url=${page} networks="bookmark"></social-share>`,
      );
      expect(names(bar)).to.deep.equal(['Spara i Mina sidor']);
      expect(control(bar, 'bookmark').localName).to.equal('button');
      setTimeout(() => control(bar, 'bookmark').click());
      const {network, url} = (await oneEvent(
        bar,
        'social-share-request',
      )) as unknown as SocialShareRequestEvent;
      expect([network, url]).to.deep.equal(['bookmark', page]);
    });

    it('are more where the file of the further networks comes, even after the bar', async () => {
      const {warn} = console;
      console.warn = () => undefined;
      const bar = await fixture<SocialShare>(
        html`<social-share url=${page} networks="reddit copy"></social-share>`,
      );
      console.warn = warn;
      expect(names(bar)).to.deep.equal(['Kopiera länk']);
      await import('../../src/social-share/more-networks.embed.js');
      await waitUntil(() => names(bar).length === 2);
      expect(names(bar)[0]).to.equal('Dela på Reddit (länk till annan webbplats)');
      expect(given(bar, 'reddit').get('url')).to.equal(page);
    });

    it('are one way shorter where the address of a network fails', async () => {
      const {error} = console;
      const said: unknown[] = [];
      console.error = (...words) => said.push(words[0]);
      defineNetwork({
        id: 'broken',
        name: 'Trasig',
        address: () => {
          throw new Error('no');
        },
      });
      const bar = await fixture<SocialShare>(html`<social-share networks="broken copy"></social-share>`);
      console.error = error;
      expect(names(bar)).to.deep.equal(['Kopiera länk']);
      expect(said.length).to.be.greaterThan(0);
    });
  });

  describe('an address that a page gives a network', () => {
    const {error} = console;
    let said: string[];
    let unsafe = 0;
    beforeEach(() => {
      said = [];
      console.error = (...words) => said.push(words.map(String).join(' '));
    });
    afterEach(() => (console.error = error));

    const barTo = (id: string, address: unknown) => {
      defineNetwork({id, name: 'Hit', address: () => address as string});
      return fixture<SocialShare>(html`<social-share networks="${id} copy"></social-share>`);
    };

    for (const address of [
      'javascript:alert(1)',
      ' JAVA\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:msgbox(1)',
      'blob:https://example.se/1',
      'view-source:https://example.se/',
      'file:///etc/passwd',
      'https://www.lulea.se@example.com/',
      'https://',
      '',
      undefined,
    ]) {
      it(`is not followed where the browser would carry it out itself: ${JSON.stringify(address)}`, async () => {
        const id = `unsafe-${unsafe++}`;
        const bar = await barTo(id, address);
        expect(names(bar)).to.deep.equal(['Kopiera länk']);
        bar.share(id);
        bar.heading = 'Dela';
        await bar.updateComplete;
        // Once, and so that whoever wrote it finds it.
        expect(said.length).to.equal(1);
        expect(said[0]).to.contain(`"${id}"`).and.to.contain(String(address));
      });
    }

    for (const address of [
      'fb-messenger://share/?link=a',
      'sms:?&body=a',
      'viber://forward?text=a',
      'whatsapp://send?text=a',
      'tg://msg?text=a',
      'threema://compose?text=a',
      'web+mastodon://share?text=a',
      'mailto:?body=a',
      'tel:+4692012345',
      'https://intra.example/?a',
      '/dela?u=a',
      '?dela=a',
    ]) {
      it(`is followed where it leads to a page or an app: ${address}`, async () => {
        const id = `safe-${address}`.replace(/\W+/g, '-').toLowerCase();
        const bar = await barTo(id, address);
        expect(control(bar, id).getAttribute('href')).to.equal(address);
        expect(said).to.deep.equal([]);
      });
    }
  });

  describe('its heading', () => {
    const headings = (bar: SocialShare) =>
      [...bar.shadowRoot!.querySelectorAll('h1,h2,h3,h4,h5,h6,[role=heading]')].map(
        ({localName, textContent}) => [localName, textContent],
      );

    it('is of its own, at level two, unless the page gives one', async () => {
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      expect(headings(bar)).to.deep.equal([['h2', 'Dela via sociala medier']]);
    });

    it('is what the page writes, at the level it asks for', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share heading="DELA" heading-level="4"></social-share>`,
      );
      expect(headings(bar)).to.deep.equal([['h4', 'DELA']]);
    });

    it('gives way to a heading of the page', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share><h3 slot="heading">Sprid nyheten</h3></social-share>`,
      );
      const slot = bar.shadowRoot!.querySelector<HTMLSlotElement>('slot[name=heading]')!;
      expect(slot.assignedElements().map((element) => element.textContent)).to.deep.equal(['Sprid nyheten']);
    });
  });

  describe('its looks', () => {
    const shows = (element: Element | null) => {
      const {width, height} = element!.getBoundingClientRect();
      return width > 2 && height > 2;
    };

    it('are icons and text, icons, or text; the names stay', async () => {
      const bar = await fixture<SocialShare>(html`<social-share networks="facebook copy"></social-share>`);
      const icon = control(bar, 'facebook').querySelector('svg');
      const text = control(bar, 'facebook').querySelector('bdi');
      expect([shows(icon), shows(text)]).to.deep.equal([true, true]);
      bar.appearance = 'labels';
      await bar.updateComplete;
      expect([shows(icon), shows(text)]).to.deep.equal([false, true]);
      bar.appearance = 'icons';
      await bar.updateComplete;
      expect(shows(icon)).to.equal(true);
      expect(text!.getBoundingClientRect().width).to.be.at.most(1);
      expect(names(bar)[0]).to.equal('Dela på Facebook (länk till annan webbplats)');
    });

    it('have icons and labels of the page where it gives them', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share networks="facebook"
          ><img slot="icon-facebook" alt="" src="data:," /><span slot="label-facebook">Fejjan</span></social-share
        >`,
      );
      const slots = [...control(bar, 'facebook').querySelectorAll('slot')].map(
        (slot) => slot.assignedElements()[0]?.localName,
      );
      expect(slots).to.deep.equal(['img', 'span']);
    });

    it('take icons and labels that come later, and go back to their own when these go', async () => {
      const bar = await fixture<SocialShare>(html`<social-share networks="facebook copy"></social-share>`);
      expect(bar.shadowRoot!.querySelectorAll('li slot')).to.have.length(0);
      const label = Object.assign(document.createElement('span'), {
        slot: 'label-copy',
        textContent: 'Ta länken',
      });
      control(bar, 'copy').focus();
      bar.append(label);
      await waitUntil(() => names(bar)[1] === 'Ta länken');
      expect(bar.shadowRoot!.activeElement).to.equal(control(bar, 'copy'));
      label.slot = 'label-facebook';
      await waitUntil(() => names(bar)[0] === 'Dela på Ta länken (länk till annan webbplats)');
      expect(names(bar)[1]).to.equal('Kopiera länk');
      label.remove();
      await waitUntil(() => names(bar)[0] === 'Dela på Facebook (länk till annan webbplats)');
      expect(bar.shadowRoot!.querySelectorAll('li slot')).to.have.length(0);
    });

    it('take the size, the space and the colours that the page sets', async () => {
      const bar = await fixture<SocialShare>(html`<social-share networks="copy"></social-share>`);
      bar.style.setProperty('--social-share-size', '60px');
      bar.style.setProperty('--social-share-color', 'rgb(1, 2, 3)');
      bar.style.setProperty('--social-share-background', 'rgb(250, 251, 252)');
      bar.style.setProperty('--social-share-radius', '7px');
      const {height} = control(bar, 'copy').getBoundingClientRect();
      const {backgroundColor, borderTopLeftRadius} = getComputedStyle(control(bar, 'copy'));
      const {color} = getComputedStyle(control(bar, 'copy').querySelector('span')!);
      expect([height, color, backgroundColor, borderTopLeftRadius]).to.deep.equal([
        60,
        'rgb(1, 2, 3)',
        'rgb(250, 251, 252)',
        '7px',
      ]);
    });

    it('keep a focus ring that is seen, whatever colours the page gives them', async () => {
      const place = await fixture<HTMLElement>(
        html`<div><social-share networks="copy"></social-share></div>`,
      );
      const bar = place.querySelector('social-share')!;
      place.style.color = 'rgb(0, 0, 1)';
      bar.style.setProperty('--social-share-color', 'white');
      bar.style.setProperty('--social-share-background', 'navy');
      await sendKeys({press: 'Tab'});
      control(bar, 'copy').focus();
      const {outlineColor, outlineStyle, outlineWidth} = getComputedStyle(control(bar, 'copy'));
      expect([outlineColor, outlineStyle, outlineWidth]).to.deep.equal(['rgb(0, 0, 1)', 'solid', '3px']);
    });

    it('are in the colours of the networks where the page takes them, with enough contrast', async () => {
      await import('../../src/social-share/more-networks.js');
      const sheet = Object.assign(document.createElement('link'), {
        rel: 'stylesheet',
        href: '/src/social-share/brand-colours.css',
      });
      setTimeout(() => document.head.append(sheet));
      await oneEvent(sheet, 'load');
      const bar = await fixture<SocialShare>(
        html`<social-share networks="facebook linkedin x whatsapp telegram threads bluesky mastodon teams classroom"></social-share>`,
      );
      const luminance = (colour: string) => {
        const [red, green, blue] = colour.match(/\d+/g)!.map((part) => {
          const share = Number(part) / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      };
      for (const link of bar.shadowRoot!.querySelectorAll<HTMLElement>('li > *')) {
        const back = getComputedStyle(link).backgroundColor;
        const [light, dark] = [getComputedStyle(link.querySelector('bdi')!).color, back]
          .map(luminance)
          .sort((one, other) => other - one);
        expect(back, link.textContent!).to.match(/^rgb\(/);
        expect((light! + 0.05) / (dark! + 0.05), link.textContent!).to.be.at.least(4.5);
      }
      sheet.remove();
    });

    it('are targets of 44 pixels, whatever is shown', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share networks="x facebook copy qr"></social-share>`,
      );
      for (const appearance of ['both', 'icons', 'labels'] as const) {
        bar.appearance = appearance;
        await bar.updateComplete;
        for (const target of bar.shadowRoot!.querySelectorAll('a, button')) {
          const {width, height} = target.getBoundingClientRect();
          expect(Math.min(width, height), `${appearance} ${target.textContent}`).to.be.at.least(44);
        }
      }
    });

    it('wrap at any width', async () => {
      const place = await fixture<HTMLElement>(
        html`<div><social-share networks="facebook linkedin x whatsapp teams email copy print qr"></social-share></div>`,
      );
      for (const width of [320, 200, 120]) {
        place.style.width = `${width}px`;
        expect(place.scrollWidth).to.be.at.most(width);
      }
    });

    it("have room for text of twice the size and for a reader's own spacing, in a window of 320 pixels", async () => {
      const place = await fixture<HTMLElement>(
        html`<div><social-share networks="facebook linkedin teams email copy print qr mastodon" more="threads" url=${page}></social-share></div>`,
      );
      const bar = place.querySelector('social-share')!;
      place.style.width = '320px';
      bar.shadowRoot!.querySelector('summary')!.click();
      for (const [name, value] of [
        ['font-size', '200%'],
        ['line-height', '1.5'],
        ['letter-spacing', '0.12em'],
        ['word-spacing', '0.16em'],
      ] as const) {
        bar.style.setProperty(name, value);
        expect(place.scrollWidth, name).to.be.at.most(320);
        for (const target of bar.shadowRoot!.querySelectorAll<HTMLElement>('a, button, summary')) {
          expect(target.scrollWidth, `${name} ${target.textContent}`).to.be.at.most(target.offsetWidth);
          expect(target.scrollHeight, `${name} ${target.textContent}`).to.be.at.most(target.offsetHeight);
        }
      }
      // The spacing reaches what a browser would not give it of itself.
      expect(getComputedStyle(control(bar, 'copy')).letterSpacing).to.equal(
        getComputedStyle(control(bar, 'facebook')).letterSpacing,
      );
    });

    it('are mirrored where the page reads from the right', async () => {
      const place = await fixture(
        html`<div dir="rtl" lang="ar"><social-share networks="facebook copy"></social-share></div>`,
      );
      const bar = place.querySelector('social-share')!;
      expect(control(bar, 'facebook').getBoundingClientRect().left).to.be.greaterThan(
        control(bar, 'copy').getBoundingClientRect().left,
      );
    });
  });

  describe('its language', () => {
    it('is that of its place', async () => {
      const place = await fixture(html`<div lang="en-GB"><social-share></social-share></div>`);
      const bar = place.querySelector('social-share')!;
      expect(names(bar)[0]).to.equal('Share on Facebook (link to another website)');
      expect(bar.shadowRoot!.querySelector('h2')!.textContent).to.equal('Share via social media');
    });

    it('changes with the place, and back', async () => {
      const place = await fixture<HTMLElement>(html`<div lang="sv"><social-share></social-share></div>`);
      const bar = place.querySelector('social-share')!;
      for (const [lang, name] of [
        ['en', 'Copy link'],
        ['sv', 'Kopiera länk'],
      ]) {
        place.lang = lang!;
        await new Promise((later) => setTimeout(later));
        await bar.updateComplete;
        expect(names(bar).at(-1)).to.equal(name);
      }
    });

    it('is marked on its own words where the place has another, and not on those of the page', async () => {
      const place = await fixture(
        html`<div lang="sma"><social-share heading="Goerehth"></social-share></div>`,
      );
      const root = place.querySelector('social-share')!.shadowRoot!;
      const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
      expect(languageOf(root.querySelector('li')!)).to.equal('sv');
      expect(languageOf(root.querySelector('[role=status]')!)).to.equal('sv');
      expect(languageOf(root.querySelector('h2')!)).to.equal('sma');
    });
  });

  describe('on the page', () => {
    it('shows the links that stand in it until it is there, and none of them after', async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const late = document.createElement('template');
      late.innerHTML =
        '<social-share><ul><li><a href="https://www.facebook.com/">Facebook</a></li></ul></social-share>';
      const copy = late.content.cloneNode(true) as DocumentFragment;
      const link = copy.querySelector('a')!;
      place.append(copy);
      await (place.firstElementChild as SocialShare).updateComplete;
      expect(link.checkVisibility()).to.equal(false);
      expect(link.isConnected).to.equal(true);
    });

    it('adds nothing to its markup', async () => {
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      expect(bar.outerHTML).to.equal('<social-share></social-share>');
    });

    it('is of any number, each for itself', async () => {
      const place = await fixture(
        html`<div><social-share url="https://example.se/1"></social-share><social-share url="https://example.se/2"></social-share></div>`,
      );
      const addresses = [...place.querySelectorAll('social-share')].map((bar) =>
        given(bar, 'facebook').get('u'),
      );
      expect(addresses).to.deep.equal(['https://example.se/1', 'https://example.se/2']);
    });

    it('can be moved, taken away and put back', async () => {
      const place = await fixture(
        html`<div><div lang="en"></div><social-share url=${page}></social-share></div>`,
      );
      const bar = place.querySelector('social-share')!;
      bar.remove();
      place.firstElementChild!.append(bar);
      await bar.updateComplete;
      expect(names(bar).at(-1)).to.equal('Copy link');
      expect(follow(bar, 'facebook').searchParams.get('u')).to.equal(page);
    });

    it('keeps the focus where it is while it brings itself up to date', async () => {
      const bar = await fixture<SocialShare>(html`<social-share></social-share>`);
      control(bar, 'x').focus();
      expect(bar.shadowRoot!.activeElement).to.equal(control(bar, 'x'));
      bar.shareTitle = 'Ny titel';
      await bar.updateComplete;
      expect(bar.shadowRoot!.activeElement).to.equal(control(bar, 'x'));
    });

    it('hears clicks on an icon that stands in the page', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share networks="facebook"><b slot="icon-facebook">f</b></social-share>`,
      );
      let heard = '';
      bar.addEventListener('social-share-request', (event) => {
        heard = event.network;
        event.preventDefault();
      });
      bar.querySelector('b')!.click();
      expect(heard).to.equal('facebook');
    });
  });
});
