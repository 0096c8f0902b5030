import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {virtual} from '@guidepup/virtual-screen-reader/browser.js';
import {templates as arabic} from '../../src/localization/generated/ar.js';
import {templates as finnish} from '../../src/localization/generated/fi.js';
import {addLocale, type LocaleWords} from '../../src/localization/scope.js';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {control, dialog, nameOf, replace} from './bar.js';

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
  const inside = (bar: SocialShare) => nameOf(bar.shadowRoot!.activeElement!);

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
      'Dela på Mastodon',
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
  const log = (bar: SocialShare): Promise<string[]> => logOf(base(bar));

  const logOf = async (container: HTMLElement): Promise<string[]> => {
    await virtual.start({container});
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

  /** What is said in each language beyond the bar, in the order of reading; the same places in all. */
  const spoken = {
    sv: {
      ways: [
        'link, Dela på Facebook (länk till annan webbplats, öppnas i nytt fönster) , antal delningar: 1 234',
        'button, Dela på Mastodon',
        'link, Dela via e-post',
        'link, Dela via sms',
        'button, Kopiera länk',
        'button, Skriv ut',
        'button, QR-kod',
        'Fler sätt att dela',
        'link, Dela på Teams (länk till annan webbplats, öppnas i nytt fönster)',
      ],
      mastodon: [
        'dialog, Dela på Mastodon',
        'heading, Dela på Mastodon, level 2',
        'textbox, Din Mastodon-server, mastodon.nu, Till exempel mastodon.nu',
        'checkbox, Kom ihåg servern i den här webbläsaren, not checked',
        'button, Fortsätt (länk till annan webbplats, öppnas i nytt fönster)',
        'button, Glöm servern',
        'button, Stäng',
      ],
      wrong: 'assertive: Det ser inte ut som en server. Skriv till exempel mastodon.nu',
      qr: [
        'dialog, QR-kod',
        'heading, QR-kod, level 2',
        'image, QR-kod',
        'Skanna för att öppna i mobilen',
        page,
        'link, Spara som bild (SVG)',
        'button, Stäng',
      ],
      failed: ['polite: Det gick inte att kopiera länken', `textbox, Adress att kopiera, ${page}, read only`],
    },
    en: {
      ways: [
        'link, Share on Facebook (link to another website, opens in a new window) , number of shares: 1,234',
        'button, Share on Mastodon',
        'link, Share by email',
        'link, Share by text message',
        'button, Copy link',
        'button, Print',
        'button, QR code',
        'More ways to share',
        'link, Share on Teams (link to another website, opens in a new window)',
      ],
      mastodon: [
        'dialog, Share on Mastodon',
        'heading, Share on Mastodon, level 2',
        'textbox, Your Mastodon server, mastodon.nu, For example mastodon.social',
        'checkbox, Remember the server in this browser, not checked',
        'button, Continue (link to another website, opens in a new window)',
        'button, Forget the server',
        'button, Close',
      ],
      wrong: 'assertive: That does not look like a server. Write for example mastodon.social',
      qr: [
        'dialog, QR code',
        'heading, QR code, level 2',
        'image, QR code',
        'Scan to open on your phone',
        page,
        'link, Save as an image (SVG)',
        'button, Close',
      ],
      failed: ['polite: The link could not be copied', `textbox, Address to copy, ${page}, read only`],
    },
    fi: {
      ways: [
        'link, Jaa palvelussa Facebook (siirtyy toiseen sivustoon, avautuu uuteen ikkunaan) , jakojen määrä: 1 234',
        'button, Jaa palvelussa Mastodon',
        'link, Lähetä sähköpostitse',
        'link, Lähetä tekstiviestillä',
        'button, Kopioi linkki',
        'button, Tulosta',
        'button, QR-koodi',
        'Muita tapoja jakaa',
        'link, Jaa palvelussa Teams (siirtyy toiseen sivustoon, avautuu uuteen ikkunaan)',
      ],
      mastodon: [
        'dialog, Jaa palvelussa Mastodon',
        'heading, Jaa palvelussa Mastodon, level 2',
        'textbox, Mastodon-palvelimesi, mastodon.nu, Esimerkiksi mastodontti.fi',
        'checkbox, Muista palvelin tässä selaimessa, not checked',
        'button, Jatka (siirtyy toiseen sivustoon, avautuu uuteen ikkunaan)',
        'button, Unohda palvelin',
        'button, Sulje',
      ],
      wrong: 'assertive: Tämä ei näytä palvelimelta. Kirjoita esimerkiksi mastodontti.fi',
      qr: [
        'dialog, QR-koodi',
        'heading, QR-koodi, level 2',
        'image, QR-koodi',
        'Skannaa ja avaa puhelimessa',
        page,
        'link, Tallenna kuvana (SVG)',
        'button, Sulje',
      ],
      failed: ['polite: Linkin kopiointi epäonnistui', `textbox, Kopioitava osoite, ${page}, read only`],
    },
    ar: {
      ways: [
        // Browsers differ in the digits that they write Arabic with.
        `link, مشاركة على Facebook (رابط إلى موقع إلكتروني آخر، يفتح في نافذة جديدة) , عدد المشاركات: ${new Intl.NumberFormat('ar').format(1234)}`,
        'button, مشاركة على Mastodon',
        'link, المشاركة عبر البريد الإلكتروني',
        'link, المشاركة عبر رسالة نصية',
        'button, انسخ الرابط',
        'button, اطبع',
        'button, رمز QR',
        'طرق أخرى للمشاركة',
        'link, مشاركة على Teams (رابط إلى موقع إلكتروني آخر، يفتح في نافذة جديدة)',
      ],
      mastodon: [
        'dialog, مشاركة على Mastodon',
        'heading, مشاركة على Mastodon, level 2',
        'textbox, خادم ماستودون الخاص بك, mastodon.nu, مثل mastodon.social',
        'checkbox, تذكَّر الخادم في هذا المتصفح, not checked',
        'button, متابعة (رابط إلى موقع إلكتروني آخر، يفتح في نافذة جديدة)',
        'button, انسَ الخادم',
        'button, أغلِق',
      ],
      wrong: 'assertive: لا يبدو هذا خادمًا. اكتب مثلًا mastodon.social',
      qr: [
        'dialog, رمز QR',
        'heading, رمز QR, level 2',
        'image, رمز QR',
        'امسح الرمز ضوئيًا للفتح على الهاتف',
        page,
        'link, احفظ كصورة (SVG)',
        'button, أغلِق',
      ],
      failed: ['polite: فشل نسخ الرابط', `textbox, العنوان المراد نسخه, ${page}, read only`],
    },
  };

  /** Each thing once and whole: not its end, nor its parts, nor what only holds others. */
  const told = (said: string[]): string[] => {
    const phrases = [...new Set(said.map((phrase) => phrase.replace(/\u00A0/g, ' ')))];
    const words = (phrase: string) =>
      phrase.replace(/^(dialog|group|heading|image|link|button|checkbox|textbox), /, '');
    return phrases.filter(
      (phrase) =>
        !/^(end of|list$|listitem|paragraph|form$|group$|status$)/.test(phrase) &&
        (phrase !== words(phrase) || !phrases.some((other) => other !== phrase && other.includes(phrase))),
    );
  };

  for (const lang of ['sv', 'en', 'fi', 'ar'] as const) {
    describe(`says the rest in ${lang}`, () => {
      const expected = spoken[lang];
      const {fetch} = window;
      let bar: SocialShare;

      beforeEach(async () => {
        window.fetch = () => Promise.resolve(new Response('{"facebook": 1234}'));
        localStorage.setItem('nyhetsdelar.mastodon-server', 'mastodon.nu');
        const place = await fixture(
          html`<div lang=${lang} dir=${lang === 'ar' ? 'rtl' : 'ltr'}>
            <social-share url=${page} networks="facebook mastodon email sms copy print qr" more="teams" new-window counts-src="/counts"></social-share>
          </div>`,
        );
        bar = place.querySelector('social-share')!;
        await waitUntil(() => bar.shadowRoot!.querySelector('[part=count]'));
      });

      afterEach(() => {
        window.fetch = fetch;
        localStorage.clear();
      });

      it('every way to share', async () => {
        bar.shadowRoot!.querySelector('details')!.open = true;
        const said = told(await log(bar));
        expect(said.slice(2)).to.deep.equal(expected.ways);
      });

      it('the dialog for Mastodon, and what is wrong with an answer', async () => {
        control(bar, 'mastodon').click();
        const shown = dialog(bar)!;
        expect(told(await logOf(shown))).to.deep.equal(expected.mastodon);
        await virtual.start({container: shown});
        shown.querySelector<HTMLInputElement>('#server')!.value = 'mastodon';
        shown.querySelector('form')!.requestSubmit();
        await waitUntil(async () => (await virtual.spokenPhraseLog()).includes(expected.wrong));
        await virtual.stop();
      });

      it('the dialog of the QR code', async () => {
        control(bar, 'qr').click();
        expect(told(await logOf(dialog(bar)!))).to.deep.equal(expected.qr);
      });

      it('that the address was not copied, and where it is', async () => {
        const {execCommand} = document;
        document.execCommand = () => false;
        await virtual.start({container: base(bar)});
        // The virtual reader brings a clipboard of its own.
        const restore = replace('clipboard', undefined);
        control(bar, 'copy').click();
        await waitUntil(async () => {
          const heard = await virtual.spokenPhraseLog();
          return expected.failed.every((phrase) => heard.includes(phrase));
        });
        await virtual.stop();
        document.execCommand = execCommand;
        restore();
      });
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
