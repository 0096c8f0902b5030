import {expect} from '@open-wc/testing';
import {all, clear, paragraph, show, text, words} from '../../support/show-article.js';

afterEach(clear);

describe('a fact box', () => {
  it('has its heading and its facts in the page itself', async () => {
    const article = await show([
      {type: 'factBox', id: 'fakta', heading: 'Om torget', blocks: [paragraph('Anlagt 1862.')]},
    ]);
    const box = article.querySelector('fact-box#fakta')!;
    expect(words(box.querySelector('h3[slot="heading"]'))).to.equal('Om torget');
    expect(all(box, 'p')).to.deep.equal(['Anlagt 1862.']);
  });

  it('is called by its kind where it has no heading', async () => {
    const kinds = [undefined, 'facts', 'background', 'about', 'contact', 'readMore', 'note'];
    const article = await show(
      kinds.map((kind) => ({type: 'factBox', ...(kind && {kind}), blocks: [paragraph('x')]})),
    );
    expect(all(article, 'fact-box > [slot="heading"]')).to.deep.equal([
      'Fakta',
      'Fakta',
      'Bakgrund',
      'Kort om',
      'Kontakt',
      'Läs mer',
      'Att tänka på',
    ]);
  });

  it('heads what stands in it one level down', async () => {
    const article = await show([
      {
        type: 'factBox',
        heading: 'Fakta',
        blocks: [{type: 'keyValue', heading: 'Mått', items: [{key: 'Yta', value: text('1')}]}],
      },
    ]);
    expect(words(article.querySelector('fact-box h4'))).to.equal('Mått');
  });
});

describe('a callout', () => {
  it('says its level in a word, not in a colour alone', async () => {
    const levels = ['info', 'success', 'warning', 'danger'];
    const article = await show([
      ...levels.map((level) => ({type: 'callout', level, blocks: [paragraph('x')]})),
      {type: 'callout', level: 'danger', heading: 'Gå inte ut på isen', blocks: []},
    ]);
    expect(all(article, 'section h3')).to.deep.equal([
      'Information',
      'Klart',
      'Viktigt',
      'Varning',
      'Varning: Gå inte ut på isen',
    ]);
  });
});

describe('questions and answers', () => {
  const items = [
    {id: 'varfor', question: text('Varför?'), answer: [paragraph('Därför.')]},
    {question: text('När?'), answer: [paragraph('I vår.')], open: true},
  ];

  it('of an interview are read from top to bottom, each question a heading', async () => {
    const article = await show([
      {type: 'qa', mode: 'interview', speaker: {name: 'Jonas Ek', title: 'arkitekt'}, items},
    ]);
    expect(all(article, 'section > section > *, section > p')).to.deep.equal([
      'Svar av Jonas Ek, arkitekt',
      'Varför?',
      'Därför.',
      'När?',
      'I vår.',
    ]);
    expect(all(article, '#varfor > h3')).to.deep.equal(['Varför?']);
  });

  it('to look up fold, and open when asked', async () => {
    const article = await show([{type: 'qa', mode: 'faq', items}]);
    const [first, second] = article.querySelectorAll('details');
    expect([first!.id, first!.open, second!.open]).to.deep.equal(['varfor', false, true]);
    expect(first!.querySelector('p')!.checkVisibility()).to.equal(false);
    first!.querySelector('summary')!.click();
    expect(first!.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});

describe('labels and values', () => {
  it('are a list of terms', async () => {
    const article = await show([
      {
        type: 'keyValue',
        heading: 'I korthet',
        items: [
          {key: 'Område', value: text('Hamnen')},
          {key: 'Tid', value: text('2027')},
        ],
      },
    ]);
    expect(words(article.querySelector('section > h3'))).to.equal('I korthet');
    expect(all(article, 'dl > *')).to.deep.equal(['Område', 'Hamnen', 'Tid', '2027']);
  });

  it('of opening hours say when it is open, and when not', async () => {
    const article = await show([
      {
        type: 'openingHours',
        place: 'Simhallen',
        items: [
          {label: 'Måndag', opens: '13.00', closes: '20.00'},
          {label: 'Tisdag', opens: '13.00'},
          {label: 'Onsdag', closes: '16.00', text: 'bara vuxna'},
          {label: 'Jul', closed: true, from: '2026-12-24', to: '2026-12-26'},
          {label: 'Sommar', text: 'se webbplatsen', from: '2027-06-01'},
        ],
      },
    ]);
    expect(all(article, 'h3, section > p')).to.deep.equal(['Öppettider', 'Simhallen']);
    expect(all(article, 'dt')).to.deep.equal([
      'Måndag',
      'Tisdag',
      'Onsdag',
      'Jul (24–26 december 2026)',
      'Sommar (1 juni 2027–)',
    ]);
    expect(all(article, 'dd')).to.deep.equal([
      '13.00–20.00',
      'från 13.00',
      'till 16.00, bara vuxna',
      'Stängt',
      'se webbplatsen',
    ]);
  });
});

describe('an update', () => {
  it('is headed by what is new, with its time; or by its time', async () => {
    const article = await show([
      {
        type: 'update',
        time: '2026-11-12T14:05',
        heading: 'Vattnet är tillbaka',
        blocks: [paragraph('Lagat.')],
      },
      {type: 'update', time: '2026-11-12', blocks: [paragraph('Läckan är funnen.')]},
    ]);
    expect(all(article, 'section > *')).to.deep.equal([
      'Vattnet är tillbaka',
      '12 november 2026 kl. 14:05',
      'Lagat.',
      '12 november 2026',
      'Läckan är funnen.',
    ]);
    expect([...article.querySelectorAll('time')].map(({dateTime}) => dateTime)).to.deep.equal([
      '2026-11-12T14:05',
      '2026-11-12',
    ]);
  });
});
