import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {templates as arabic} from '../../src/localization/generated/ar.js';
import {templates as finnish} from '../../src/localization/generated/fi.js';
import {addLocale, type LocaleWords} from '../../src/localization/locale-scope.js';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {control, dialog, replace} from './bar.js';

const page = 'https://www.lulea.se/nyheter/ny-bro.html';

addLocale('fi', {templates: finnish as LocaleWords['templates']});
addLocale('ar', {templates: arabic as LocaleWords['templates']});

describe('axe finds nothing', () => {
  const everything = 'facebook linkedin x whatsapp threads bluesky mastodon teams email sms copy print qr';

  const inPage = async (lang: string) => {
    const place = await fixture<HTMLElement>(html`<main lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
      <h1>Sidan</h1>
      <social-share networks=${everything} more="print facebook" url=${page}></social-share>
    </main>`);
    return {place, bar: place.querySelector('social-share')!};
  };

  for (const lang of ['sv', 'en', 'fi', 'ar', 'sma']) {
    it(`in ${lang}, with every network`, async () => {
      const {place} = await inPage(lang);
      await expect(place).to.be.accessible();
    });
  }

  for (const appearance of ['icons', 'labels'] as const) {
    it(`with ${appearance} alone`, async () => {
      const {place, bar} = await inPage('sv');
      bar.appearance = appearance;
      bar.newWindow = true;
      await bar.updateComplete;
      await expect(place).to.be.accessible();
    });
  }

  it('with the further ways open', async () => {
    const {place, bar} = await inPage('sv');
    bar.networks = 'copy';
    await bar.updateComplete;
    bar.shadowRoot!.querySelector('details')!.open = true;
    await expect(place).to.be.accessible();
  });

  it('after an address could not be copied', async () => {
    const {place, bar} = await inPage('sv');
    const restore = replace('clipboard', undefined);
    const {execCommand} = document;
    document.execCommand = () => false;
    control(bar, 'copy').click();
    await oneEvent(bar, 'social-share-failed');
    document.execCommand = execCommand;
    restore();
    await expect(place).to.be.accessible();
  });

  for (const id of ['mastodon', 'qr']) {
    it(`in the dialog of ${id}, also after a wrong answer`, async () => {
      const {place, bar} = await inPage('sv');
      control(bar, id).click();
      await bar.updateComplete;
      await expect(place).to.be.accessible();
      const form = dialog(bar)!.querySelector('form');
      form?.requestSubmit();
      await bar.updateComplete;
      await expect(place).to.be.accessible();
    });
  }
});

describe('the keyboard', () => {
  const inside = (bar: SocialShare) =>
    bar.shadowRoot!.activeElement?.textContent?.replace(/\s+/g, ' ').trim();

  it('walks through links and buttons in the order shown, and out again', async () => {
    const place = await fixture(html`<div>
      <button id="before">Före</button>
      <social-share url=${page} networks="facebook mastodon copy" more="print"></social-share>
      <button id="after">Efter</button>
    </div>`);
    const bar = place.querySelector('social-share')!;
    place.querySelector<HTMLElement>('#before')!.focus();
    const walk: Array<string | undefined> = [];
    for (let step = 0; step < 5; step++) {
      await sendKeys({press: 'Tab'});
      walk.push(document.activeElement === bar ? inside(bar) : document.activeElement!.id);
    }
    expect(walk).to.deep.equal([
      'Dela på Facebook (länk till annan webbplats)',
      'Dela på Mastodon (länk till annan webbplats)',
      'Kopiera länk',
      'Fler sätt att dela',
      'after',
    ]);
  });

  it('opens the further ways, and reaches them', async () => {
    const bar = await fixture<SocialShare>(
      html`<social-share url=${page} networks="copy" more="print"></social-share>`,
    );
    bar.shadowRoot!.querySelector('summary')!.focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(inside(bar)).to.equal('Skriv ut');
  });

  it('follows a link by Enter, and presses a button by Enter and Space', async () => {
    const bar = await fixture<SocialShare>(
      html`<social-share url=${page} networks="facebook qr"></social-share>`,
    );
    const heard: string[] = [];
    bar.addEventListener('social-share-request', (event) => {
      heard.push(event.network);
      event.preventDefault();
    });
    control(bar, 'facebook').focus();
    await sendKeys({press: 'Enter'});
    control(bar, 'qr').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({type: ' '});
    expect(heard).to.deep.equal(['facebook', 'qr', 'qr']);
  });

  it('stays within an open dialog, and comes back to where it was', async () => {
    const bar = await fixture<SocialShare>(
      html`<social-share url=${page} networks="qr facebook"></social-share>`,
    );
    control(bar, 'qr').focus();
    await sendKeys({press: 'Enter'});
    for (const next of ['QR-kod', 'Spara som bild (SVG)', 'Stäng']) {
      expect(inside(bar)).to.equal(next);
      if (next !== 'Stäng') await sendKeys({press: 'Tab'});
    }
    const closed = oneEvent(dialog(bar)!, 'close');
    await sendKeys({press: 'Enter'});
    await closed;
    expect(inside(bar)).to.equal('QR-kod');
  });
});

