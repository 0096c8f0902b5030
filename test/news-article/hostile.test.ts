import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {NewsArticle} from '../../src/news-article/news-article.js';
import '../../src/news-article/news-article.define.js';
import {damaged, junk} from '../article/arbitrary-article.js';
import {clear} from '../support/show-article.js';

afterEach(clear);

type Outcome = Event & {reason?: string; message?: string};

/** What the element says of its article. */
const outcome = (element: NewsArticle, start: () => void): Promise<Outcome> =>
  new Promise<Event>((resolve) => {
    for (const type of ['news-article-ready', 'news-article-error'])
      element.addEventListener(type, resolve, {once: true});
    start();
  });

const article = (fields: string) =>
  `{"version":"1.0","type":"NewsArticle","lang":"sv","headline":"Rubrik","blocks":[{"type":"divider"}],${fields}}`;

/** Loads a file of this text through `src`. */
const load = async (text: string, headers: Record<string, string> = {}): Promise<Outcome> => {
  const {fetch} = window;
  window.fetch = async () => new Response(text, {headers});
  const element = document.createElement('news-article');
  try {
    return await outcome(element, () => {
      element.src = `/fil-${Math.random()}.json`;
      document.body.append(element);
    });
  } finally {
    window.fetch = fetch;
    element.remove();
  }
};

const huge = article(`"x-data":"${'å'.repeat(1e7)}"`);

describe('<news-article>: a file that would hurt the page', () => {
  it('of 10 MB ends in a clear problem', async () => {
    for (const headers of [undefined, {'content-length': '10000000'}]) {
      const event = await load(huge, headers);
      expect(event.type).to.equal('news-article-error');
      expect(event.reason).to.equal('invalid');
      expect(event.message).to.match(/^http\S+ är större än 2 MB\.$/);
    }
  });

  it('of 10 MB is refused inside the element, too', async () => {
    const element = document.createElement('news-article');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.append(huge);
    const event = await outcome(element, () => {
      element.append(script);
      document.body.append(element);
    });
    expect(event.message).to.match(/är större än 2 MB\.$/);
  });

  const nest = (open: string, close: string, levels = 100_000) =>
    `${open.repeat(levels)}"djupt"${close.repeat(levels)}`;
  const nests = {
    lists: article(`"preamble":${nest('[', ']')}`),
    objects: article(`"preamble":${nest('{"a":', '}')}`),
    'own fields': article(`"x-deep":${nest('[', ']')}`),
    // As many as there is room for in a file.
    boxes: article(`"blocks":[${nest('{"type":"factBox","blocks":[', ']}', 60_000)}]`),
    spans: article(`"preamble":[${nest('{"type":"span","children":[', ']}', 60_000)}]`),
  };
  for (const [name, text] of Object.entries(nests)) {
    it(`of 100,000 levels of ${name} ends in a clear problem`, async () => {
      const event = await load(text);
      // One engine's JSON.parse gives up before we do.
      if (event.type === 'news-article-error') expect(event.message).to.match(/är inte JSON\.$/);
      else {
        const {problems} = event as Event & {problems: {en: string}[]};
        expect(problems.map(({en}) => en).join('\n')).to.match(
          /expected at most 64 levels, found more|\/preamble.*: expected (list|object), found/,
        );
      }
    });
  }
});

describe('<news-article>: whatever it is given', () => {
  /** What has no business in an article, wherever it comes from. */
  const harm = (root: ParentNode): string[] =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const tag = /^(script|style|iframe|object|embed|base|meta|link|form|template)$/.test(element.localName);
      const attributes = [...element.attributes].filter(
        ({name, value}) =>
          /^on|^(style|srcdoc|formaction|ping|is)$/.test(name) ||
          (/^(href|src|action|poster|cite)$/.test(name) && !/^(https?:|mailto:|tel:|#)/.test(value)),
      );
      return [...(tag ? [element.localName] : []), ...attributes.map(({name, value}) => `${name}=${value}`)];
    });

  it('says what came of it, and runs nothing of it', async () => {
    const element = document.createElement('news-article');
    document.body.append(element);
    const alerts: unknown[] = [];
    const {alert} = window;
    const {warn} = console;
    window.alert = (message) => void alerts.push(message);
    console.warn = () => {}; // Thousands of sentences.
    let shown = 0;
    const check = async (value: unknown) => {
      // No article was given.
      if (value === null || value === undefined || value === '') return;
      // The same value twice running is no news.
      element.article = undefined;
      const event = await outcome(element, () => (element.article = value as never));
      if (event.type === 'news-article-ready') shown++;
      expect(harm(element), JSON.stringify(value)).to.deep.equal([]);
    };
    try {
      await fc.assert(
        fc.asyncProperty(damaged, async (several) => {
          for (const document of several.slice(0, 6)) await check(document);
        }),
        {numRuns: 100},
      );
      await fc.assert(
        fc.asyncProperty(fc.oneof(junk, fc.record({headline: junk, blocks: fc.array(junk)})), check),
        {
          numRuns: 100,
        },
      );
    } finally {
      window.alert = alert;
      console.warn = warn;
    }
    expect(shown).to.be.greaterThan(100);
    expect(alerts).to.deep.equal([]);
  }).timeout(60_000);
});
