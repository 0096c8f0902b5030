import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {control, follow, names, replace, status} from './bar.js';
import '../../src/social-share/more-networks.js';

const page = 'https://www.lulea.se/nyheter/ny-bro.html';
const events = [
  'social-share-request',
  'social-share-copied',
  'social-share-completed',
  'social-share-failed',
] as const;

/** Every event of a bar, as `name network url`, in the order it came. */
const record = (bar: SocialShare) => {
  const heard: string[] = [];
  for (const name of events) {
    bar.addEventListener(name, (event) => {
      heard.push(
        [name.slice(13), 'network' in event ? event.network : '', event.url].filter(Boolean).join(' '),
      );
    });
  }
  return heard;
};

/** Every text that the status line showed, one after the other, as an assistive technology is told of them. */
const announcements = (bar: SocialShare) => {
  const line = bar.shadowRoot!.querySelector('[role=status]')!;
  const said: string[] = [];
  new MutationObserver(() => said.push(line.textContent!)).observe(line, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return said;
};

const restore: Array<() => void> = [];
afterEach(() => restore.splice(0).forEach((undo) => undo()));

/** The links that a script would have followed out of the page. */
const departures = () => {
  const gone: HTMLAnchorElement[] = [];
  const {click} = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function () {
    gone.push(this);
  };
  restore.push(() => (HTMLAnchorElement.prototype.click = click));
  return gone;
};

const clipboard = (writeText: (text: string) => Promise<void>) =>
  restore.push(replace('clipboard', {writeText}));

describe('copying', () => {
  it('puts the address on the clipboard, and only then says so', async () => {
    let arrive!: () => void;
    const asked: string[] = [];
    clipboard((text) => {
      asked.push(text);
      return new Promise((done) => (arrive = done));
    });
    const bar = await fixture<SocialShare>(html`<social-share url=${page}></social-share>`);
    const heard = record(bar);
    control(bar, 'copy').focus();
    control(bar, 'copy').click();
    await aTimeout(20);
    expect(asked).to.deep.equal([page]);
    expect(status(bar)).to.equal('');
    expect(heard).to.deep.equal([`request copy ${page}`]);
    arrive();
    await oneEvent(bar, 'social-share-copied');
    await bar.updateComplete;
    expect(status(bar)).to.equal('Länken är kopierad');
    expect(heard).to.deep.equal([`request copy ${page}`, `copied ${page}`]);
    expect(bar.shadowRoot!.activeElement).to.equal(control(bar, 'copy'));
  });

  it('is announced a second time as well, and stays to be read', async () => {
    clipboard(() => Promise.resolve());
    const bar = await fixture<SocialShare>(html`<social-share url=${page}></social-share>`);
    const said = announcements(bar);
    for (let time = 0; time < 2; time++) {
      control(bar, 'copy').click();
      await oneEvent(bar, 'social-share-copied');
      await bar.updateComplete;
    }
    await aTimeout(0);
    expect(said).to.deep.equal(['Länken är kopierad', '', 'Länken är kopierad']);
  });

  it('goes the older way where the page has no right to the clipboard', async () => {
    clipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const {execCommand} = document;
    let copied = '';
    document.execCommand = (command) => {
      // What a browser does when it is told to copy.
      const event = new CustomEvent(command, {bubbles: true, cancelable: true});
      const clipboardData = {setData: (type: string, text: string) => (copied = `${type}: ${text}`)};
      document.body.dispatchEvent(Object.assign(event, {clipboardData}));
      return event.defaultPrevented;
    };
    restore.push(() => (document.execCommand = execCommand));
    const bar = await fixture<SocialShare>(html`<social-share url=${page}></social-share>`);
    control(bar, 'copy').click();
    await oneEvent(bar, 'social-share-copied');
    expect(copied).to.equal(`text/plain: ${page}`);
  });

  it('shows the address, selected, where the browser refuses both ways', async () => {
    restore.push(replace('clipboard', undefined));
    const {execCommand} = document;
    document.execCommand = () => false;
    restore.push(() => (document.execCommand = execCommand));
    const bar = await fixture<SocialShare>(html`<social-share url=${page}></social-share>`);
    const heard = record(bar);
    control(bar, 'copy').click();
    await oneEvent(bar, 'social-share-failed');
    const field = bar.shadowRoot!.querySelector('input')!;
    expect(status(bar)).to.equal('Det gick inte att kopiera länken');
    expect(field.labels![0]!.textContent).to.equal('Adress att kopiera');
    expect(field.value.slice(field.selectionStart!, field.selectionEnd!)).to.equal(page);
    expect(bar.shadowRoot!.activeElement).to.equal(field);
    expect(heard).to.deep.equal([`request copy ${page}`, `failed copy ${page}`]);

    clipboard(() => Promise.resolve());
    control(bar, 'copy').click();
    await oneEvent(bar, 'social-share-copied');
    await bar.updateComplete;
    expect(bar.shadowRoot!.querySelector('input')).to.equal(null);
  });

  it('copies the marks of a campaign too', async () => {
    let copied = '';
    clipboard((text) => {
      copied = text;
      return Promise.resolve();
    });
    const bar = await fixture<SocialShare>(html`<social-share url=${page} campaign="bro"></social-share>`);
    control(bar, 'copy').click();
    await oneEvent(bar, 'social-share-copied');
    expect(copied).to.equal(`${page}?utm_source=copy&utm_medium=copy&utm_campaign=bro`);
  });
});

describe("the browser's own sharing", () => {
  const native = (share: (data: ShareData) => Promise<void>) => {
    restore.push(
      replace('share', share),
      replace('canShare', () => true),
    );
  };
  const touch = (coarse: boolean) => {
    const {matchMedia} = window;
    window.matchMedia = (query) => ({
      ...matchMedia.call(window, query),
      matches: query.includes('coarse') ? coarse : matchMedia.call(window, query).matches,
    });
    restore.push(() => (window.matchMedia = matchMedia));
  };

  it('is offered only where the browser has it', async () => {
    restore.push(replace('canShare', undefined));
    const without = await fixture<SocialShare>(
      html`<social-share networks="facebook native"></social-share>`,
    );
    expect(names(without)).to.deep.equal(['Dela på Facebook (länk till annan webbplats)']);
    restore.push(replace('canShare', () => false));
    const refused = await fixture<SocialShare>(
      html`<social-share networks="facebook native"></social-share>`,
    );
    expect(names(refused)).to.deep.equal(['Dela på Facebook (länk till annan webbplats)']);
  });

  it('comes first on a touch screen, and in its place elsewhere', async () => {
    native(() => Promise.resolve());
    touch(true);
    const phone = await fixture<SocialShare>(
      html`<social-share networks="facebook native messenger"></social-share>`,
    );
    expect(names(phone)).to.deep.equal([
      'Dela',
      'Dela på Facebook (länk till annan webbplats)',
      'Dela på Messenger (länk till annan webbplats)',
    ]);
    touch(false);
    const desk = await fixture<SocialShare>(
      html`<social-share networks="facebook native messenger"></social-share>`,
    );
    expect(names(desk)).to.deep.equal(['Dela på Facebook (länk till annan webbplats)', 'Dela']);
  });

  it('is given title, text and address, and says when it came back', async () => {
    let shared: ShareData = {};
    native((data) => {
      shared = data;
      return Promise.resolve();
    });
    const bar = await fixture<SocialShare>(
      html`<social-share networks="native" url=${page} share-title="Ny bro" text="Läs om bron"></social-share>`,
    );
    const heard = record(bar);
    control(bar, 'native').click();
    await oneEvent(bar, 'social-share-completed');
    expect(shared).to.deep.equal({title: 'Ny bro', text: 'Läs om bron', url: page});
    expect(heard).to.deep.equal([`request native ${page}`, `completed native ${page}`]);
  });

  it('is no failure when the reader thinks better of it', async () => {
    let refuse!: () => void;
    native(() => new Promise((_, no) => (refuse = () => no(new DOMException('', 'AbortError')))));
    const bar = await fixture<SocialShare>(html`<social-share networks="native" url=${page}></social-share>`);
    const heard = record(bar);
    control(bar, 'native').click();
    refuse();
    await aTimeout(20);
    expect(status(bar)).to.equal('');
    expect(heard).to.deep.equal([`request native ${page}`]);
  });

  it('says so when the browser refuses', async () => {
    native(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const bar = await fixture<SocialShare>(html`<social-share networks="native" url=${page}></social-share>`);
    setTimeout(() => control(bar, 'native').click());
    const {error} = (await oneEvent(bar, 'social-share-failed')) as unknown as {error: DOMException};
    await bar.updateComplete;
    expect(error.name).to.equal('NotAllowedError');
    expect(status(bar)).to.equal('Det gick inte att dela');
  });
});

describe('printing', () => {
  it("opens the browser's own", async () => {
    const {print} = window;
    let printed = 0;
    window.print = () => printed++;
    restore.push(() => (window.print = print));
    const bar = await fixture<SocialShare>(html`<social-share networks="print"></social-share>`);
    control(bar, 'print').click();
    expect(printed).to.equal(1);
  });
});

describe('what the page is told', () => {
  it('is each choice once, with the address, before anything leaves', async () => {
    const bar = await fixture<SocialShare>(html`<social-share url=${page}></social-share>`);
    const heard = record(bar);
    for (const id of ['facebook', 'linkedin', 'x', 'email']) follow(bar, id);
    expect(heard).to.deep.equal(['facebook', 'linkedin', 'x', 'email'].map((id) => `request ${id} ${page}`));
  });

  it('reaches the document, out of any shadow root', async () => {
    const place = await fixture(html`<div></div>`);
    const bar = document.createElement('social-share');
    place.attachShadow({mode: 'open'}).append(bar);
    await bar.updateComplete;
    let heard = 0;
    const hear = () => heard++;
    document.addEventListener('social-share-request', hear);
    follow(bar, 'facebook');
    document.removeEventListener('social-share-request', hear);
    expect(heard).to.equal(1);
  });

  it('lets the page stop what would have happened', async () => {
    clipboard(() => Promise.reject(new Error('was asked')));
    const bar = await fixture<SocialShare>(
      html`<social-share networks="facebook copy qr print"></social-share>`,
    );
    const heard = record(bar);
    bar.addEventListener('social-share-request', (event) => event.preventDefault());
    const {print} = window;
    window.print = () => heard.push('printed');
    restore.push(() => (window.print = print));
    let prevented: boolean | undefined;
    const look = (event: Event) => (prevented = event.defaultPrevented);
    window.addEventListener('click', look);
    control(bar, 'facebook').click();
    window.removeEventListener('click', look);
    expect(prevented).to.equal(true);
    for (const id of ['copy', 'qr', 'print']) control(bar, id).click();
    await aTimeout(20);
    expect(heard.filter((event) => !event.startsWith('request'))).to.deep.equal([]);
    expect(bar.shadowRoot!.querySelector('dialog')).to.equal(null);
  });

  it('is what Matomo counts, with the lines that the README gives', async () => {
    const _paq: unknown[] = [];
    Object.assign(window, {_paq});
    restore.push(() => Reflect.deleteProperty(window, '_paq'));
    const lines = document.createElement('script');
    const readme = await (await fetch('/README.md')).text();
    lines.textContent = /### Counting shares\s+```html\s+<script>([^]+?)<\/script>/.exec(readme)![1]!;
    document.head.append(lines);
    const bar = await fixture<SocialShare>(html`<social-share url=${page}></social-share>`);
    follow(bar, 'facebook');
    expect(_paq).to.deep.equal([['trackEvent', 'Dela', 'facebook', page]]);
  });

  it('includes a link opened with the middle button', async () => {
    const bar = await fixture<SocialShare>(html`<social-share url=${page}></social-share>`);
    const heard = record(bar);
    bar.addEventListener('social-share-request', (event) => event.preventDefault());
    const event = new MouseEvent('auxclick', {button: 1, bubbles: true, composed: true, cancelable: true});
    control(bar, 'facebook').dispatchEvent(event);
    expect(heard).to.deep.equal([`request facebook ${page}`]);
    expect(event.defaultPrevented).to.equal(true);
  });

  it('is nothing for a click beside the links, wherever the page has the same names', async () => {
    const place = await fixture(html`<div data-network="facebook"><social-share></social-share></div>`);
    const bar = place.querySelector('social-share')!;
    const heard = record(bar);
    bar.shadowRoot!.querySelector('h2')!.click();
    expect(heard).to.deep.equal([]);
  });
});

describe('share()', () => {
  it('does what a click does, also for a network that is not shown', async () => {
    const bar = await fixture<SocialShare>(html`<social-share url=${page} networks="copy"></social-share>`);
    const heard = record(bar);
    let followed = '';
    bar.addEventListener('social-share-request', (event) => {
      followed = event.network;
      event.preventDefault();
    });
    bar.share('bluesky');
    expect(followed).to.equal('bluesky');
    expect(heard).to.deep.equal([`request bluesky ${page}`]);
  });

  it('goes to the network', async () => {
    const bar = await fixture<SocialShare>(html`<social-share url=${page}></social-share>`);
    const gone = departures();
    bar.share('linkedin');
    expect(new URL(gone[0]!.href).searchParams.get('url')).to.equal(page);
    expect(gone[0]!.target).to.equal('');
    bar.newWindow = true;
    bar.share('linkedin');
    expect([gone[1]!.target, gone[1]!.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });
});