describe('a screen reader', () => {
  const base = (bar: SocialShare) => bar.shadowRoot!.querySelector<HTMLElement>('[part=base]')!;

  /** Everything that is said from the beginning of the bar to its end. */
  const log = async (bar: SocialShare): Promise<string[]> => {
    await virtual.start({container: base(bar)});
    const first = await virtual.lastSpokenPhrase();
    do await virtual.next();
    while ((await virtual.lastSpokenPhrase()) !== first && (await virtual.spokenPhraseLog()).length < 60);
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return said.slice(0, -1);
  };

  const links = (name: string) =>
    ['Facebook', 'LinkedIn', 'X'].map((network) => name.replace('{network}', network));

  for (const [lang, heading, link, email, copy] of [
    [
      'sv',
      'Dela via sociala medier',
      'Dela på {network} (länk till annan webbplats)',
      'Dela via e-post',
      'Kopiera länk',
    ],
    [
      'en',
      'Share via social media',
      'Share on {network} (link to another website)',
      'Share by email',
      'Copy link',
    ],
    [
      'fi',
      'Jaa sosiaalisessa mediassa',
      'Jaa palvelussa {network} (siirtyy toiseen sivustoon)',
      'Lähetä sähköpostitse',
      'Kopioi linkki',
    ],
    [
      'ar',
      'المشاركة عبر وسائل التواصل الاجتماعي',
      'مشاركة على {network} (رابط إلى موقع إلكتروني آخر)',
      'المشاركة عبر البريد الإلكتروني',
      'انسخ الرابط',
    ],
  ] as const) {
    it(`says the whole bar in ${lang}`, async () => {
      const place = await fixture(html`<div lang=${lang}><social-share url=${page}></social-share></div>`);
      const said = await log(place.querySelector('social-share')!);
      const expected = [
        `group, ${heading}`,
        `heading, ${heading}, level 2`,
        'list',
        ...links(link).map((name) => `link, ${name}`),
        `link, ${email}`,
        `button, ${copy}`,
      ];
      const controls = said.filter((phrase) => /^(group|heading|list|link|button)\b/.test(phrase));
      expect(controls).to.deep.equal(expected);
    });
  }

  it('is told of every copy, politely', async () => {
    const restore = replace('clipboard', {writeText: () => Promise.resolve()});
    const bar = await fixture<SocialShare>(html`<social-share url=${page}></social-share>`);
    await virtual.start({container: base(bar)});
    for (let times = 1; times <= 2; times++) {
      control(bar, 'copy').click();
      await waitUntil(async () => {
        const heard = (await virtual.spokenPhraseLog()).filter(
          (phrase) => phrase === 'polite: Länken är kopierad',
        );
        return heard.length === times;
      });
    }
    await virtual.stop();
    restore();
  });
});
