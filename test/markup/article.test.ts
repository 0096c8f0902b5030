import {expect} from '@open-wc/testing';
import {addLocale} from '../../src/localization/scope.js';
import * as arabic from '../../src/localization/generated/ar.js';
import * as finnish from '../../src/localization/generated/fi.js';
import {all, clear, paragraph, show, text, words} from '../support/show-article.js';

addLocale('fi', finnish);
addLocale('ar', arabic);

const monthsAgo = (months: number) => {
  const date = new Date();
  return new Date(Date.UTC(date.getFullYear(), date.getMonth() - months, 1)).toISOString().slice(0, 10);
};

const page = (path: string) => `${location.origin}${path}`;

afterEach(clear);

describe('before the body', () => {
  it('stand kicker, headline and preamble', async () => {
    const article = await show([paragraph('Text')], {
      kicker: 'Stadsutveckling',
      preamble: text('Det börjar i vår.'),
    });
    expect([...article.children].map(words)).to.deep.equal([
      'Stadsutveckling',
      'Rubriken',
      'Det börjar i vår.',
      'Text',
    ]);
    expect(words(article.querySelector('h2'))).to.equal('Rubriken');
  });

  it('stands no empty heading where the page shows the headline', async () => {
    const article = await show([paragraph('Text')], {headline: '', preamble: text('Ingress')});
    expect(article.querySelector('h1, h2, h3, h4, h5, h6, [role="heading"]')).to.equal(null);
  });

  it('stand the dates with what they mean, as exactly as they are known', async () => {
    const article = await show([], {
      published: '2026-10-05T09:30',
      modified: '2026-11-12',
      reviewed: '2026-11',
    });
    expect(all(article, 'ul > li')).to.deep.equal([
      'Publicerad 5 oktober 2026 kl. 09:30',
      'Uppdaterad 12 november 2026',
      'Granskad november 2026',
    ]);
    expect([...article.querySelectorAll('time')].map(({dateTime}) => dateTime)).to.deep.equal([
      '2026-10-05T09:30',
      '2026-11-12',
      '2026-11',
    ]);
  });

  it('stands no change of the same day', async () => {
    expect(all(await show([], {published: '2026-10-05', modified: '2026-10-05'}), 'li')).to.deep.equal([
      'Publicerad 5 oktober 2026',
    ]);
  });

  it('stand dates in the language of the article, in its own words', async () => {
    expect(all(await show([], {lang: 'fi', published: '2026-10-05'}), 'li')).to.deep.equal([
      'Julkaistu 5. lokakuuta 2026',
    ]);
    clear();
    const sami = await show([], {lang: 'se', published: '2026-10-05'});
    expect(all(sami, 'li')).to.deep.equal(['Publicerad 2026-10-05']);
    expect(words(sami.querySelector('li [lang="sv"]'))).to.equal('Publicerad');
  });

  it('stands the time it takes to read, from two minutes on', async () => {
    const long = paragraph('bilar '.repeat(201));
    expect(all(await show([long]), 'li')).to.deep.equal(['Lästid 2 min']);
    clear();
    expect(all(await show([paragraph('bilar '.repeat(200))]), 'li')).to.deep.equal([]);
    clear();
    expect(all(await show([], {readingTimeMinutes: 7}), 'li')).to.deep.equal(['Lästid 7 min']);
    clear();
    expect(all(await show([], {wordCount: 900}), 'li')).to.deep.equal(['Lästid 5 min']);
    clear();
    const captions = {type: 'image', src: '/b.jpg', alt: '', caption: text('ord '.repeat(900))};
    expect(all(await show([captions]), 'li')).to.deep.equal([]);
  });

  it('stand its translations, each by its own language’s name', async () => {
    const article = await show([], {
      alternates: [
        {href: '/en', lang: 'en', title: 'The square'},
        {href: '/se', lang: 'se'},
        {href: '/ar', lang: 'ar'},
        {href: '/lattlast', lang: 'sv', kind: 'easyRead'},
        {href: '/tecken', kind: 'signLanguage'},
        {href: '/ljud', lang: 'fi', kind: 'audio'},
      ],
    });
    const links = [...article.querySelectorAll('a')];
    expect(links.map(words)).to.deep.equal([
      'English: The square',
      'davvisámegiella',
      'العربية',
      'Lättläst',
      'Teckenspråk',
      'Lyssna: suomi',
    ]);
    expect(links.map(({hreflang}) => hreflang)).to.deep.equal(['en', 'se', 'ar', 'sv', '', 'fi']);
    expect(links[2]!.querySelector('[lang="ar"][dir="rtl"]')).to.not.equal(null);
  });

  it('stand a recording, or who reads it', async () => {
    const article = await show([], {listen: {src: '/ljud/torget.mp3'}});
    const player = article.querySelector('audio')!;
    expect(player.preload).to.equal('none');
    expect(words(article.querySelector(`#${player.getAttribute('aria-labelledby')}`))).to.equal(
      'Lyssna på artikeln',
    );
    clear();
    const elsewhere = await show([], {listen: {href: 'https://lyssna.example/1', provider: 'Uppläsaren'}});
    expect(words(elsewhere.querySelector('a'))).to.equal(
      'Lyssna på artikeln, Uppläsaren Länk till annan webbplats',
    );
  });
});

