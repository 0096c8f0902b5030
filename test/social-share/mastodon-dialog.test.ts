import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {readServer} from '../../src/social-share/actions/mastodon.js';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {control, dialog} from './bar.js';

const page = 'https://www.lulea.se/nyheter/ny-bro.html';

const bar = () =>
  fixture<SocialShare>(
    html`<social-share networks="mastodon" url=${page} share-title="Ny bro"></social-share>`,
  );

const open = async (share: SocialShare) => {
  control(share, 'mastodon').focus();
  control(share, 'mastodon').click();
  await share.updateComplete;
  return dialog(share)!;
};

const button = (shown: HTMLDialogElement, words: string) =>
  [...shown.querySelectorAll('button')].find(({textContent}) => textContent!.startsWith(words))!;

const field = (shown: HTMLDialogElement) => shown.querySelector<HTMLInputElement>('#server')!;
const tick = (shown: HTMLDialogElement) => shown.querySelector<HTMLInputElement>('[type=checkbox]')!;

/** Answers, and gives the address that the reader is sent to. */
const answer = async (share: SocialShare, shown: HTMLDialogElement, server: string) => {
  const {click} = HTMLAnchorElement.prototype;
  let gone: string | undefined;
  HTMLAnchorElement.prototype.click = function () {
    gone = this.href;
  };
  field(shown).value = server;
  button(shown, 'Fortsätt').click();
  await share.updateComplete;
  HTMLAnchorElement.prototype.click = click;
  return gone;
};

describe('the Mastodon dialog', () => {
  afterEach(() => localStorage.clear());

  it('opens with the field in focus, and gives the focus back', async () => {
    const share = await bar();
    const shown = await open(share);
    expect(shown.open).to.equal(true);
    expect(shown.matches(':modal')).to.equal(true);
    expect(share.shadowRoot!.activeElement).to.equal(field(shown));
    expect(field(shown).labels![0]!.textContent).to.equal('Din Mastodon-server');
    const closed = oneEvent(shown, 'close');
    await sendKeys({press: 'Escape'});
    await closed;
    await share.updateComplete;
    expect(dialog(share)).to.equal(null);
    expect(share.shadowRoot!.activeElement).to.equal(control(share, 'mastodon'));
  });

  it('closes by its button', async () => {
    const share = await bar();
    const shown = await open(share);
    const closed = oneEvent(shown, 'close');
    button(shown, 'Stäng').click();
    await closed;
    await share.updateComplete;
    expect(dialog(share)).to.equal(null);
  });

  it("sends the reader to their server's form, and tells the page first", async () => {
    const share = await bar();
    const heard: string[] = [];
    share.addEventListener('social-share-request', ({network, url}) => heard.push(`${network} ${url}`));
    const shown = await open(share);
    expect(heard).to.deep.equal([]);
    const gone = await answer(share, shown, '@anna@mastodon.nu');
    expect(heard).to.deep.equal([`mastodon ${page}`]);
    expect(gone).to.equal(`https://mastodon.nu/share?text=${encodeURIComponent(`Ny bro ${page}`)}`);
    expect(shown.open).to.equal(false);
  });

  it('sends nobody anywhere where the page forbids it', async () => {
    const share = await bar();
    share.addEventListener('social-share-request', (event) => event.preventDefault());
    expect(await answer(share, await open(share), 'mastodon.nu')).to.equal(undefined);
  });

  it('explains what is wrong with an answer that is no server, and takes the next', async () => {
    const share = await bar();
    const shown = await open(share);
    expect(await answer(share, shown, 'mastodon')).to.equal(undefined);
    expect(field(shown).getAttribute('aria-invalid')).to.equal('true');
    const hint = shown.querySelector(`#${field(shown).getAttribute('aria-describedby')}`)!;
    expect(hint.textContent!.trim()).to.equal(
      'Det ser inte ut som en server. Skriv till exempel mastodon.nu',
    );
    expect(share.shadowRoot!.activeElement).to.equal(field(shown));
    expect(await answer(share, shown, 'mastodon.nu')).to.contain('https://mastodon.nu/share?');
  });

  it('remembers nothing unless the reader ticks so', async () => {
    const share = await bar();
    const shown = await open(share);
    expect(tick(shown).checked).to.equal(false);
    await answer(share, shown, 'mastodon.nu');
    expect(localStorage.length).to.equal(0);
  });

  it('remembers the server where the reader ticks so, and forgets it on demand', async () => {
    const share = await bar();
    let shown = await open(share);
    tick(shown).checked = true;
    let closed = oneEvent(shown, 'close');
    await answer(share, shown, 'https://mastodon.nu/@anna');
    await closed;
    expect(Object.values(localStorage)).to.deep.equal(['mastodon.nu']);

    await share.updateComplete;
    shown = await open(share);
    expect(field(shown).value).to.equal('mastodon.nu');
    expect(tick(shown).checked).to.equal(true);
    button(shown, 'Glöm servern').click();
    expect(localStorage.length).to.equal(0);
    expect(field(shown).value).to.equal('');
    expect(tick(shown).checked).to.equal(false);

    closed = oneEvent(shown, 'close');
    await answer(share, shown, 'mastodon.social');
    await closed;
    expect(localStorage.length).to.equal(0);
  });

  it('touches no storage before it is opened', async () => {
    const {getItem} = Storage.prototype;
    let asked = 0;
    Storage.prototype.getItem = function (key) {
      asked++;
      return getItem.call(this, key);
    };
    await bar();
    Storage.prototype.getItem = getItem;
    expect(asked).to.equal(0);
  });
});

describe('readServer', () => {
  for (const [given, server] of [
    ['mastodon.nu', 'mastodon.nu'],
    [' Mastodon.NU ', 'mastodon.nu'],
    ['https://mastodon.nu/', 'mastodon.nu'],
    ['https://mastodon.nu/@anna', 'mastodon.nu'],
    ['http://mastodon.nu', 'mastodon.nu'],
    ['mastodon.nu/@anna', 'mastodon.nu'],
    ['@anna@mastodon.nu', 'mastodon.nu'],
    ['anna@mastodon.nu', 'mastodon.nu'],
    ['social.lulea.se:8443', 'social.lulea.se:8443'],
    ['räksmörgås.se', 'xn--rksmrgs-5wao1o.se'],
    ['', undefined],
    ['mastodon', undefined],
    ['@anna', undefined],
    ['anna@', undefined],
    ['.se', undefined],
    ['mastodon.nu?x=1', undefined],
    ['mastodon.nu#x', undefined],
    ['127.0.0.1', undefined],
    ['[::1]', undefined],
    ['mastodon .nu', undefined],
    ['javascript:alert(1)', undefined],
    ['a'.repeat(300), undefined],
  ] as const) {
    it(`understands "${given.slice(0, 30)}" as ${server ?? 'no server'}`, () => {
      expect(readServer(given)).to.equal(server);
    });
  }
});
