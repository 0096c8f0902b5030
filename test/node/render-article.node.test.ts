import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {msg} from '@lit/localize';
import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom';
import type {Problem} from '../../src/article/read/problems.js';
import {withLocale} from '../../src/localization/scope.js';
import {renderArticle, UnreadableArticleError, type RenderOptions} from '../../src/node/index.js';

const everyBlock = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../demo/articles/every-block.json', import.meta.url)), 'utf8'),
) as {headline: string};

const text = (words: string) => [{type: 'text', text: words}];
const paragraph = (words: string) => ({type: 'paragraph', children: text(words)});
const article = (more: object = {}) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Rubrik',
  canonicalUrl: 'https://www.example.se/nyhet',
  blocks: [
    paragraph('Brödtext.'),
    {
      type: 'quote',
      style: 'speech',
      children: text('Vi bygger'),
      attribution: {name: 'Anna Exempel', placement: 'after'},
    },
    {type: 'factBox', blocks: [paragraph('Fakta i rutan.')]},
  ],
  ...more,
});

const page = (value: unknown, options?: RenderOptions): Document =>
  parseHTML(
    `<!doctype html><html lang="sv"><head><title>Sida</title></head><body>${renderArticle(value, options)}</body></html>`,
  ).document;

describe('renderArticle', () => {
  it('gives a whole article that needs no script', () => {
    const document = page(article());
    const element = document.querySelector('body > news-article')!;
    assert.equal(element.getAttribute('lang'), 'sv');
    assert.equal(element.children.length, 1);
    const shown = element.querySelector(':scope > article.nyhetsdelar-article')!;
    assert.equal(shown.querySelector('h2')!.textContent, 'Rubrik');
    assert.match(shown.textContent!, /Brödtext\..*–\u00a0Vi bygger, säger Anna Exempel\..*Fakta i rutan\./s);
    const links = [...shown.querySelectorAll('social-share a')].map((link) => link.getAttribute('href')!);
    assert.ok(links.some((href) => href.startsWith('https://www.facebook.com/')));
    const address = 'https://www.example.se/nyhet';
    assert.deepEqual(
      links.filter((href) => href !== address && !href.includes(encodeURIComponent(address))),
      [],
    );
  });

  it('holds neither style nor script, whatever is in the article', () => {
    const html = renderArticle(everyBlock);
    assert.doesNotMatch(html, /<(style|script|link|iframe)\b|\s(style|on\w+)=|javascript:/i);
    const hostile = `"><img src=x onerror=alert(1)><script>alert(1)</script>'`;
    const bad = renderArticle(
      article({
        headline: hostile,
        id: 'x" onclick="alert(1)',
        blocks: [
          paragraph(hostile),
          {printed: hostile},
          {type: 'image', src: 'javascript:alert(1)', alt: hostile},
        ],
      }),
    );
    assert.doesNotMatch(bad, /<(img|script)\b[^>]*(onerror|>alert)|<script|javascript:/i);
    assert.equal(parseHTML(bad).document.querySelectorAll('[onclick], [onerror], script').length, 0);
  });

  it('is read in full by reader views', () => {
    const document = page(everyBlock, {base: 'https://www.example.se/', pageUrl: 'https://www.example.se/'});
    const read = new Readability(document as never).parse()!;
    assert.ok(read.length! > 3000, `${read.length} characters`);
  });

  it('does what its options say', () => {
    const document = page(article(), {
      headingLevel: 3,
      networks: 'email',
      ageMonths: 12,
      src: '/nyhet.json',
      listen: true,
      idPrefix: 'nyhet-',
    });
    const element = document.querySelector('news-article')!;
    assert.equal(element.querySelector('article h3')!.textContent, 'Rubrik');
    assert.deepEqual(
      ['src', 'heading-level', 'age-months', 'listen', 'no-share', 'id'].map((name) =>
        element.getAttribute(name),
      ),
      ['/nyhet.json', '3', '12', '', null, null],
    );
    assert.equal(element.querySelectorAll('social-share a').length, 1);
    assert.equal(element.querySelector('button'), null, 'what needs script is not there without it');
    assert.equal(page(article(), {noShare: true}).querySelector('social-share'), null);
    const old = article({published: '2020-01-01'});
    assert.match(page(old, {now: new Date('2020-08-02')}).body.textContent!, /äldre än 6 månader/);
    assert.doesNotMatch(page(old, {now: new Date('2020-06-30')}).body.textContent!, /äldre än/);
    assert.match(
      renderArticle(article({lang: 'sv'}), {lang: 'en'}),
      /^<news-article lang="en"[^>]*><article [^>]*lang="en"/,
    );
  });

  it('keeps for later, beside the article, what it will have to say of itself', () => {
    const later = (more: object, now: string, options: RenderOptions = {}) =>
      [
        ...page(article(more), {now: new Date(now), ...options}).querySelectorAll<HTMLElement>(
          'news-article > p[hidden]',
        ),
      ].map(({className, dataset, textContent}) => [
        className.replace(/^.*-/, ''),
        dataset['nyhetsdelarFrom'],
        dataset['nyhetsdelarText'],
        textContent,
      ]);
    const age = 'Denna nyhet är äldre än 6 månader och är kanske inte aktuell längre.';
    assert.deepEqual(later({published: '2026-08-31T10:00'}, '2026-09-01'), [
      ['age', '2027-03-01T00:00:00.000Z', age, ''],
    ]);
    assert.deepEqual(later({published: '2026-05', expires: '2026-10-01'}, '2026-09-01'), [
      ['correction', '2026-10-01T22:00:00.000Z', 'Artikeln gällde till och med 1 oktober 2026.', ''],
    ]);
    assert.deepEqual(
      later({published: '2026-08-01', ageNotice: {afterMonths: 1, text: 'Gammalt.'}}, '2026-08-02'),
      [['age', '2026-09-01T00:00:00.000Z', 'Gammalt.', '']],
    );
    // Said already, never to be said, or said by the author.
    assert.deepEqual(later({published: '2026-01-01'}, '2026-09-01'), []);
    assert.deepEqual(later({published: '2026-08-01'}, '2026-09-01', {ageMonths: 0}), []);
    assert.deepEqual(
      later({published: '2026-08-01', notices: [{kind: 'age', text: 'Gammalt.'}]}, '2026-09-01'),
      [],
    );
    for (const afterMonths of [1201, Number.MAX_SAFE_INTEGER])
      assert.deepEqual(later({published: '2026-08-01', ageNotice: {afterMonths}}, '2026-09-01'), []);
    // In a language without words of its own, it says which it has fallen back to.
    const [other] = page(article({published: '2026-08-01', lang: 'de'}), {
      now: new Date('2026-09-01'),
    }).querySelectorAll<HTMLElement>('news-article > p[hidden]');
    assert.match(other!.lang, /^(sv|en)$/);
  });

  it('makes addresses whole where it is told from where, and leaves them else', () => {
    const value = article({image: {type: 'image', src: 'bild.jpg', alt: ''}});
    assert.equal(page(value).querySelector('img')!.getAttribute('src'), 'bild.jpg');
    const base = 'https://www.example.se/nyheter/';
    assert.equal(page(value, {base}).querySelector('img')!.getAttribute('src'), `${base}bild.jpg`);
  });

  it('shares the page that it is for, where the article does not say where it belongs', () => {
    const addresses = (value: object, options: RenderOptions) =>
      [...page(value, options).querySelectorAll('social-share a')].map((link) => link.getAttribute('href'));
    const networks = 'facebook copy';
    const shared = (address: string) => [
      `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(address)}`,
      address,
    ];
    const pageUrl = 'https://www.example.se/nyheter/bro';
    const homeless = article({canonicalUrl: undefined});
    assert.deepEqual(addresses(homeless, {networks, pageUrl}), shared(pageUrl));
    const relative = article({canonicalUrl: undefined, url: 'torg?utm_source=brev'});
    assert.deepEqual(addresses(relative, {networks, pageUrl}), shared('https://www.example.se/nyheter/torg'));
    assert.deepEqual(addresses(relative, {networks}), []);
    assert.deepEqual(addresses(homeless, {networks, pageUrl: 'javascript:alert(1)'}), []);
  });

  it('has no heading without anything under it', () => {
    const shared = (value: object, options?: RenderOptions) =>
      page(value, options).querySelector('social-share')!;
    const share = {heading: 'Dela nyheten'};
    assert.equal(shared(article({share})).querySelector('h3')!.textContent, 'Dela nyheten');
    for (const bar of [
      shared(article({share, canonicalUrl: undefined})),
      shared(article({share}), {networks: 'print native'}),
    ]) {
      assert.equal(bar.children.length, 0);
      assert.equal(bar.getAttribute('heading'), 'Dela nyheten');
    }
  });

  it('gives the same text for the same article, and names of its own to each', () => {
    const now = new Date('2030-01-01');
    assert.equal(renderArticle(everyBlock, {now}), renderArticle(everyBlock, {now}));
    const ids = (value: unknown) => [...page(value).querySelectorAll('article [id]')].map(({id}) => id);
    const one = ids(
      article({id: 'ett', blocks: [{type: 'footnotes', items: [{id: 'a', children: text('Not.')}]}]}),
    );
    const two = ids(
      article({id: 'tva', blocks: [{type: 'footnotes', items: [{id: 'a', children: text('Not.')}]}]}),
    );
    assert.ok(one.length > 0);
    assert.ok(!one.some((id) => two.includes(id)));
  });

  it('reads what it is given as carefully as the element, and tells what was amiss', () => {
    const problems: Problem[] = [];
    const html = renderArticle(
      article({
        blocks: [
          {
            type: 'paragraph',
            children: [{type: 'link', href: 'javascript:alert(1)', children: text('Klicka')}],
          },
        ],
      }),
      {
        onProblem: (problem) => problems.push(problem),
      },
    );
    assert.match(html, /Klicka/);
    assert.deepEqual(
      problems.map(({path}) => path),
      ['/blocks/0/children/0/href'],
    );
  });

  for (const value of [undefined, null, 7, 'text', [], {}, {version: '1.0'}]) {
    it(`says what is wrong with ${JSON.stringify(value)}`, () => {
      assert.throws(
        () => renderArticle(value),
        (error: unknown) =>
          error instanceof UnreadableArticleError && error.problems.length > 0 && / \/ /.test(error.message),
      );
    });
  }
});

