import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {control, dialog, status} from './bar.js';

const page = 'https://www.lulea.se/nyheter/ny-bro.html';

const open = async (share: SocialShare) => {
  control(share, 'qr').click();
  await share.updateComplete;
  return dialog(share)!;
};

type Decode = (image: Uint8ClampedArray, width: number, height: number) => {data: string} | null;

/** What an independent decoder reads in a picture. */
const scan = async (svg: string): Promise<string | undefined> => {
  if (!('jsQR' in window)) {
    const script = document.createElement('script');
    script.src = '/node_modules/jsqr/dist/jsQR.js';
    document.head.append(script);
    await oneEvent(script, 'load');
  }
  const picture = new Image(400, 400);
  picture.src = svg;
  await picture.decode();
  const context = Object.assign(document.createElement('canvas'), {width: 400, height: 400}).getContext(
    '2d',
  )!;
  context.drawImage(picture, 0, 0, 400, 400);
  const decode = (window as unknown as {jsQR: Decode}).jsQR;
  return decode(context.getImageData(0, 0, 400, 400).data, 400, 400)?.data;
};

describe('the QR code', () => {
  it('stands in a dialog, with what it is for and the address beside it', async () => {
    const share = await fixture<SocialShare>(html`<social-share networks="qr" url=${page}></social-share>`);
    const shown = await open(share);
    expect(shown.matches(':modal')).to.equal(true);
    expect(shown.querySelector('[part=qr]')!.getAttribute('role')).to.equal('img');
    const text = shown.innerText.replace(/\s+/g, ' ');
    expect(text).to.contain('QR-kod Skanna för att öppna i mobilen');
    expect(text).to.contain(page);
  });

  it('is saved as a file that scans, named as the page', async () => {
    const share = await fixture<SocialShare>(
      html`<social-share networks="qr" url=${page} share-title="Ny bro" campaign="affisch"></social-share>`,
    );
    const link = (await open(share)).querySelector('a')!;
    expect(link.textContent!.trim()).to.equal('Spara som bild (SVG)');
    expect(link.download).to.equal('Ny bro.svg');
    expect(await scan(link.href)).to.equal(`${page}?utm_source=qr&utm_medium=qr&utm_campaign=affisch`);
  });

  it('is black on white, whatever the page is', async () => {
    const dark = await fixture<HTMLElement>(html`<div><social-share networks="qr"></social-share></div>`);
    dark.style.color = 'white';
    dark.style.background = 'black';
    const code = (await open(dark.querySelector('social-share')!)).querySelector('[part=qr]')!;
    expect(getComputedStyle(code).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(getComputedStyle(code.querySelector('path')!).fill).to.equal('rgb(0, 0, 0)');
  });

  it('is not offered for an address that no code can hold', async () => {
    const share = await fixture<SocialShare>(
      html`<social-share networks="qr" url=${`${page}?${'x'.repeat(3000)}`}></social-share>`,
    );
    setTimeout(() => control(share, 'qr').click());
    await oneEvent(share, 'social-share-failed');
    await share.updateComplete;
    expect(dialog(share)).to.equal(null);
    expect(status(share)).to.equal('Det gick inte att dela');
  });
});