describe('notices', () => {
  it('stand above the article, emergencies first', async () => {
    const kinds = ['other', 'machineTranslated', 'language', 'correction', 'emergency'];
    const article = await show([], {notices: kinds.map((kind) => ({kind, text: `Om ${kind}.`}))});
    expect(all(article.firstElementChild!, 'p')).to.deep.equal([
      'Viktigt meddelande: Om emergency.',
      'Rättelse: Om correction.',
      'Maskinöversatt: Om machineTranslated.',
      'Om language.',
      'Om other.',
    ]);
  });

  it('lead to more, and are dated', async () => {
    const article = await show([], {
      notices: [{kind: 'emergency', text: 'Koka vattnet.', href: '/vatten', date: '2026-11-12'}],
    });
    expect(words(article.querySelector('a'))).to.equal('Koka vattnet.');
    expect(words(article.querySelector('time'))).to.equal('12 november 2026');
  });

  const age = async (more: object) => all(await show([], more), '.nyhetsdelar-notice');

  it('say that news is old', async () => {
    expect(await age({published: monthsAgo(5)})).to.deep.equal([]);
    clear();
    expect(await age({published: monthsAgo(7)})).to.deep.equal([
      'Denna nyhet är äldre än 6 månader och är kanske inte aktuell längre.',
    ]);
  });

  it('say so when the article wants it, in its words', async () => {
    expect(await age({published: monthsAgo(7), ageNotice: {afterMonths: 12}})).to.deep.equal([]);
    clear();
    expect(await age({published: monthsAgo(13), ageNotice: {afterMonths: 12}})).to.deep.equal([
      'Denna nyhet är äldre än 12 månader och är kanske inte aktuell längre.',
    ]);
    clear();
    expect(await age({published: monthsAgo(13), ageNotice: {text: 'Detta är historia.'}})).to.deep.equal([
      'Detta är historia.',
    ]);
  });

  it('say it once', async () => {
    const own = [{kind: 'age', text: 'Sidan är gammal.'}];
    expect(await age({published: monthsAgo(30), notices: own})).to.deep.equal(['Sidan är gammal.']);
  });

  it('say that it is a draft, withdrawn or archived, after emergencies and before all else', async () => {
    const emergency = {kind: 'emergency', text: 'Stormvarning.'};
    const own = {kind: 'correction', text: 'Fel datum.'};
    for (const [status, sentence] of [
      ['draft', 'Detta är ett utkast som inte är publicerat.'],
      ['withdrawn', 'Artikeln är återkallad och gäller inte längre.'],
      ['archived', 'Artikeln är arkiverad och uppdateras inte längre.'],
    ]) {
      expect(await age({status, published: monthsAgo(7), notices: [own, emergency]})).to.deep.equal([
        'Viktigt meddelande: Stormvarning.',
        sentence,
        'Rättelse: Fel datum.',
      ]);
      clear();
    }
    expect(await age({status: 'published'})).to.deep.equal([]);
  });

  it('say how long it applied, from the day after', async () => {
    const day = (from: number) => {
      const date = new Date(Date.now() + from * 86_400_000);
      return new Intl.DateTimeFormat('sv', {timeZone: 'Europe/Stockholm'}).format(date);
    };
    expect(await age({expires: '2026-02-28'})).to.deep.equal([
      'Artikeln gällde till och med 28 februari 2026.',
    ]);
    clear();
    expect(await age({expires: day(-1), published: monthsAgo(12)})).to.have.length(1);
    clear();
    expect(await age({expires: day(0)})).to.deep.equal([]);
    clear();
    expect(await age({expires: '2020'})).to.deep.equal(['Artikeln gällde till och med 2020.']);
    clear();
    expect(await age({expires: '2020-03-27T16:50', status: 'withdrawn'})).to.deep.equal([
      'Artikeln är återkallad och gäller inte längre.',
    ]);
  });

  it('say that it is under embargo, until it is over', async () => {
    expect(await age({embargo: '2999-05-01T09:00'})).to.deep.equal([
      'Får inte publiceras före 1 maj 2999 kl. 09:00.',
    ]);
    clear();
    expect(await age({embargo: '2020-05-01T09:00'})).to.deep.equal([]);
  });

  it('never say it where the page forbids it, or nobody knows', async () => {
    expect(await age({})).to.deep.equal([]);
    const element = document.querySelector('news-article')!;
    element.article = {
      version: '1.0',
      type: 'NewsArticle',
      lang: 'sv',
      headline: 'x',
      published: '2001',
      blocks: [],
    };
    element.ageMonths = 0;
    await element.updateComplete;
    expect(all(element, '.nyhetsdelar-notice')).to.deep.equal([]);
  });
});

