import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {articleText, UnreadableArticleError} from '../../src/node/index.js';

const text = (words: string) => [{type: 'text', text: words}];
const paragraph = (words: string) => ({type: 'paragraph', children: text(words)});
const link = (words: string, more: object = {}) => ({
  type: 'link',
  href: 'https://example.org/',
  children: text(words),
  ...more,
});

const said = (article: object, now = new Date('2030-01-01')): string[] =>
  articleText(
    {version: '1.0', type: 'NewsArticle', lang: 'sv', headline: 'Rubrik', blocks: [], ...article},
    {
      now,
    },
  ).split('\n');

/** What is said of some blocks. */
const lines = (...blocks: object[]): string[] => said({blocks}).slice(1);

const speech = (words: string, more: object = {}) => ({
  type: 'quote',
  style: 'speech',
  children: text(words),
  attribution: {name: 'Anna Exempel', party: 'S', title: 'ordförande'},
  ...more,
});

describe('the text of an article', () => {
  it('closes speech with who says it, and has no talstreck', () => {
    assert.deepEqual(
      lines(
        speech('Vi bygger.'),
        speech('Bygger vi?'),
        speech('– Vi bygger', {attribution: {verb: 'menar', name: 'Bo'}}),
        paragraph('– Vi börjar, säger Bo.'),
        speech('Bänkar, träd m.m.', {attribution: {name: 'Bo'}}),
      ),
      [
        'Vi bygger, säger Anna Exempel (S), ordförande.',
        'Bygger vi? säger Anna Exempel (S), ordförande.',
        'Vi bygger, menar Bo.',
        'Vi börjar, säger Bo.',
        'Bänkar, träd m.m., säger Bo.',
      ],
    );
  });

  it('leaves the speaker where the article has it', () => {
    assert.deepEqual(
      lines(
        speech('Ja.', {attribution: {name: 'Bo', title: 'rektor', verb: 'svarar', placement: 'before'}}),
        speech('Nej.', {attribution: {name: 'Bo', placement: 'none'}}),
        speech('Jo.', {paragraphs: [text('Och så.')]}),
        speech('Ord.', {style: 'block'}),
      ),
      [
        'Bo, rektor, svarar:',
        'Ja.',
        'Nej.',
        'Jo, säger Anna Exempel (S), ordförande.',
        'Och så.',
        'Ord.',
        'Anna Exempel (S), ordförande',
      ],
    );
  });

  it('is in the language of the article, and of each part of it', () => {
    const hours = {type: 'openingHours', items: [{label: 'Sunday', closed: true}]};
    const spoken = speech('We build', {attribution: {name: 'Anna'}});
    assert.deepEqual(said({lang: 'en', blocks: [spoken, hours]}).slice(1), [
      '“We build,” says Anna.',
      'Opening hours',
      'Sunday: Closed',
    ]);
    assert.deepEqual(lines({...paragraph(''), children: [link('Suomi', {kind: 'external'})], lang: 'fi'}), [
      'Suomi Siirtyy toiseen sivustoon',
    ]);
    assert.equal(
      said({lang: 'ar', blocks: [speech('نعم', {attribution: {name: 'بو'}})]})[1],
      '«نعم»، يقول بو.',
    );
  });

  it('says what does not hold any longer, before anything else', () => {
    const withdrawn = said({status: 'withdrawn', kicker: 'Torget'});
    assert.deepEqual(withdrawn, ['Artikeln är återkallad och gäller inte längre.', 'Torget', 'Rubrik']);
    assert.equal(said({expires: '2029-12-01'})[0], 'Artikeln gällde till och med 1 december 2029.');
    assert.equal(said({published: '2029-01-01'})[0]!.slice(0, 22), 'Denna nyhet är äldre ä');
  });

  it('says notices in the order of their weight, each with what it is', () => {
    const notices = [
      {kind: 'correction', text: 'Fel datum.'},
      {kind: 'emergency', text: 'Koka vattnet.'},
    ];
    assert.deepEqual(said({notices}), [
      'Viktigt meddelande: Koka vattnet.',
      'Rättelse: Fel datum.',
      'Rubrik',
    ]);
  });

  it('says how urgent a callout is', () => {
    const callout = (level: string, more: object = {}) => ({
      type: 'callout',
      level,
      blocks: [paragraph('Gå inte ut på isen.')],
      ...more,
    });
    assert.deepEqual(lines(callout('danger', {heading: 'Svag is'}), callout('warning')), [
      'Varning: Svag is',
      'Gå inte ut på isen.',
      'Viktigt',
      'Gå inte ut på isen.',
    ]);
  });

  it('says opening hours as they are shown, also where one end is open', () => {
    assert.deepEqual(
      lines({
        type: 'openingHours',
        place: 'Biblioteket',
        items: [
          {label: 'Måndag', opens: '13.00', closes: '20.00'},
          {label: 'Tisdag', opens: '10.00'},
          {label: 'Onsdag', closes: '18.00', text: 'drop-in'},
          {label: 'Jul', closed: true, from: '2030-12-24', to: '2030-12-26'},
        ],
      }),
      [
        'Öppettider',
        'Biblioteket',
        'Måndag: 13.00–20.00',
        'Tisdag: från 10.00',
        'Onsdag: till 18.00, drop-in',
        'Jul (24–26 december 2030): Stängt',
      ],
    );
  });

  it('says when something takes place', () => {
    assert.deepEqual(
      lines(
        {
          type: 'event',
          heading: 'Visning',
          start: '2031-02-24T17:00',
          end: '2031-02-24T20:30',
          price: 'Fri entré',
        },
        {type: 'event', start: '2031-02-25', end: '2031-02-27', text: 'varje kväll'},
      ),
      [
        'Visning',
        'Datum: 24 februari 2031',
        'Tid: 17:00–20:30',
        'Pris: Fri entré',
        'Datum: 25–27 februari 2031',
        'När: varje kväll',
      ],
    );
  });

  it('has a line for each row of a table, whatever cells are empty', () => {
    const cells = (...words: string[]) => words.map((word) => ({children: word ? text(word) : []}));
    assert.deepEqual(
      lines({
        type: 'table',
        caption: text('Priser'),
        summary: 'En rad per bad.',
        headerRows: 1,
        rows: [cells('', 'Vuxen', 'Barn'), cells('Badhuset', '', '30 kr'), cells('Sjön', 'gratis', '—')],
      }),
      ['Priser', 'En rad per bad.', 'Vuxen, Barn', 'Badhuset, 30 kr', 'Sjön, gratis, —'],
    );
  });

  it('says who made a picture, a film or the text', () => {
    assert.deepEqual(
      said({
        image: {type: 'image', src: '/b.jpg', alt: 'En bro', caption: text('Bron'), credit: 'Bo'},
        blocks: [{type: 'video', title: 'Filmen', src: '/f.mp4', credit: 'Eva', duration: 'PT2M5S'}],
        credits: [{role: 'text', name: 'Malin'}],
      }),
      ['Rubrik', 'Bron', 'Foto: Bo', 'Filmen', 'Längd 2:05', 'Film: Eva', 'Text: Malin'],
    );
  });

  it('announces a link as it is shown', () => {
    const sentence = (more: object) => ({
      type: 'paragraph',
      children: [...text('Se '), link('Exempel', more), ...text('.')],
    });
    assert.deepEqual(
      lines(
        sentence({kind: 'external'}),
        sentence({kind: 'internal'}),
        sentence({kind: 'external', announce: 'Länk till Exempel'}),
        sentence({kind: 'document', href: '/plan.pdf', bytes: 1_258_291}),
      ),
      [
        'Se Exempel Länk till annan webbplats.',
        'Se Exempel.',
        'Se Exempel Länk till Exempel.',
        'Se Exempel (Dokument, PDF, 1,2 MB).',
      ],
    );
  });

  it('says what is folded, and neither controls, players nor addresses', () => {
    assert.deepEqual(
      said({
        shortUrl: 'https://norrhamn.example/torg',
        canonicalUrl: 'https://norrhamn.example/nyheter/torg',
        listen: {src: '/torg.mp3'},
        share: {heading: 'Dela nyheten'},
        blocks: [
          {type: 'qa', mode: 'faq', items: [{question: text('Varför?'), answer: [paragraph('Därför.')]}]},
          {type: 'video', title: 'Mötet', href: 'https://youtu.be/abc123def45'},
          {
            type: 'event',
            heading: 'Visning',
            start: '2030-05-01',
            registration: {href: 'mailto:a@example.se'},
          },
        ],
      }),
      [
        'Rubrik',
        'Varför?',
        'Därför.',
        'Mötet Länk till annan webbplats',
        'Visning',
        'Datum: 1 maj 2030',
        'Anmälan: Anmäl dig',
      ],
    );
  });

  it('has neither soft hyphens nor marks of footnotes, and a line break where the article has one', () => {
    const cited = [
      ...text('Kommun\u00adfullmäktige\n  har '),
      {type: 'text', text: 'be', marks: ['strong']},
      ...text('slutat'),
      {type: 'footnoteRef', ref: 'a'},
      ...text('.'),
      {type: 'break'},
      ...text('Nu börjar bygget.'),
    ];
    assert.deepEqual(
      lines(
        {type: 'paragraph', children: cited},
        {type: 'footnotes', items: [{id: 'a', children: text('Den 5 maj.')}]},
      ),
      ['Kommunfullmäktige har beslutat.', 'Nu börjar bygget.', 'Fotnoter', 'Den 5 maj.'],
    );
  });

  it('holds what looks like markup, or like the inside of the program, as the words that it is', () => {
    const hostile = '</p><script>alert(1)</script> &amp; {{x}}';
    assert.deepEqual(lines(paragraph(hostile)), ['</p><script>alert(1)</script> &amp; {{x}}']);
    assert.doesNotMatch(
      said({blocks: [{type: 'x', parts: [hostile], values: [], text: 'Ord'}]}).join(),
      /alert/,
    );
  });

  it('says what is wrong with what is no article', () => {
    assert.throws(() => articleText({version: '1.0'}), UnreadableArticleError);
  });
});
