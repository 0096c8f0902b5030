/**
 * The share bar and the fact box on a page whose elements take the names of what scripts ask the
 * document for: `<img name="title">` is `document.title` (HTML Standard, named access on the
 * Document object), and a page that lets people upload pictures cannot choose what these are called.
 */
import {expect, waitUntil} from '@open-wc/testing';
import type {FactBox} from '../../src/fact-box/fact-box.js';
import type {SocialShare} from '../../src/social-share/social-share.js';
import {control, dialog, given, labels, status} from '../social-share/bar.js';

/** Every name that a document answers to, and those that scripts ask of what may be one. */
const allNames = (): string[] => {
  const found = new Set(['host', 'nodeType', 'constructor']);
  for (let here: object | null = Object.getPrototypeOf(document); here; here = Object.getPrototypeOf(here)) {
    Object.getOwnPropertyNames(here).forEach((name) => found.add(name));
  }
  return [...found];
};

/** A page of its own, with a bar and a box, whose pictures and forms have these names. */
const openPage = async (taken: string[]) => {
  const frame = document.createElement('iframe');
  frame.src = '/test/support/empty.html';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Window & Record<'bar' | 'box' | 'heading', never>;
  const page = frame.contentDocument!;
  page.title = 'Ny bro';
  const meta = Object.assign(page.createElement('meta'), {name: 'description', content: 'Den öppnar i maj.'});
  page.head.append(meta);
  const scripts = ['social-share', 'fact-box'].map((tag) =>
    Object.assign(page.createElement('script'), {type: 'module', src: `/src/${tag}/${tag}.define.ts`}),
  );
  page.body.innerHTML = `<social-share id="bar" networks="facebook email copy qr mastodon nothing"></social-share>
    <fact-box id="box" collapsible><p>Fakta</p></fact-box>`;
  const bar: SocialShare = window.bar;
  const box: FactBox = window.box;
  const wrong: string[] = [];
  window.addEventListener('error', ({message}) => wrong.push(message));
  window.addEventListener('unhandledrejection', ({reason}) => wrong.push(String(reason)));
  const {body, head, documentElement: root} = page;
  body.append(
    ...taken.map((name) =>
      Object.assign(page.createElement(name === 'title' ? 'form' : 'img'), {name, alt: ''}),
    ),
  );
  const done = scripts.map((script) => new Promise((resolve) => script.addEventListener('load', resolve)));
  head.append(...scripts);
  await Promise.all(done);
  await bar.updateComplete;
  await box.updateComplete;
  return {window, body, root, bar, box, wrong};
};

describe('on a page whose pictures have the names of what a document has', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  it('the bar shares the page, in its language, and does what the reader asks', async () => {
    const {window, root, body, bar, wrong} = await openPage(allNames());
    expect(labels(bar)).to.deep.equal(['Facebook', 'Dela via e-post', 'Kopiera länk', 'QR-kod', 'Mastodon']);
    expect(getComputedStyle(control(bar, 'copy')).display).to.equal('flex');
    expect(given(bar, 'email').get('subject')).to.equal('Ny bro');
    expect(given(bar, 'email').get('body')).to.equal(
      `Ny bro\r\n\r\nDen öppnar i maj.\r\n\r\n${window.location.href}`,
    );
    root.lang = 'en';
    await waitUntil(() => labels(bar)[2] === 'Copy link');
    for (const id of ['qr', 'mastodon']) {
      control(bar, id).click();
      expect(dialog(bar)!.open, id).to.equal(true);
      dialog(bar)!.close();
    }
    control(bar, 'copy').click();
    await waitUntil(() => status(bar));
    bar.networks = 'copy';
    body.append(bar);
    await bar.updateComplete;
    expect(labels(bar)).to.deep.equal(['Copy link']);
    expect(wrong).to.deep.equal([]);
  });

  it('the fact box opens, and follows what the page writes to it', async () => {
    const {root, box, wrong} = await openPage(allNames());
    const inside = box.shadowRoot!;
    inside.querySelector('summary')!.click();
    await waitUntil(() => box.open);
    root.lang = 'en';
    await waitUntil(() => inside.querySelector('h3')!.textContent === 'Facts');
    box.collapsible = false;
    await box.updateComplete;
    expect(inside.querySelector('details')).to.equal(null);
    expect(wrong).to.deep.equal([]);
  });

  it('nothing goes round for ever where the page says no language', async () => {
    const {root, bar, box} = await openPage(['host']);
    root.removeAttribute('lang');
    await waitUntil(() => bar.shadowRoot!.querySelector('h2')!.lang === 'sv');
    expect(labels(bar).length).to.equal(5);
    expect(box.shadowRoot!.querySelector('h3')!.textContent).to.equal('Fakta');
  });

  it('the names are the same as on any other page', async () => {
    const {bar} = await openPage([]);
    expect(labels(bar).length).to.equal(5);
  });
});