describe('after the body', () => {
  it('stand who made it and who answers for it, each once', async () => {
    const article = await show([], {
      authors: [
        {name: 'Oskar Lindh'},
        {name: 'Mia Berg', title: 'praktikant', email: 'mia@norrhamn.example', href: '/mia'},
      ],
      credits: [
        {role: 'text', name: 'Oskar Lindh'},
        {role: 'photo', name: 'Maja Holm', href: '/maja'},
        {role: 'other', label: 'Klippning', name: 'Bo Ek'},
      ],
      responsible: {name: 'Byggkontoret', phones: ['0970-12 34 56']},
    });
    expect(all(article, 'section > p')).to.deep.equal([
      'Text: Mia Berg, praktikant, mia@norrhamn.example',
      'Text: Oskar Lindh',
      'Foto: Maja Holm',
      'Klippning: Bo Ek',
      'Ansvarig: Byggkontoret, 0970-12 34 56',
    ]);
    expect([...article.querySelectorAll('section a')].map((link) => link.getAttribute('href'))).to.deep.equal(
      [page('/mia'), 'mailto:mia@norrhamn.example', page('/maja'), 'tel:0970123456'],
    );
  });

  it('stand subjects, what to read next, a question, and the publisher', async () => {
    const article = await show([], {
      tags: [{name: 'Torg', href: '/torg'}, {name: 'Hamnen'}],
      related: [
        {type: 'linkList', items: [{title: 'Magasinen', href: '/m'}]},
        {type: 'linkList', heading: 'Mer', items: [{title: 'Kajen', href: '/k'}]},
      ],
      feedback: {href: '/fraga'},
      publisher: {
        name: 'Norrhamns kommun',
        href: '/',
        logo: {type: 'image', src: '/demo/logotype.svg', alt: ''},
      },
    });
    const list = article.querySelector('ul[aria-labelledby]')!;
    expect(all(list, 'li')).to.deep.equal(['Torg', 'Hamnen']);
    expect(words(article.querySelector(`#${list.getAttribute('aria-labelledby')}`))).to.equal('Ämnen:');
    expect(all(article, 'h3')).to.deep.equal(['Relaterat innehåll', 'Mer']);
    expect(words(article.querySelector('a[href$="/fraga"]'))).to.equal('Hjälpte informationen dig?');
    const logotype = article.querySelector<HTMLImageElement>(`a[href="${page('/')}"] > img`)!;
    expect(logotype.alt).to.equal('Norrhamns kommun');
  });

  it('stands where it comes from, on another site than its own', async () => {
    const home = {canonicalUrl: 'https://www.norrhamn.example/torg', publisher: {name: 'Norrhamns kommun'}};
    const link = (await show([], home)).querySelector('a')!;
    expect(words(link.parentElement)).to.equal('Källa: Norrhamns kommun Länk till annan webbplats');
    expect(link.href).to.equal('https://www.norrhamn.example/torg');
    clear();
    expect(all(await show([], {...home, canonicalUrl: page('/torg')}), 'a')).to.deep.equal([]);
  });

  it('stands the share bar, told what to share', async () => {
    const article = await show([], {
      canonicalUrl: page('/torg'),
      share: {heading: 'Dela nyheten', targets: ['facebook', 'copy'], text: 'Läs om torget'},
    });
    const element = article.closest('news-article')!;
    element.noShare = false;
    await element.updateComplete;
    const bar = element.querySelector('social-share')!;
    expect(bar.getAttribute('url')).to.equal(page('/torg'));
    expect([
      bar.getAttribute('networks'),
      bar.getAttribute('text'),
      bar.getAttribute('share-title'),
    ]).to.deep.equal(['facebook copy', 'Läs om torget', 'Rubriken']);
    expect(words(bar.querySelector('[slot="heading"]'))).to.equal('Dela nyheten');
  });
});

describe('the article as a whole', () => {
  it('has its language and direction', async () => {
    const article = await show([], {lang: 'ar'});
    expect([article.lang, article.dir]).to.deep.equal(['ar', 'rtl']);
    clear();
    expect((await show([], {lang: 'sv'})).dir).to.equal('ltr');
  });
});
