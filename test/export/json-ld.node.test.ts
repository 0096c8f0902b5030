import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Article} from '../../src/article/model/article.js';
import type {Block} from '../../src/article/model/blocks.js';
import type {Inline} from '../../src/article/model/inlines.js';
import {jsonLdText, toJsonLd} from '../../src/export/json-ld.js';

const text = (words: string): Inline[] => [{type: 'text', text: words}];
const article = (blocks: Block[], more: Partial<Article> = {}): Article => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Rubrik',
  blocks,
  ...more,
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
