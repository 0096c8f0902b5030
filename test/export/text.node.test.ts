/** What an article is turned into for other programs: plain text, schema.org data. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import type {Article} from '../../src/article/model/article.js';
import type {Block} from '../../src/article/model/blocks.js';
import type {Inline} from '../../src/article/model/inlines.js';
import {readArticle} from '../../src/article/read/read-article.js';
import {jsonLdText, toJsonLd} from '../../src/export/json-ld.js';
import {toText} from '../../src/export/text.js';

const text = (words: string): Inline[] => [{type: 'text', text: words}];
const article = (blocks: Block[], more: Partial<Article> = {}): Article => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Rubrik',
  blocks,
  ...more,
});
const words = {says: 'säger', external: 'länk till annan webbplats', closed: 'stängt'};
const lines = (...blocks: Block[]): string[] => toText(article(blocks), words).split('\n').slice(1);

describe('an article as text to read aloud', () => {
  const speech = (said: string, more: Partial<Extract<Block, {type: 'quote'}>> = {}): Block => ({
    type: 'quote',
    style: 'speech',
    children: text(said),
    attribution: {name: 'Anna Exempel', party: 'S', title: 'ordförande'},
    ...more,
  });

  it('closes speech with who says it, and has no talstreck', () => {
    assert.deepEqual(
      lines(
        speech('Vi bygger.'),
        speech('Bygger vi?'),
        speech('Vi bygger', {attribution: {verb: 'menar', name: 'Bo'}}),
      ),
      [
        'Vi bygger, säger Anna Exempel (S), ordförande.',
        'Bygger vi? säger Anna Exempel (S), ordförande.',
        'Vi bygger, menar Bo.',
      ],
    );
  });

  it('puts the right mark before “säger”, as on the page', () => {
    const ends = {
      'Bänkar, träd m.m.': 'Bänkar, träd m.m., säger Bo.',
      'Han sade ”kom.”': 'Han sade ”kom”, säger Bo.',
      'Han sade ”nej!”': 'Han sade ”nej!” säger Bo.',
      'Nja...': 'Nja... säger Bo.',
      '– Vi börjar.': 'Vi börjar, säger Bo.',
    };
    for (const [said, line] of Object.entries(ends))
      assert.deepEqual(lines(speech(said, {attribution: {name: 'Bo'}})), [line]);
    const before = {name: 'Bo', title: 'rektor', verb: 'svarar', placement: 'before'} as const;
    assert.deepEqual(lines(speech('Ja.', {attribution: before})), ['Bo, rektor, svarar:', 'Ja.']);
    assert.equal(
      toText(article([speech('نعم', {attribution: {name: 'بو'}})], {lang: 'ar'})).split('\n')[1],
      'نعم، بو.',
    );
  });

  it('says when something takes place, once and in full', () => {
    const times: [more: object, line: string][] = [
      [{start: '2031-02-24T17:00', end: '2031-02-24T20:30'}, '24 februari 2031 kl. 17:00–20:30'],
      [{start: '2031-02-24T17:00', allDay: true}, '24 februari 2031'],
      [{start: '2031-02-25', end: '2031-02-27'}, '25–27 februari 2031'],
      [
        {start: '2031-02-25T17:00', end: '2031-02-27T12:00'},
        '25 februari 2031 kl. 17:00 – 27 februari 2031 kl. 12:00',
      ],
    ];
    for (const [more, line] of times) {
      assert.deepEqual(lines({type: 'event', ...more}), [line]);
      assert.deepEqual(lines({type: 'event', ...more, text: 'varje kväll'}), [line, 'varje kväll']);
    }
  });

  it('says what the makers of pictures have made, where the words for it are known', () => {
    const image: Block = {type: 'image', src: '/b.jpg', alt: '', credit: 'Bo', creditRole: 'graphic'};
    assert.equal(toText(article([image]), {role: (role) => `(${role})`}).split('\n')[1], '(graphic): Bo');
    assert.equal(toText(article([image])).split('\n')[1], 'Bo');
  });

  it('leaves the speaker where the article has it', () => {
    assert.deepEqual(lines(speech('Ja.', {attribution: {name: 'Bo', verb: 'svarar', placement: 'before'}})), [
      'Bo svarar:',
      'Ja.',
    ]);
    assert.deepEqual(lines(speech('Ja.', {attribution: {name: 'Bo', placement: 'none'}})), ['Ja.']);
    assert.deepEqual(lines(speech('Ja.', {paragraphs: [text('Och så.')]})), [
      'Ja, säger Anna Exempel (S), ordförande.',
      'Och så.',
    ]);
    assert.deepEqual(lines(speech('Ord.', {style: 'block'})), ['Ord.', 'Anna Exempel (S), ordförande']);
  });

  it('announces a link once, after its words', () => {
    const link = (more: object): Block => ({
      type: 'paragraph',
      children: [
        {type: 'text', text: 'Se '},
        {type: 'link', href: 'https://example.org/', children: text('Exempel'), ...more} as Inline,
        {type: 'text', text: '.'},
      ],
    });
    assert.deepEqual(
      lines(link({kind: 'external'}), link({}), link({kind: 'external', announce: 'till Exempel'})),
      ['Se Exempel (länk till annan webbplats).', 'Se Exempel.', 'Se Exempel (till Exempel).'],
    );
  });

  it('says what a table of hours shows, closed days with it', () => {
    assert.deepEqual(
      lines({
        type: 'openingHours',
        items: [
          {label: 'Måndag', opens: '13.00', closes: '20.00'},
          {label: 'Helgdagar', closed: true},
        ],
      }),
      ['Måndag 13.00–20.00', 'Helgdagar stängt'],
    );
  });

  it('has neither soft hyphens nor marks of footnotes', () => {
    assert.deepEqual(
      lines({
        type: 'paragraph',
        children: [
          {type: 'text', text: 'Kommun\u00adfullmäktige\n  har beslutat'},
          {type: 'footnoteRef', ref: 'a'},
          {type: 'text', text: '.'},
        ],
      }),
      ['Kommunfullmäktige', 'har beslutat.'],
    );
  });

  it('has every text of an article with every block, in its order', () => {
    const file = fileURLToPath(new URL('../../demo/articles/every-block.json', import.meta.url));
    const read = readArticle(JSON.parse(readFileSync(file, 'utf8'))).article!;
    const spoken = toText(read, words).replace(/\s+/g, ' ');
    let place = 0;
    const visit = (value: unknown) => {
      if (typeof value !== 'object' || value === null) return;
      const {type, text: own, children} = value as {type?: string; text?: string; children?: unknown};
      if (type === 'text') {
        const wanted = own!
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ')
          .trim()
          .replace(/\.$/, '');
        const found = spoken.indexOf(wanted, place);
        assert.ok(found >= 0, `"${wanted}" is missing, or comes too early`);
        place = found;
      } else if (children) visit(children);
      else Object.values(value).forEach(visit);
    };
    read.blocks.forEach((block) => 'children' in block && visit(block.children));
  });
});

describe('an article as schema.org data', () => {
  it('says what it knows, with the offset that times have in Sweden', () => {
    const data = toJsonLd(
      article(
        [{type: 'image', src: 'https://example.se/b.jpg', alt: '', width: 1200, height: 800, credit: 'Bo'}],
        {
          canonicalUrl: 'https://example.se/nyhet',
          url: 'https://annan.se/nyhet',
          preamble: text('Ingress  med\nrader.'),
          published: '2030-05-01T18:00',
          modified: '2030-12-01',
          credits: [
            {role: 'text', name: 'Malin Exempel'},
            {role: 'photo', name: 'Bo'},
          ],
          publisher: {name: 'Exempels kommun', href: 'https://example.se/'},
          tags: [{name: 'Klimat'}],
        },
      ),
    );
    assert.deepEqual(JSON.parse(JSON.stringify(data)), {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Rubrik',
      description: 'Ingress med rader.',
      url: 'https://example.se/nyhet',
      mainEntityOfPage: 'https://example.se/nyhet',
      inLanguage: 'sv',
      datePublished: '2030-05-01T18:00+02:00',
      dateModified: '2030-12-01',
      image: {
        '@type': 'ImageObject',
        url: 'https://example.se/b.jpg',
        width: 1200,
        height: 800,
        creditText: 'Bo',
      },
      author: [{'@type': 'Person', name: 'Malin Exempel'}],
      publisher: {'@type': 'Organization', name: 'Exempels kommun', url: 'https://example.se/'},
      keywords: ['Klimat'],
    });
  });

  it('names the publisher as the author of what nobody signed', () => {
    const {author} = toJsonLd(article([], {publisher: {name: 'Exempels kommun'}}));
    assert.equal((author as {name: string}).name, 'Exempels kommun');
  });

  it('cannot end the script that it stands in', () => {
    const told = jsonLdText(article([], {headline: '</script><script>alert(1)</script><!--'}));
    assert.ok(!told.includes('<'));
    assert.equal((JSON.parse(told) as Article).headline, '</script><script>alert(1)</script><!--');
  });
});
