import {expect} from '@open-wc/testing';
import {dayOf, formatDate, formatDays, formatTime} from '../../src/localization/format-date.js';
import {languages} from '../../src/localization/languages.js';
import {autonymOf} from '../../src/localization/orthography.js';
import {formatBytes} from '../../src/localization/numbers.js';

const day = '2026-03-05';
const spaced = (text: string | undefined) =>
  text?.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/\u200f/g, '');

describe('a date in words', () => {
  const inWords: [lang: string, words: string][] = [
    ['sv', '5 mars 2026'],
    ['sv-SE', '5 mars 2026'],
    ['en', 'March 5, 2026'],
    ['en-GB', '5 March 2026'],
    ['fi', '5. maaliskuuta 2026'],
    ['nb', '5. mars 2026'],
    ['no', '5. mars 2026'],
    ['da', '5. marts 2026'],
    ['de', '5. März 2026'],
    ['pl', '5 marca 2026'],
    ['uk', '5 березня 2026 р.'],
    ['es', '5 de marzo de 2026'],
    ['fr', '5 mars 2026'],
    ['et', '5. märts 2026'],
    // Which browsers know, or know wrongly, differs.
    ['nn', '5. mars 2026'],
    ['is', '5. mars 2026'],
    ['is-IS', '5. mars 2026'],
    ['se', '2026-03-05'],
    ['smj', '2026-03-05'],
    ['sma', '2026-03-05'],
    ['fit', '2026-03-05'],
    ['rom', '2026-03-05'],
    ['rmn', '2026-03-05'],
    ['xx', '2026-03-05'],
    ['not a language', '2026-03-05'],
  ];
  for (const [lang, words] of inWords) {
    it(`is ${words} in ${lang}`, () => {
      expect(spaced(formatDate(day, lang))).to.equal(words);
    });
  }

  it('is in the calendar of the article, also in Persian', () => {
    expect(formatDate(day, 'fa')).to.contain('۲۰۲۶');
  });

  it('is never in English unless the article is', () => {
    const others = 'nb da uk pl es fr et sme iw ji in zz'.split(' ');
    for (const lang of [...Object.keys(languages), ...others].filter((code) => code !== 'en')) {
      for (const date of ['2026-07', '2026-07-05', '2026-07-05T18:00']) {
        expect(formatDate(date, lang), lang).to.not.match(/July/);
      }
      expect(formatDays('2026-07-05', '2026-08-06', lang), lang).to.not.match(/July/);
    }
  });

  const precisions: [text: string, words: string][] = [
    ['2026', '2026'],
    ['2026-03', 'mars 2026'],
    ['2026-03-05', '5 mars 2026'],
    ['2026-03-05T09:05', '5 mars 2026 kl. 09:05'],
    ['2026-03-05T09:05:59', '5 mars 2026 kl. 09:05'],
    // Swedish time, whatever it was written in; winter and summer.
    ['2026-03-05T23:30Z', '6 mars 2026 kl. 00:30'],
    ['2026-07-05T23:30:00Z', '6 juli 2026 kl. 01:30'],
    ['2026-03-05T09:05+01:00', '5 mars 2026 kl. 09:05'],
    ['0900-01-01', '1 januari 900'],
    ['i våras', 'i våras'],
  ];
  for (const [text, words] of precisions) {
    it(`says of ${text} what is known: ${words}`, () => {
      expect(formatDate(text, 'sv')).to.equal(words);
    });
  }

  it('is in Swedish what the browser itself would write', () => {
    const utc = {timeZone: 'UTC', calendar: 'gregory'} as const;
    for (const lang of ['sv', 'sv-SE', 'sv-FI', 'SV']) {
      const [month, day, minute, time] = [
        {year: 'numeric', month: 'long'} as const,
        {dateStyle: 'long'} as const,
        {dateStyle: 'long', timeStyle: 'short'} as const,
        {timeStyle: 'short'} as const,
      ].map((shown) => new Intl.DateTimeFormat(lang, {...shown, ...utc}));
      for (let index = 0; index < 12; index++) {
        const moment = Date.UTC(2026, index, index * 2 + 1, index * 2, index * 5);
        const text = new Date(moment).toISOString().slice(0, 16);
        expect(formatDate(text.slice(0, 7), lang)).to.equal(month!.format(moment));
        expect(formatDate(text.slice(0, 10), lang)).to.equal(day!.format(moment));
        expect(formatDate(text, lang)).to.equal(minute!.format(moment));
        expect(formatTime(text, lang)).to.equal(time!.format(moment));
      }
    }
  });

  it('keeps its precision in languages without month names', () => {
    expect(['2026', '2026-03', '2026-03-05T09:05'].map((text) => formatDate(text, 'se'))).to.deep.equal([
      '2026',
      '2026-03',
      '2026-03-05 09:05',
    ]);
    expect(['2026-05', '2026-05-01T09:05'].map((text) => formatDate(text, 'nn'))).to.deep.equal([
      'mai 2026',
      '1. mai 2026 kl. 09:05',
    ]);
  });
});

describe('days and times', () => {
  it('from one day to another are one span', () => {
    expect(spaced(formatDays('2026-12-24', '2026-12-26', 'sv'))).to.equal('24–26 december 2026');
    expect(formatDays('2026-12-24', '2026-12-26', 'se')).to.equal('2026-12-24 – 2026-12-26');
    expect(formatDays('2026-12-24', '2026-12-26', 'nn')).to.equal('24. desember 2026 – 26. desember 2026');
  });

  it('are taken apart', () => {
    expect(formatTime('2026-03-05T09:05', 'sv')).to.equal('09:05');
    expect(formatTime('2026-03-05T09:05', 'smj')).to.equal('09:05');
    expect(formatTime('2026-03-05', 'sv')).to.equal(undefined);
    expect(dayOf('2026-03-05T23:30Z')).to.equal('2026-03-06');
    expect(dayOf('2026-03')).to.equal('2026-03');
  });
});

describe('the size of a file', () => {
  const sizes: [bytes: number, lang: string, words: string][] = [
    [1258291, 'sv', '1,2 MB'],
    [48200, 'sv', '47 kB'],
    [1024, 'sv', '1 kB'],
    [12, 'sv', '12 byte'],
    [0, 'sv', '0 byte'],
    [5_000_000_000, 'sv', '4,7 GB'],
    [1258291, 'en', '1.2 MB'],
    [1258291, 'sma', '1,2 MB'],
  ];
  for (const [bytes, lang, words] of sizes) {
    it(`of ${bytes} bytes is ${words} in ${lang}`, () => {
      expect(spaced(formatBytes(bytes, lang))).to.equal(words);
    });
  }
});

describe('a language', () => {
  const names: [lang: string, name: string][] = [
    ['fi', 'suomi'],
    ['en-GB', 'English'],
    ['ar', 'العربية'],
    ['se', 'davvisámegiella'],
    ['smj', 'julevsámegiella'],
    ['sma', 'åarjelsaemien gïele'],
    ['fit', 'meänkieli'],
    ['ti', 'ትግርኛ'],
    ['xx', 'xx'],
  ];
  for (const [lang, name] of names) {
    it(`${lang} is called ${name} by those who speak it`, () => {
      expect(autonymOf(lang)).to.equal(name);
    });
  }
});
