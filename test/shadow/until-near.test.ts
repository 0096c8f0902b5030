import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ReactiveElement} from '@lit/reactive-element';
import '../../src/define.js';
import {styles} from '../../src/markup/article.styles.js';
import type {SocialShare} from '../../src/social-share/social-share.js';
import {control} from '../social-share/bar.js';
import {skipUnless} from '../support/engine.js';

const page = 'https://www.example.se/nyhet';

const box = (id: string, attributes = '') => `
  <fact-box id="${id}" ${attributes}>
    <h3 slot="heading">Fakta om bron</h3>
    <ul><li>Bron är <a href="#${id}">340 meter</a> lång.</li></ul>
  </fact-box>`;

const bar = `
  <social-share url="${page}" networks="facebook email mastodon copy">
    <h3 slot="heading">Dela via sociala medier</h3>
    <ul>
      <li><a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(page)}"><span>Dela på </span>Facebook<span> (länk till annan webbplats)</span></a></li>
      <li><a href="mailto:?subject=Nyhet">Dela via e-post</a></li>
      <li><a href="https://share.joinmastodon.org/#text=x"><span>Dela på </span>Mastodon<span> (länk till annan webbplats)</span></a></li>
      <li><a href="${page}" data-later="Kopiera länk">Sidans länk</a></li>
    </ul>
  </social-share>`;

const far = '<p style="block-size: 500vh; margin: 0">…</p>';

/** An article as a server writes it, of which the first box is in view. */
const article = `
  <news-article url="${page}"><article class="nyhetsdelar-article" lang="sv">
    <h2>Ny bro</h2>${box('seen')}${far}${box('unseen')}${box('folded', 'collapsible')}${box('note', 'tone="note"')}${bar}${far}
  </article></news-article>`;

const find = <Found extends Element = ReactiveElement>(selector: string): Found =>
  document.querySelector<Found>(selector)!;

/** Lets the browser see who is in view: all who asked are told in one task. */
const looks = () =>
  new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      setTimeout(resolve);
    });
    observer.observe(document.body);
  });

const sheet = document.createElement('style');

before(async () => {
  const beforeScript = new URL('../../src/social-share/before-script.css', import.meta.url);
  sheet.textContent = styles.cssText + (await (await fetch(beforeScript)).text());
  document.head.append(sheet);
});

after(() => sheet.remove());

describe('What stands in an article far from the reader', () => {
  let place: HTMLElement;

  beforeEach(async () => {
    scrollTo(0, 0);
    place = document.createElement('div');
    place.innerHTML = article;
    document.body.append(place);
    await looks();
  });

  afterEach(() => place.remove());

  const waits = (selector: string) => !find(selector).shadowRoot;

  it('waits, and what is near does not, nor what will change its height', () => {
    expect(waits('#seen')).to.equal(false);
    expect(waits('#folded')).to.equal(false);
    expect(waits('#unseen')).to.equal(true);
    expect(waits('social-share')).to.equal(true);
  });

  it('comes to life as the reader comes near, and nothing moves', async () => {
    const places = () =>
      ['#unseen', '#note', 'social-share'].map((one) => find(one).getBoundingClientRect().top + scrollY);
    const looksOf = (one: string, inside: string) => {
      const {backgroundColor, borderInlineStartColor} = getComputedStyle(
        find(one).shadowRoot?.querySelector(inside) ?? find(one),
      );
      return [backgroundColor, borderInlineStartColor];
    };
    const before = places();
    const [plain, note] = ['#unseen', '#note'].map((one) => looksOf(one, ''));
    // Where the reader follows a link to it.
    location.hash = 'unseen';
    await looks();
    history.replaceState(null, '', ' ');
    expect(find('#unseen').getBoundingClientRect().top).to.be.within(-1, innerHeight);
    expect(waits('#unseen')).to.equal(false);
    expect(waits('social-share')).to.equal(false);
    places().forEach((top, index) => expect(top).to.be.closeTo(before[index]!, 0.01));
    expect(looksOf('#unseen', '[part=box]')).to.deep.equal(plain);
    expect(looksOf('#note', '[part=box]')).to.deep.equal(note);
    expect(find('#unseen').matches(':state(waiting)')).to.equal(false);
  });

  for (const [words, id] of [
    ['Facebook', 'facebook'],
    ['e-post', 'email'],
    ['Mastodon', 'mastodon'],
    ['Sidans länk', 'copy'],
  ] as const) {
    it(`hands the focus of the link "${words}" on to what takes its place`, async () => {
      const links = [...document.querySelectorAll<HTMLElement>('social-share ul a')];
      links.find(({textContent}) => textContent.includes(words))!.focus({preventScroll: true});
      const share = find<SocialShare>('social-share');
      await share.updateComplete;
      expect(share.shadowRoot!.activeElement).to.equal(control(share, id));
    });
  }

  it('leaves the focus on a link in a box', async () => {
    const link = find<HTMLElement>('#unseen a');
    link.focus({preventScroll: true});
    expect(waits('#unseen')).to.equal(false);
    await looks();
    expect(document.activeElement).to.equal(link);
  });

  it('is reached by keyboard', async function () {
    skipUnless(this, /Chrome|Firefox/.test(navigator.userAgent), "WebKit's Tab key passes links by");
    find<HTMLElement>('#note a').focus({preventScroll: true});
    find('social-share').scrollIntoView();
    scrollTo(0, 0);
    await sendKeys({press: 'Tab'});
    const share = find<SocialShare>('social-share');
    expect(share.shadowRoot!.activeElement).to.equal(control(share, 'facebook'));
  });

  it('is printed as it is', () => {
    dispatchEvent(new Event('beforeprint'));
    expect(waits('#unseen')).to.equal(false);
    expect(waits('social-share')).to.equal(false);
  });

  it('comes to life for a script that asks when it is done, or shares', async () => {
    await find('#unseen').updateComplete;
    expect(find('#unseen').shadowRoot!.querySelector('slot[part=content]')).not.to.equal(null);
    const share = find<SocialShare>('social-share');
    const asked: string[] = [];
    share.addEventListener('social-share-request', (event) => {
      event.preventDefault();
      asked.push(event.network);
    });
    share.share('copy');
    expect(asked).to.deep.equal(['copy']);
    expect(control(share, 'facebook')).not.to.equal(null);
    expect(share.matches(':state(waiting)')).to.equal(false);
  });

  it('waits on where the page puts it, also in another document', async () => {
    const unseen = find('#unseen');
    find('article').append(unseen);
    await looks();
    expect(waits('#unseen')).to.equal(true);
    expect(unseen.matches(':state(waiting)')).to.equal(true);
    place.append(unseen);
    expect(waits('#unseen')).to.equal(false);
    const frame = document.createElement('iframe');
    place.append(frame);
    const note = find('#note');
    frame.contentDocument!.body.append(note);
    expect(note.shadowRoot!.adoptedStyleSheets).not.to.deep.equal([]);
  });

  it('is forgotten when it is taken away', async () => {
    const unseen = find('#unseen');
    unseen.remove();
    dispatchEvent(new Event('beforeprint'));
    await looks();
    expect(unseen.shadowRoot).to.equal(null);
  });
});
