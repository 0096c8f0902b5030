import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';

const control = (bar: SocialShare, id: string) =>
  bar.shadowRoot!.querySelector<HTMLElement>(`[part~="link-${id}"], [part~="button-${id}"]`)!;
const names = (bar: SocialShare) =>
  [...bar.shadowRoot!.querySelectorAll('li')].map((item) => item.textContent!.replace(/\s+/g, ' ').trim());

describe('<social-share>', () => {
  it('shows its five ways to share, each with a whole phrase as its name', async () => {
    const bar = await fixture<SocialShare>(html`<social-share url="https://example.se/a"></social-share>`);
    expect(names(bar)).to.deep.equal([
      'Dela på Facebook (länk till annan webbplats)',
      'Dela på LinkedIn (länk till annan webbplats)',
      'Dela på X (länk till annan webbplats)',
      'Dela via e-post',
      'Kopiera länk',
    ]);
  });

  it('links to the form of each network with the address given', async () => {
    const bar = await fixture<SocialShare>(html`<social-share url="https://example.se/å?a=1&amp;utm_source=x" share-title="Ny bro"></social-share>`);
    const address = new URL(control(bar, 'facebook').getAttribute('href')!);
    expect(address.searchParams.get('u')).to.equal('https://example.se/%C3%A5?a=1');
  });

  it('is accessible', async () => {
    const page = await fixture(html`<main><h1>Sidan</h1><social-share></social-share></main>`);
    await expect(page).to.be.accessible();
  });

  it('lets a page stop a way to share', async () => {
    const bar = await fixture<SocialShare>(html`<social-share url="https://example.se/a"></social-share>`);
    bar.addEventListener('social-share-request', (event) => event.preventDefault());
    const link = control(bar, 'facebook');
    const clicked = oneEvent(window, 'click');
    link.click();
    expect((await clicked).defaultPrevented).to.equal(true);
  });
});