describe('several languages in one process', () => {
  const words = {
    sv: 'Länk till annan webbplats',
    en: 'Link to another website',
    fi: 'Siirtyy toiseen sivustoon',
    ar: 'رابط إلى موقع إلكتروني آخر',
  };
  const languages = Object.keys(words) as (keyof typeof words)[];
  const linked = (lang: string) =>
    article({
      lang,
      blocks: [
        {
          type: 'paragraph',
          children: [
            {type: 'link', kind: 'external', href: 'https://example.org/', children: text('Exempel')},
          ],
        },
      ],
    });

  it('speaks each article its own', () => {
    for (const lang of languages) {
      const html = renderArticle(linked(lang));
      for (const other of languages)
        assert.equal(html.includes(words[other]), other === lang, `${other} in ${lang}`);
    }
  });

  it('never mixes them, whoever waits or fails in between', async () => {
    // Fails while the templates are in the middle of their work.
    const failing = {
      getTime: () => assert.fail('on purpose'),
      [Symbol.toPrimitive]: () => assert.fail('on purpose'),
    };
    const old = {...linked('fi'), published: '2020-01-01'};
    const work = async (lang: keyof typeof words, turn: number) => {
      for (let step = 0; step < 20; step++) {
        await wait((turn * 7 + step * 3) % 5);
        const html = renderArticle(linked(lang));
        for (const other of languages)
          assert.equal(html.includes(words[other]), other === lang, `${other} in ${lang}`);
        await Promise.resolve();
        assert.throws(() => renderArticle(old, {now: failing as never}), /on purpose/);
      }
    };
    await Promise.all(languages.flatMap((lang, index) => [work(lang, index), work(lang, index + 4)]));
  });

  it('comes back to the language around it, also from a failure', () => {
    const said = () => msg('Länk till annan webbplats', {id: 'link.external'});
    withLocale('fi', () => {
      assert.ok(renderArticle(linked('en')).includes(words.en));
      assert.equal(said(), words.fi);
      assert.throws(() => withLocale('ar', () => assert.fail('on purpose')), /on purpose/);
      assert.equal(said(), words.fi);
    });
    assert.equal(said(), words.sv);
  });
});
