import {expect} from '@open-wc/testing';
import type {Article} from '../../src/article/model/article.js';
import '../../src/news-article/news-article.define.js';

const article = (more: Partial<Article> = {}): Article => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Rubrik </script><script>alert(1)</script>',
  published: '2030-05-01T18:00',
  blocks: [],
  ...more,
});

const scripts = () => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

const violations: string[] = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.sample));

describe('json-ld', () => {
  const here = location.pathname + location.search;

  const put = async (about: Article, asked = true) => {
    const place = document.createElement('news-article');
    place.jsonLd = asked;
    document.body.append(place);
    place.article = about;
    await place.updateComplete;
    return place;
  };

  afterEach(() => {
    document.querySelectorAll('news-article').forEach((place) => place.remove());
    history.replaceState(null, '', here);
  });

  it('tells of the article on its own page, and takes it back with the element', async () => {
    const place = await put(article({canonicalUrl: location.href, expires: '2031-01-01'}));
    expect(scripts()).to.have.length(1);
    const [script] = scripts();
    expect(script!.text).not.to.include('<');
    expect(script!.getAttributeNames()).to.deep.equal(['type']);
    const told = JSON.parse(script!.text) as Record<string, unknown>;
    expect(told['@type']).to.equal('NewsArticle');
    expect(told['headline']).to.equal('Rubrik </script><script>alert(1)</script>');
    expect(told['datePublished']).to.equal('2030-05-01T18:00+02:00');
    expect(told['expires']).to.equal('2031-01-01');
    place.remove();
    expect(scripts()).to.have.length(0);
    document.body.append(place);
    await place.updateComplete;
    expect(scripts()).to.have.length(1);
    place.remove();
  });

  it('is silent of what is not published, or no longer', async () => {
    for (const status of ['draft', 'withdrawn'] as const) {
      const place = await put(article({canonicalUrl: location.href, status}));
      expect(scripts()).to.have.length(0);
      place.remove();
    }
  });

  it('is silent unless it was asked for', async () => {
    const place = await put(article({canonicalUrl: location.href}), false);
    expect(scripts()).to.have.length(0);
    place.jsonLd = true;
    await place.updateComplete;
    expect(scripts()).to.have.length(1);
    place.jsonLd = false;
    await place.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  it('follows the article', async () => {
    const place = await put(article({canonicalUrl: location.href}));
    place.article = article({canonicalUrl: location.href, headline: 'Ny'});
    await place.updateComplete;
    expect(scripts().map(({text}) => (JSON.parse(text) as {headline: string}).headline)).to.deep.equal([
      'Ny',
    ]);
    place.article = undefined;
    await place.updateComplete;
    expect(scripts()).to.have.length(0);
  });

  for (const [why, canonicalUrl, address] of [
    ['a place in the page', '/nyhet', '/nyhet#fakta'],
    ['a mark that tracks the reader', '/nyhet?id=7', '/nyhet?id=7&utm_source=brev&fbclid=1'],
    ['a slash at the end', '/nyhet', '/nyhet/'],
  ] as const) {
    it(`knows its own page by another spelling: ${why}`, async () => {
      history.replaceState(null, '', address);
      await put(article({canonicalUrl: location.origin + canonicalUrl}));
      expect(scripts()).to.have.length(1);
    });
  }

  for (const [why, about] of [
    ['another page', {canonicalUrl: `${location.origin}/en-annan`}],
    ['another site', {canonicalUrl: 'https://example.se/', url: location.href}],
    ['a page with another parameter', {canonicalUrl: `${location.href.split('?')[0]}?id=8`}],
    ['no page', {}],
  ] as const) {
    it(`is silent on the page of an article that belongs on ${why}`, async () => {
      await put(article(about));
      expect(scripts()).to.have.length(0);
    });
  }

  // The policy stays for the rest of the page's life, so this comes last.
  it('breaks no policy that requires Trusted Types', async () => {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "require-trusted-types-for 'script'; trusted-types *";
    document.head.append(policy);
    violations.length = 0;
    await put(article({canonicalUrl: location.href}));
    expect(scripts()).to.have.length(1);
    // A fault of the test's own shows that faults are told, and that none was told before it.
    expect(() => (document.createElement('script').text = 'own fault')).to.throw();
    const own = /own fault/;
    while (!violations.some((sample) => own.test(sample))) {
      await new Promise((resolve) =>
        document.addEventListener('securitypolicyviolation', resolve, {once: true}),
      );
    }
    expect(violations.filter((sample) => !own.test(sample))).to.deep.equal([]);
  });
});
