import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseHTML} from 'linkedom';
import {headTags, UnreadableArticleError, type HeadTagsOptions} from '../../src/node/index.js';

const article = (more: object = {}) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Bro "över" älven & <ån>',
  preamble: [{type: 'text', text: 'Den öppnar i maj.'}],
  canonicalUrl: 'https://www.example.se/nyheter/bro',
  published: '2030-05-01T18:00',
  image: {type: 'image', src: '/bro.jpg', alt: 'Bron', width: 1200, height: 630},
  publisher: {name: 'Exempels kommun'},
  blocks: [],
  ...more,
});

const head = (value: unknown, options?: HeadTagsOptions) => {
  const {document} = parseHTML(
    `<!doctype html><html><head>${headTags(value, options)}</head><body></body></html>`,
  );
  return {
    tag: (name: string) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ??
      undefined,
    link: (selector: string) => document.querySelector(`link${selector}`)?.getAttribute('href') ?? undefined,
    data: document.querySelector('script[type="application/ld+json"]')?.textContent,
    elements: document.querySelectorAll('head > *').length,
    document,
  };
};

describe('headTags', () => {
  it('tells previews of shared links what the article is', () => {
    const {tag, link} = head(article());
    assert.equal(tag('og:title'), 'Bro "över" älven & <ån>');
    assert.equal(tag('og:type'), 'article');
    assert.equal(tag('og:description'), 'Den öppnar i maj.');
    assert.equal(tag('description'), 'Den öppnar i maj.');
    assert.equal(tag('og:url'), 'https://www.example.se/nyheter/bro');
    assert.equal(link('[rel="canonical"]'), 'https://www.example.se/nyheter/bro');
    assert.equal(tag('og:site_name'), 'Exempels kommun');
    assert.equal(tag('og:locale'), 'sv_SE');
    assert.equal(tag('og:image'), 'https://www.example.se/bro.jpg');
    assert.equal(tag('og:image:width'), '1200');
    assert.equal(tag('og:image:alt'), 'Bron');
    assert.equal(tag('article:published_time'), '2030-05-01T18:00+02:00');
  });

  it('knows the country of a language', () => {
    for (const [lang, locale] of [
      ['fi', 'fi_FI'],
      ['en-GB', 'en_GB'],
      ['se', 'se_NO'],
      ['ar', 'ar_EG'],
    ] as const) {
      assert.equal(head(article({lang})).tag('og:locale'), locale);
    }
  });

  it('names the translations', () => {
    const alternates = [
      {href: 'https://www.example.se/en/bridge', lang: 'en'},
      {href: 'https://www.example.se/lattlast', lang: 'sv', kind: 'easyRead'},
    ];
    const {document} = head(article({alternates}));
    const links = [...document.querySelectorAll('link[rel="alternate"]')];
    assert.deepEqual(
      links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      [['en', 'https://www.example.se/en/bridge']],
    );
  });

  it('leaves out addresses that are not whole, since nobody else could follow them', () => {
    const relative = {canonicalUrl: undefined};
    assert.equal(head(article(relative)).tag('og:image'), undefined);
    assert.equal(
      head(article(relative), {base: 'https://example.se/a/'}).tag('og:image'),
      'https://example.se/bro.jpg',
    );
    assert.equal(
      head(article({image: {type: 'image', src: 'javascript:alert(1)', alt: 'x'}})).tag('og:image'),
      undefined,
    );
  });

  it('takes the page for the address of an article that does not say where it belongs', () => {
    const pageUrl = 'https://www.example.se/aktuellt/bro';
    const {tag, link, data} = head(article({canonicalUrl: undefined}), {pageUrl, jsonLd: true});
    assert.equal(tag('og:url'), pageUrl);
    assert.equal(link('[rel="canonical"]'), pageUrl);
    assert.equal(tag('og:image'), 'https://www.example.se/bro.jpg');
    assert.equal((JSON.parse(data!) as {url: string}).url, pageUrl);
    assert.equal(head(article(), {pageUrl}).tag('og:url'), 'https://www.example.se/nyheter/bro');
    assert.equal(head(article({canonicalUrl: undefined}), {pageUrl: '/bro'}).tag('og:url'), undefined);
  });

  it('adds schema.org data when asked to', () => {
    assert.equal(head(article()).data, undefined);
    const hostile = article({headline: '</script><script>alert(1)</script>'});
    const {data, document} = head(hostile, {jsonLd: true});
    assert.equal((JSON.parse(data!) as {headline: string}).headline, hostile.headline);
    assert.equal(document.querySelectorAll('script').length, 1);
  });

  it('is one tag a line, and the same each time', () => {
    const tags = headTags(article());
    assert.ok(
      tags
        .trimEnd()
        .split('\n')
        .every((line) => /^<(meta|link) [^<>]*>$/.test(line)),
    );
    assert.equal(headTags(article()), tags);
  });

  it('says what is wrong with what is no article', () => {
    assert.throws(() => headTags({version: '1.0'}), UnreadableArticleError);
  });
});
