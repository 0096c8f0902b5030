import {expect} from '@open-wc/testing';
import {all, clear, show, text, words} from '../../support/show-article.js';

const speech = (said: string, attribution?: object, more: object = {}) => ({
  type: 'quote',
  style: 'speech',
  children: text(said),
  ...(attribution && {attribution}),
  ...more,
});

const anna = {name: 'Anna Ek', verb: 'säger'};

afterEach(clear);

describe('speech', () => {
  const endings: [said: string, shown: string][] = [
    ['Vi börjar nu.', '–\u00a0Vi börjar nu, säger Anna Ek.'],
    ['Vi börjar nu', '–\u00a0Vi börjar nu, säger Anna Ek.'],
    ['Vi börjar nu,', '–\u00a0Vi börjar nu, säger Anna Ek.'],
    ['Börjar vi nu?', '–\u00a0Börjar vi nu? säger Anna Ek.'],
    ['Äntligen!', '–\u00a0Äntligen! säger Anna Ek.'],
    ['Nja …', '–\u00a0Nja … säger Anna Ek.'],
    ['Nja...', '–\u00a0Nja... säger Anna Ek.'],
    ['Men vi –', '–\u00a0Men vi – säger Anna Ek.'],
    ['Han sade ”kom”.', '–\u00a0Han sade ”kom”, säger Anna Ek.'],
    ['Han sade ”kom.”', '–\u00a0Han sade ”kom”, säger Anna Ek.'],
    ['Han sade ”nej!”', '–\u00a0Han sade ”nej!” säger Anna Ek.'],
    ['Bänkar, träd m.m.', '–\u00a0Bänkar, träd m.m., säger Anna Ek.'],
    ['– Vi börjar nu.', '–\u00a0Vi börjar nu, säger Anna Ek.'],
    ['- Vi börjar nu.', '–\u00a0Vi börjar nu, säger Anna Ek.'],
    ['—Vi börjar nu.', '–\u00a0Vi börjar nu, säger Anna Ek.'],
    ['-20 grader är kallt.', '–\u00a0-20 grader är kallt, säger Anna Ek.'],
  ];
  for (const [said, shown] of endings) {
    it(`writes “${said}” with a talstreck and the right mark before “säger”`, async () => {
      expect(words((await show([speech(said, anna)])).querySelector('p'))).to.equal(shown);
    });
  }

  const speakers: [attribution: object, shown: string][] = [
    [{}, '–\u00a0Ja.'],
    [{...anna, placement: 'none'}, '–\u00a0Ja.'],
    [{name: 'Anna Ek'}, '–\u00a0Ja, säger Anna Ek.'],
    [{...anna, party: 'S'}, '–\u00a0Ja, säger Anna Ek (S).'],
    [
      {...anna, verb: 'berättar', party: 'V', title: 'ordförande', organisation: 'Byggnämnden'},
      '–\u00a0Ja, berättar Anna Ek (V), ordförande, Byggnämnden.',
    ],
    [{title: 'rektorn', verb: 'menar'}, '–\u00a0Ja, menar rektorn.'],
    [{...anna, name: 'Bo Ek jr.'}, '–\u00a0Ja, säger Bo Ek jr.'],
  ];
  for (const [attribution, shown] of speakers) {
    it(`attributes to ${JSON.stringify(attribution)}`, async () => {
      expect(words((await show([speech('Ja.', attribution)])).querySelector('p'))).to.equal(shown);
    });
  }

  it('names a speaker who comes first, with a colon', async () => {
    const before = {placement: 'before'};
    const article = await show([
      speech('Ja.', {...anna, ...before}),
      speech('Nej.', {
        name: 'Bo Lind',
        party: 'S',
        title: 'vice ordförande',
        verb: 'kompletterar',
        ...before,
      }),
      speech('Kanske.', {name: 'Cia Berg', title: 'rektor', ...before}),
    ]);
    expect(all(article, 'p')).to.deep.equal([
      'Anna Ek säger:',
      '–\u00a0Ja.',
      'Bo Lind (S), vice ordförande, kompletterar:',
      '–\u00a0Nej.',
      'Cia Berg, rektor:',
      '–\u00a0Kanske.',
    ]);
  });

  it('gives every turn a talstreck, and the attribution to the first', async () => {
    const article = await show([speech('Ett.', anna, {paragraphs: [text('Två.'), text('- Tre!')]})]);
    expect(all(article, 'p')).to.deep.equal(['–\u00a0Ett, säger Anna Ek.', '–\u00a0Två.', '–\u00a0Tre!']);
  });

  it('takes the full stop out of the link that the words end in', async () => {
    const children = [
      ...text('Läs '),
      {type: 'link', href: '/plan', kind: 'internal', children: text('planen.')},
    ];
    const article = await show([{type: 'quote', style: 'speech', children, attribution: anna}]);
    expect(words(article.querySelector('p'))).to.equal('–\u00a0Läs planen, säger Anna Ek.');
    expect(words(article.querySelector('a'))).to.equal('planen');
  });

  it('links to the page about the speaker', async () => {
    const article = await show([speech('Ja.', {...anna, title: 'rektor', href: '/anna'})]);
    expect(words(article.querySelector('p'))).to.equal('–\u00a0Ja, säger Anna Ek, rektor.');
    expect(words(article.querySelector('a[href$="/anna"]'))).to.equal('Anna Ek');
  });

  it('keeps the talstreck on the line of the first word', async () => {
    const article = await show([speech('Ord')]);
    expect(article.querySelector('p')!.textContent).to.match(/^\u2013\u00a0Ord$/);
  });

  const languages: [lang: string, attribution: object, shown: string][] = [
    ['fi', {name: 'Anna Ek'}, '–\u00a0Kyllä, sanoo Anna Ek.'],
    ['nb', {name: 'Anna Ek', verb: 'sier'}, '–\u00a0Kyllä, sier Anna Ek.'],
    ['en', {name: 'Anna Ek'}, '“Kyllä,” says Anna Ek.'],
    ['de', {name: 'Anna Ek', verb: 'sagt'}, '„Kyllä“, sagt Anna Ek.'],
    ['ar', {name: 'Anna Ek'}, '«Kyllä»، يقول Anna Ek.'],
  ];
  for (const [lang, attribution, shown] of languages) {
    it(`marks speech as ${lang} does`, async () => {
      const {addLocale} = await import('../../../src/localization/scope.js');
      addLocale('fi', await import('../../../src/localization/generated/fi.js'));
      addLocale('ar', await import('../../../src/localization/generated/ar.js'));
      expect(words((await show([speech('Kyllä.', attribution)], {lang})).querySelector('p'))).to.equal(shown);
    });
  }
});

describe('a quotation that stands apart', () => {
  it('is a blockquote in a figure, with its source', async () => {
    const article = await show([
      {
        type: 'quote',
        style: 'block',
        id: 'planen',
        children: text('Ett torg är stadens golv.'),
        paragraphs: [text('Det ska tåla både fest och vardag.')],
        attribution: {name: 'Planen'},
        cite: 'https://www.norrhamn.example/plan',
      },
    ]);
    const figure = article.querySelector('figure#planen')!;
    expect(all(figure, 'blockquote > p')).to.deep.equal([
      'Ett torg är stadens golv.',
      'Det ska tåla både fest och vardag.',
    ]);
    expect(figure.querySelector('blockquote')!.getAttribute('cite')).to.equal(
      'https://www.norrhamn.example/plan',
    );
    expect(words(figure.querySelector('figcaption'))).to.equal('Planen, Källa Länk till annan webbplats');
  });

  it('names nobody where nobody is named', async () => {
    const article = await show([{type: 'quote', style: 'pull', children: text('Någonstans att sitta.')}]);
    expect(words(article.querySelector('figure'))).to.equal('Någonstans att sitta.');
    expect(article.querySelector('figcaption')).to.equal(null);
  });
});
