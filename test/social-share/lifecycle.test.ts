import {expect, fixture, html, nextFrame, oneEvent, waitUntil} from '@open-wc/testing';
import {defineNetwork} from '../../src/social-share/network-registry.js';
import {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {control, dialog, given, names, replace, status} from './bar.js';

const page = 'https://www.lulea.se/nyheter/ny-bro.html';

const restore: Array<() => void> = [];
afterEach(() => restore.splice(0).forEach((undo) => undo()));

/** What in the bar has the focus: the network of a link or button, or the id of a field. */
const focused = (bar: SocialShare): string | undefined => {
  const element = bar.shadowRoot!.activeElement as HTMLElement | null;
  return element?.dataset['network'] ?? element?.id;
};

/** A bar in a place whose language a test may change. */
const barIn = async (lang: string, networks = 'facebook x copy') => {
  const place = await fixture<HTMLElement>(
    html`<div lang=${lang}><social-share url=${page} networks=${networks} more="print"></social-share></div>`,
  );
  const bar = place.querySelector('social-share')!;
  const speak = async (next: string) => {
    place.lang = next;
    await nextFrame();
    await bar.updateComplete;
  };
  return {place, bar, speak};
};

describe('a bar on a page that changes', () => {
  describe('its language', () => {
    it('keeps the focus where it is', async () => {
      const {bar, speak} = await barIn('sv');
      control(bar, 'x').focus();
      await speak('en');
      expect(names(bar)[1]).to.equal('Share on X (link to another website)');
      expect(focused(bar)).to.equal('x');
    });

    it('keeps the further ways open', async () => {
      const {bar, speak} = await barIn('sv');
      bar.shadowRoot!.querySelector('summary')!.click();
      await speak('en');
      expect(bar.shadowRoot!.querySelector('summary')!.textContent).to.equal('More ways to share');
      expect(bar.shadowRoot!.querySelector('details')!.open).to.equal(true);
      expect(control(bar, 'print').checkVisibility()).to.equal(true);
    });

    it('says what it said last in the new one', async () => {
      restore.push(replace('clipboard', {writeText: () => Promise.resolve()}));
      const {bar, speak} = await barIn('sv');
      control(bar, 'copy').click();
      await oneEvent(bar, 'social-share-copied');
      await speak('en');
      expect(status(bar)).to.equal('Link copied');
    });

    it('names the address that could not be copied in the new one', async () => {
      restore.push(replace('clipboard', undefined));
      const {execCommand} = document;
      document.execCommand = () => false;
      restore.push(() => (document.execCommand = execCommand));
      const {bar, speak} = await barIn('sv');
      control(bar, 'copy').click();
      await oneEvent(bar, 'social-share-failed');
      const field = bar.shadowRoot!.querySelector('input')!;
      await speak('en');
      expect(field.labels![0]!.textContent).to.equal('Address to copy');
      expect(focused(bar)).to.equal(field.id);
    });

    it('leaves an open dialog as it is, marked with the language that it speaks', async () => {
      const {bar, speak} = await barIn('sv', 'mastodon');
      control(bar, 'mastodon').click();
      const field = dialog(bar)!.querySelector<HTMLInputElement>('#server')!;
      field.value = 'mastodon.nu';
      await speak('en');
      expect(dialog(bar)!.open).to.equal(true);
      expect(dialog(bar)!.lang).to.equal('sv');
      expect(focused(bar)).to.equal(field.id);
      expect(field.value).to.equal('mastodon.nu');
    });
  });

  describe('what it shows', () => {
    it('keeps the focus when the networks change around it', async () => {
      const {bar} = await barIn('sv');
      control(bar, 'x').focus();
      for (const networks of ['x copy', 'linkedin email x', 'copy x']) {
        bar.networks = networks;
        await bar.updateComplete;
        expect(focused(bar), networks).to.equal('x');
      }
    });

    it('keeps the focus when the counts arrive', async () => {
      const {fetch} = window;
      let answer!: (response: Response) => void;
      window.fetch = () => new Promise((done) => (answer = done));
      restore.push(() => (window.fetch = fetch));
      const {bar} = await barIn('sv');
      bar.countsSrc = '/counts';
      await bar.updateComplete;
      control(bar, 'x').focus();
      answer(new Response('{"facebook": 3, "x": 4}'));
      await waitUntil(() => names(bar)[1]!.endsWith('4'));
      expect(focused(bar)).to.equal('x');
    });

    it('keeps the focus when a network that it shows is changed', async () => {
      defineNetwork({id: 'changing', name: 'Ett', address: ({url}) => url});
      const {bar} = await barIn('sv', 'facebook changing');
      control(bar, 'changing').focus();
      defineNetwork({id: 'changing', name: 'Två'});
      await bar.updateComplete;
      expect(names(bar)[1]).to.equal('Dela på Två (länk till annan webbplats)');
      expect(focused(bar)).to.equal('changing');
    });

    it('stays open in a dialog when the page writes to it', async () => {
      const {bar} = await barIn('sv', 'qr copy');
      control(bar, 'qr').click();
      bar.shareTitle = 'Ny titel';
      bar.networks = 'copy qr';
      await bar.updateComplete;
      expect(dialog(bar)!.open).to.equal(true);
    });

    it('is written once, and left alone where nothing has changed', async () => {
      const {bar} = await barIn('sma');
      const written: string[] = [];
      const watch = new MutationObserver((changes) =>
        written.push(...changes.map(({type, attributeName}) => `${type} ${attributeName}`)),
      );
      watch.observe(bar.shadowRoot!, {subtree: true, childList: true, attributes: true, characterData: true});
      control(bar, 'x').focus();
      bar.requestUpdate();
      await bar.updateComplete;
      await nextFrame();
      watch.disconnect();
      expect(written.join('; ')).to.equal('');
    });

    it('does not take the focus into itself', async () => {
      const {bar} = await barIn('sv');
      bar.networks = 'copy';
      await bar.updateComplete;
      expect(document.activeElement!.localName).to.equal('body');
    });

    it('is the default where a framework has nothing to say', async () => {
      const all = (
        await fixture<SocialShare>(html`<social-share></social-share>`)
      ).shadowRoot!.querySelectorAll('li').length;
      for (const nothing of [undefined, null]) {
        const bar = await fixture<SocialShare>(
          html`<social-share .networks=${nothing as never} .more=${nothing as never} .countsSrc=${nothing as never}
            .url=${nothing as never} .text=${nothing as never} .shareTitle=${nothing as never}
            .heading=${nothing as never} .headingLevel=${nothing as never} .campaign=${nothing as never}></social-share>`,
        );
        await bar.updateComplete;
        expect(bar.shadowRoot!.querySelectorAll('li').length).to.equal(all);
        expect(bar.shadowRoot!.querySelector('h2')!.textContent).to.equal('Dela via sociala medier');
      }
    });

    it('is the default again where an attribute is taken away', async () => {
      const {fetch} = window;
      window.fetch = () => Promise.resolve(new Response('{}'));
      restore.push(() => (window.fetch = fetch));
      const bar = await fixture<SocialShare>(html`<social-share
        networks="copy" more="print" counts-src="/counts" heading="DELA" heading-level="4" appearance="icons"
        url=${page} text="a" share-title="b" campaign="c" new-window
      ></social-share>`);
      for (const name of bar.getAttributeNames()) bar.removeAttribute(name);
      await bar.updateComplete;
      const plain = await fixture<SocialShare>(html`<social-share></social-share>`);
      expect(names(bar)).to.deep.equal(names(plain));
      expect(given(bar, 'x').toString()).to.equal(given(plain, 'x').toString());
      expect(bar.shadowRoot!.querySelector('h2')!.textContent).to.equal('Dela via sociala medier');
      expect(bar.shadowRoot!.querySelectorAll('details').length).to.equal(0);
    });

    it('may be a list, as frameworks hold one', async () => {
      const bar = await fixture<SocialShare>(
        html`<social-share .networks=${['copy', 'email'] as never}></social-share>`,
      );
      expect(names(bar)).to.deep.equal(['Kopiera länk', 'Dela via e-post']);
    });
  });

  describe('its place', () => {
    it('closes its dialog when it is taken away, and comes back without it', async () => {
      const {place, bar} = await barIn('sv', 'qr');
      control(bar, 'qr').click();
      bar.remove();
      place.append(bar);
      await bar.updateComplete;
      expect(!!dialog(bar)).to.equal(false);
      control(bar, 'qr').click();
      expect(dialog(bar)!.matches(':modal')).to.equal(true);
    });

    it('may be another document', async () => {
      const {bar} = await barIn('sv');
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Ram"></iframe>`);
      const other = frame.contentDocument!;
      other.documentElement.lang = 'en';
      other.body.append(bar);
      await bar.updateComplete;
      expect(names(bar)).to.deep.equal([
        'Share on Facebook (link to another website)',
        'Share on X (link to another website)',
        'Copy link',
        'Print',
      ]);
      expect(given(bar, 'facebook').get('u')).to.equal(page);
    });
  });
});

describe('a bar that is made', () => {
  it('by a script has all that one in the markup has', async () => {
    const place = await fixture(html`<div></div>`);
    const bar = document.createElement('social-share');
    expect(bar).to.be.instanceOf(SocialShare);
    expect(bar.getAttributeNames()).to.deep.equal([]);
    bar.networks = 'copy email';
    bar.url = page;
    place.append(bar);
    await bar.updateComplete;
    expect(names(bar)).to.deep.equal(['Kopiera länk', 'Dela via e-post']);
  });

  it('as a copy of another works by itself', async () => {
    const bar = await fixture<SocialShare>(
      html`<social-share networks="facebook qr" appearance="icons" url=${page}
        ><h3 slot="heading">Dela</h3></social-share
      >`,
    );
    const copy = bar.cloneNode(true) as SocialShare;
    bar.after(copy);
    await copy.updateComplete;
    expect(names(copy)).to.deep.equal(names(bar));
    copy.networks = 'copy';
    await copy.updateComplete;
    expect(names(bar).length).to.equal(2);
    copy.remove();
  });

  it('keeps what was written to it before its script came', async () => {
    const early = document.createElement('early-share') as unknown as SocialShare;
    Object.assign(early, {networks: 'copy', shareTitle: 'Ny bro', appearance: 'labels', newWindow: true});
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(early);
    customElements.define('early-share', class extends SocialShare {});
    await early.updateComplete;
    expect(names(early)).to.deep.equal(['Kopiera länk']);
    expect(Object.hasOwn(early, 'networks')).to.equal(false);
    early.networks = 'facebook';
    await early.updateComplete;
    expect(names(early)[0]).to.contain('öppnas i nytt fönster');
    expect(given(early, 'facebook').get('u')).to.equal(location.href.split('#')[0]);
  });

  it('but stands nowhere throws nothing, and says that it opens no dialog', async () => {
    const bar = document.createElement('social-share');
    const failed: string[] = [];
    bar.addEventListener('social-share-failed', ({network}) => failed.push(network));
    bar.share('qr');
    bar.share('mastodon');
    expect(failed).to.deep.equal(['qr', 'mastodon']);
  });

  it('but is hidden never blocks the page with a dialog that nobody sees', async () => {
    const bar = await fixture<SocialShare>(html`<social-share hidden></social-share>`);
    bar.share('qr');
    expect(!!dialog(bar)).to.equal(false);
  });
});

describe('share() by a script', () => {
  it('shows one dialog at a time', async () => {
    const {bar} = await barIn('sv');
    bar.share('qr');
    bar.share('mastodon');
    expect(bar.shadowRoot!.querySelectorAll('dialog').length).to.equal(1);
    expect(dialog(bar)!.querySelector('h2')!.textContent).to.equal('Dela på Mastodon');
  });

  it('opens no new window for a letter', async () => {
    const {click} = HTMLAnchorElement.prototype;
    const gone: string[] = [];
    HTMLAnchorElement.prototype.click = function () {
      gone.push(this.target);
    };
    restore.push(() => (HTMLAnchorElement.prototype.click = click));
    const {bar} = await barIn('sv');
    bar.newWindow = true;
    bar.share('email');
    bar.share('facebook');
    expect(gone).to.deep.equal(['', '_blank']);
  });
});
