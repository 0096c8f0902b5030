import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Article} from '../../src/article/model/article.js';
import {renderArticle} from '../../src/node/render-article.js';
import {readArticle, type ReadOptions} from '../../src/article/read/read-article.js';

const text = (words: string) => ({type: 'text', text: words});
const paragraph = (words: string) => ({type: 'paragraph', children: [text(words)]});
const whole = (fields: object) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'Rubrik',
  blocks: [],
  ...fields,
});

/** What an article becomes, and what is said about it, as `severity path: sentence`. */
const read = (fields: object, options?: ReadOptions) => {
  const {article, problems} = readArticle(whole(fields), options);
  return {article: article as Article, told: problems.map(({severity, en}) => `${severity} ${en}`)};
};

/** What one block becomes. */
const readBlock = (block: unknown) => {
  const {article, told} = read({blocks: [block]});
  return {blocks: article.blocks as unknown[], told};
};

describe('what readArticle mends', () => {
  it('takes a text for the list of inline nodes that it could be', () => {
    const {blocks, told} = readBlock({type: 'paragraph', children: 'Hej'});
    assert.deepEqual(blocks, [paragraph('Hej')]);
    assert.deepEqual(told, ['warning /blocks/0/children: expected list, found "Hej"; mended']);
  });

  it('takes a number for text', () => {
    const {article, told} = read({headline: 2030});
    assert.equal(article.headline, '2030');
    assert.deepEqual(told, ['warning /headline: expected text, found number 2030; mended']);
  });

  it('takes "text" for "children", as people write it', () => {
    const {blocks} = readBlock({type: 'heading', level: 2, text: 'Rubrik'});
    assert.deepEqual(blocks, [{type: 'heading', level: 2, children: [text('Rubrik')]}]);
  });

  it('takes texts for the items of a list, for people, for tags', () => {
    const {article} = read({authors: 'Anna', tags: ['Klimat'], blocks: [{type: 'list', items: ['ett', 2]}]});
    assert.deepEqual(article.authors, [{name: 'Anna'}]);
    assert.deepEqual(article.tags, [{name: 'Klimat'}]);
    assert.deepEqual(article.blocks, [
      {type: 'list', ordered: false, items: [{children: [text('ett')]}, {children: [text('2')]}]},
    ]);
  });

  it('brings the level of a heading within bounds', () => {
    const {blocks, told} = readBlock({type: 'heading', level: 9, children: []});
    assert.deepEqual(blocks, [{type: 'heading', level: 6, children: []}]);
    assert.deepEqual(told, ['warning /blocks/0/level: expected whole number 2–6, found number 9; mended']);
  });

  it('drops marks that it does not know, and keeps the text', () => {
    const {article} = read({preamble: [{type: 'text', text: 'Hej', marks: ['strong', 'blink', 'strong']}]});
    assert.deepEqual(article.preamble, [{type: 'text', text: 'Hej', marks: ['strong']}]);
  });

  it('keeps the words of a link that leads nowhere safe, and the links around it', () => {
    const bad = {
      type: 'link',
      href: 'javascript:alert(1)',
      children: [text('klicka '), {type: 'span', lang: 'en', children: [text('here')]}],
    };
    const {article, told} = read({preamble: [bad, text('.')]});
    assert.deepEqual(article.preamble, [
      text('klicka '),
      {type: 'span', lang: 'en', children: [text('here')]},
      text('.'),
    ]);
    assert.deepEqual(told, [
      'error /preamble/0/href: expected allowed address, found "javascript:alert(1)"; left out',
    ]);
  });

  it('lets no link stand within a link', () => {
    const inner = {type: 'link', href: '/b', children: [text('b')]};
    const {article} = read({
      preamble: [{type: 'link', href: '/a', children: [{type: 'span', children: [inner]}]}, inner],
    });
    assert.deepEqual(article.preamble, [
      {type: 'link', href: '/a', children: [{type: 'span', children: [text('b')]}]},
      inner,
    ]);
  });

  it('keeps what stands in an inline node that it does not know', () => {
    const {article} = read({
      preamble: [
        {type: 'strong', children: [{type: 'link', href: '/a', children: [text('a')]}]},
        {type: 'emoji', text: '😀', name: 'smile'},
      ],
    });
    assert.deepEqual(article.preamble, [{type: 'link', href: '/a', children: [text('a')]}, text('😀')]);
  });

  it('keeps the words of a date in the text that is none', () => {
    const {article} = read({preamble: [{type: 'time', dateTime: 'i maj', text: 'första veckan i maj'}]});
    assert.deepEqual(article.preamble, [text('första veckan i maj')]);
  });

  it('shows the text of a block from a later version, or the text in it', () => {
    const poll = {
      type: 'poll',
      id: 'a',
      lang: 'en',
      question: 'Yes or no?',
      choices: [{label: 'Yes'}, 'No'],
      href: 'https://example.se/',
    };
    const {blocks, told} = readBlock(poll);
    const [unknown] = blocks;
    assert.deepEqual(unknown, {
      type: 'unknown',
      originalType: 'poll',
      text: 'Yes or no?\nYes\nNo',
      id: 'a',
      lang: 'en',
      data: poll,
    });
    assert.deepEqual(told, ['warning /blocks/0/type: expected known type, found "poll"; mended']);
    assert.equal((readBlock({...poll, text: 'Only this'}).blocks[0] as {text: string}).text, 'Only this');
  });

  it('gives a block whose type cannot be seen a name', () => {
    for (const type of ['', ' ', '\u200d', '\u0000']) {
      const [block] = readBlock({type, text: 'Hej'}).blocks;
      assert.equal((block as {originalType: string}).originalType, 'unknown');
    }
  });

  it('keeps words of a list in the order that they were written', () => {
    const later = {
      type: 'steps',
      heading: 'Gör så här',
      steps: [
        {children: [text('Först '), {type: 'text', text: 'detta', marks: ['strong']}]},
        {blocks: [paragraph('sedan')]},
      ],
    };
    assert.equal((readBlock(later).blocks[0] as {text: string}).text, 'Gör så här\nFörst detta\nsedan');
  });

  it('leaves the words of what it cannot use right after the block', () => {
    const items = [
      {title: 'Säker', href: '/a'},
      {title: 'Farlig', text: 'Mer om den', href: 'data:text/html,x'},
    ];
    assert.deepEqual(readBlock({type: 'linkList', items}).blocks, [
      {type: 'linkList', items: [items[0]]},
      {type: 'unknown', originalType: 'linkList', text: 'Farlig\nMer om den'},
    ]);
    assert.deepEqual(readBlock({type: 'event', heading: 'Möte', start: 'varje tisdag'}).blocks, [
      {type: 'event', heading: 'Möte'},
      {type: 'unknown', originalType: 'event', text: 'varje tisdag'},
    ]);
  });

  it('makes an unknown block of one that lacks what it cannot do without', () => {
    const image = {
      type: 'image',
      src: 'data:image/png;base64,AAAA',
      alt: 'Torget',
      caption: [text('Torget i maj')],
    };
    const [block] = readBlock(image).blocks as [{text: string; data: unknown}];
    assert.deepEqual(block, {
      type: 'unknown',
      originalType: 'image',
      text: 'Torget\nTorget i maj',
      data: image,
    });
  });

  it('takes an image without a description for decoration, and says so', () => {
    const {blocks, told} = readBlock({type: 'image', src: '/a.jpg'});
    assert.deepEqual(blocks, [{type: 'image', src: '/a.jpg', alt: ''}]);
    assert.deepEqual(told, ['warning /blocks/0/alt: expected text, found nothing; mended']);
  });

  it('supplies what every article must say', () => {
    const {article, problems} = readArticle({headline: 'Rubrik'});
    assert.deepEqual(article, {
      version: '1.0',
      type: 'NewsArticle',
      lang: 'sv',
      headline: 'Rubrik',
      blocks: [],
    });
    assert.deepEqual(
      problems.map(({path, severity}) => `${severity} ${path}`),
      ['warning /version', 'warning /type', 'warning /lang', 'warning /blocks'],
    );
  });

  it('reads a later version as far as it can', () => {
    assert.deepEqual(read({version: '1.4'}).told, []);
    const {article, told} = read({version: '2.0', blocks: [paragraph('Hej')]});
    assert.deepEqual(article.blocks, [paragraph('Hej')]);
    assert.deepEqual(told, ['warning /version: expected version 1.x, found "2.0"; mended']);
  });

  it('reads dates and languages as systems export them', () => {
    const {article} = read({
      lang: 'sv_SE',
      published: '2030-05-01 18:00',
      modified: '2030-05-01T18:00:00.000+0200',
      reviewed: 2030,
    });
    const {lang, published, modified, reviewed} = article;
    assert.deepEqual(
      {lang, published, modified, reviewed},
      {
        lang: 'sv-SE',
        published: '2030-05-01T18:00',
        modified: '2030-05-01T18:00:00.000+02:00',
        reviewed: '2030',
      },
    );
  });

  it('leaves out a date that there is not', () => {
    const {article, told} = read({published: '2030-02-30'});
    assert.equal(article.published, undefined);
    assert.deepEqual(told, ['error /published: expected date like 2030-05-01, found "2030-02-30"; left out']);
  });

  it('takes null for nothing', () => {
    const {article, told} = read({kicker: null});
    assert.ok(!('kicker' in article));
    assert.deepEqual(told, ['notice /kicker: expected text, found null']);
  });

  it('tells of fields that it does not know, and keeps those of a project of its own', () => {
    const {article, told} = read({colour: 'red', 'x-ours': {deep: [1, null, 'a']}});
    assert.deepEqual(article['x-ours'], {deep: [1, null, 'a']});
    assert.ok(!('colour' in article));
    assert.deepEqual(told, ['notice /colour: expected known field, found "red"']);
  });

  it('gives up only where there is nothing to show', () => {
    const nothing = (value: unknown) => {
      const {article, problems} = readArticle(value);
      return !article && problems.some(({severity}) => severity === 'error');
    };
    for (const value of [
      undefined,
      null,
      1,
      'x',
      true,
      [],
      {},
      {headline: ' '},
      {blocks: []},
      {headline: '', blocks: [paragraph('')]},
      {blocks: [{type: 'divider'}, {type: 'factBox', blocks: [paragraph(' '), {type: 'divider'}]}]},
      {headline: '\u200b', preamble: [text('\u00ad\u00a0\u200d\ufeff')]},
      {preamble: [{type: 'break'}, {type: 'link', href: '/a', children: []}]},
      {
        blocks: [
          {type: 'list', items: ['', '\u2060']},
          {type: 'table', rows: [['']]},
        ],
      },
      {blocks: [{type: 'poll', id: 'a', href: 'https://example.se/', data: {'x-a': 'x'}}]},
      () => 1,
      Symbol('a'),
      1n,
    ]) {
      assert.ok(nothing(value), String(value));
    }
    for (const value of [
      {headline: 'x'},
      {preamble: 'x'},
      {blocks: [paragraph('x')]},
      {headline: '\u200bå'},
      {blocks: [{type: 'divider'}, {type: 'image', src: '/a.jpg', alt: ''}]},
      {blocks: [{type: 'event', start: '2030-05-01'}]},
      {blocks: [{type: 'poll', choices: ['Ja']}]},
    ])
      assert.ok(!nothing(value), JSON.stringify(value));
  });
});

describe('what readArticle says', () => {
  it('in Swedish and English, starting with the place', () => {
    const {problems} = readArticle(whole({blocks: [{type: 'callout', level: 'panic', blocks: []}]}));
    assert.deepEqual(problems, [
      {
        path: '/blocks/0/level',
        severity: 'warning',
        code: 'word',
        sv: '/blocks/0/level: väntade info | success | warning | danger, fann "panic"; lagat',
        en: '/blocks/0/level: expected info | success | warning | danger, found "panic"; mended',
      },
    ]);
  });

  it('with names escaped as JSON Pointer has it', () => {
    const [problem] = readArticle(whole({'a/b~c': 1})).problems;
    assert.equal(problem?.path, '/a~1b~0c');
  });

  it('briefly: the rest of many problems is counted, and is as serious as the worst of them', () => {
    const blocks = [
      ...Array(300).fill({type: 'divider', extra: 1}),
      {type: 'event', start: 'nu'},
    ] as unknown[];
    const {problems} = readArticle(whole({blocks}));
    assert.equal(problems.length, 101);
    assert.deepEqual(problems.at(-1), {
      path: '',
      severity: 'error',
      code: 'moreProblems',
      sv: 'artikeln: väntade inga fler problem, fann 201 till; utelämnas',
      en: 'article: expected no more problems, found 201 more; left out',
    });
  });

  it('without what a hostile text could do to a console or a page', () => {
    const [problem] = readArticle(whole({dir: `\u001b[31m\u202e${'x'.repeat(1000)}`})).problems;
    assert.ok(problem!.sv.length < 150);
    assert.doesNotMatch(problem!.sv, /[\u001b\u202e]/);
  });
});

describe('text', () => {
  const clean = (headline: string) => read({headline}).article.headline;

  it('is well formed, and free of control characters', () => {
    assert.equal(clean('a\ud800b\udc00c'), 'a\ufffdb\ufffdc');
    assert.equal(clean('a\u0000b\u001bc\u007fd\u009fe'), 'abcde');
    assert.equal(clean('a\u202eb\u2066c\u2069d'), 'abcd');
    assert.ok((clean('\udfff\ud800') as unknown as {isWellFormed(): boolean}).isWellFormed());
  });

  it('keeps what has a meaning in text', () => {
    const kept = 'Lule\u00e5\u00a0kommun, bostads\u00adbolag\n\t– 😀👨‍👩‍👧 \u200e\u200f';
    assert.equal(clean(kept), kept);
  });

  it('has no more marks on a letter than any language has, since thousands stop a browser', () => {
    const most = `a${'\u0301'.repeat(30)}`;
    assert.equal(clean(most), most);
    assert.equal(clean(`${most}${'\u0316\u0301'.repeat(5000)}b\u0301`), `${most}b\u0301`);
  });

  it('has one kind of line break', () => {
    assert.equal(clean('a\r\nb\rc\u000bd\u0085e'), 'a\nb\nc\nd\ne');
  });

  it('is told of when it was cleaned', () => {
    assert.deepEqual(read({headline: 'a\u0000b'}).told, [
      'notice /headline: expected text without control characters, found "a\\u0000b"',
    ]);
  });
});

describe('the bounds', () => {
  const timed = (value: unknown, options?: ReadOptions) => {
    // The time of this process, since others may be at work on the machine.
    const start = process.cpuUsage();
    const result = readArticle(value, options);
    return {...result, time: process.cpuUsage(start).user / 1000};
  };

  it('hold 100,000 levels of nesting, within a second', () => {
    const inside = (open: string, close: string) =>
      JSON.parse(`${open.repeat(100_000)}"djupt"${close.repeat(100_000)}`) as unknown;
    const nests = [
      {blocks: inside('[', ']')},
      {blocks: [inside('{"type":"factBox","blocks":[', ']}')]},
      {blocks: [inside('{"type":"list","ordered":false,"items":[{"children":[],"blocks":[', ']}]}')]},
      {preamble: [inside('{"type":"span","children":[', ']}')]},
      {headline: inside('{"text":', '}')},
      {type: inside('[', ']')},
      {blocks: [{type: inside('[', ']')}]},
      {'x-deep': inside('[', ']')},
      {unknown: inside('[', ']')},
      {blocks: [{type: 'later', children: inside('[', ']')}]},
    ];
    for (const nest of nests) {
      const {article, problems, time} = timed(whole(nest));
      assert.ok(article);
      assert.ok(problems.length > 0);
      assert.ok(time < 1000, `${time} ms`);
      assert.ok(JSON.stringify(article).length > 0);
    }
    const {problems} = timed(whole(nests[1]!));
    assert.ok(
      problems.some(
        ({en, severity}) =>
          severity === 'error' && en.endsWith('expected at most 64 levels, found more; left out'),
      ),
    );
  });

  it('lose no words to depth', () => {
    const deep = JSON.parse(
      `${'{"type":"factBox","blocks":['.repeat(1000)}"djupt"${']}'.repeat(1000)}`,
    ) as unknown;
    assert.match(JSON.stringify(timed(whole({blocks: [deep]})).article), /djupt/);
  });

  it('hold a file of 10 MB, within a second', () => {
    const files = {
      'one text': {headline: 'x'.repeat(1e7)},
      'one text in a text node': {blocks: [paragraph('å'.repeat(1e7))]},
      'many paragraphs': {blocks: Array.from({length: 130_000}, (_, index) => paragraph(`Stycke ${index}`))},
      'many unknown fields': Object.fromEntries(
        Array.from({length: 500_000}, (_, index) => [`field${index}`, index]),
      ),
      'many numbers': {'x-data': Array.from({length: 2_000_000}, (_, index) => index)},
      'many unknown blocks': {
        blocks: Array.from({length: 100_000}, (_, index) => ({type: 'later', text: `Text ${index}`})),
      },
      'many bad addresses': {
        blocks: Array.from({length: 100_000}, () => ({type: 'image', src: 'javascript:alert(1)'})),
      },
      'many networks': {share: {targets: Array.from({length: 300_000}, (_, index) => `network-${index}`)}},
      'white space': {blocks: [{type: 'later', items: [`${' \n'.repeat(5e6)}x`]}]},
    };
    for (const [name, fields] of Object.entries(files)) {
      const document = JSON.parse(JSON.stringify(whole(fields))) as unknown;
      const {article, problems, time} = timed(document);
      console.log(`${name}: ${time.toFixed(0)} ms, ${problems.length} problems`);
      assert.ok(article, name);
      assert.ok(problems.length > 0 && problems.length <= 101, name);
      assert.ok(time < 1000, `${name}: ${time} ms`);
    }
    const {problems} = timed(whole(files['many paragraphs']));
    assert.deepEqual(
      problems.map(({en}) => en),
      [`${problems[0]!.path}: expected at most 250000 nodes, found more; left out`],
    );
  });

  it('let texts that stand after too many blocks be read', () => {
    const {article} = timed({
      blocks: Array(300_000).fill({type: 'divider'}),
      headline: 'Sist',
      version: '1.0',
      type: 'Page',
      lang: 'sv',
    });
    assert.equal(article?.headline, 'Sist');
  });

  it('can be set', () => {
    assert.equal(readArticle(whole({headline: 'abcdef'}), {maxTextLength: 3}).article?.headline, 'abc');
    assert.equal(
      readArticle(whole({blocks: Array(50).fill({type: 'divider'})}), {maxNodes: 10}).article?.blocks.length,
      9,
    );
    assert.equal(readArticle(whole({a: 1, b: 2, c: 3}), {maxProblems: 1}).problems.length, 2);
    const nested = whole({
      blocks: [{type: 'factBox', blocks: [{type: 'factBox', blocks: [paragraph('inne')]}]}],
    });
    assert.deepEqual(readArticle(nested).problems, []);
    assert.deepEqual(readArticle(nested, {maxDepth: 5}).problems.map(({code}) => code)[0], 'levels');
  });

  it('count characters as people do, and halve none', () => {
    const {article, told} = read({shortHeadline: '😀'.repeat(111)});
    assert.equal(article.shortHeadline, '😀'.repeat(110));
    assert.deepEqual(told, ['error /shortHeadline: expected at most 110 characters, found more; left out']);
    assert.deepEqual(read({shortHeadline: '😀'.repeat(110)}).told, []);
  });
});

describe('hostile values', () => {
  it('pollute no prototype', () => {
    const documents = [
      '{"__proto__": {"polluted": 1}, "headline": "x"}',
      '{"constructor": {"prototype": {"polluted": 1}}, "headline": "x"}',
      '{"headline": "x", "x-a": {"__proto__": {"polluted": 1}}}',
      '{"headline": "x", "blocks": [{"type": "__proto__", "text": "a"}, {"type": "constructor"}, {"type": "toString"}, {"type": "later", "__proto__": {"polluted": 1}}]}',
      '{"headline": "x", "preamble": [{"type": "__proto__"}, {"type": "hasOwnProperty", "text": "a"}]}',
      '{"headline": "x", "publisher": {"__proto__": {"name": "a"}}}',
    ];
    for (const document of documents) {
      const {article} = readArticle(JSON.parse(document));
      assert.equal(({} as {polluted?: number}).polluted, undefined);
      assert.equal(Object.getPrototypeOf(article), Object.prototype);
      const walk = (value: unknown): void => {
        if (typeof value !== 'object' || value === null) return;
        assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value) as never));
        assert.ok(!Object.hasOwn(value, '__proto__'));
        Object.values(value).forEach(walk);
      };
      walk(article);
    }
    assert.equal(readArticle(JSON.parse(documents[5]!)).article?.publisher, undefined);
  });

  it('take nothing from a polluted prototype', () => {
    Object.assign(Object.prototype, {
      href: 'javascript:alert(1)',
      kicker: 'Nej',
      type: 'link',
      children: [text('Nej')],
    });
    try {
      const {article} = readArticle(
        JSON.parse('{"headline": "x", "blocks": [{"text": "a"}], "tags": [{"name": "b"}]}'),
      );
      assert.ok(article);
      assert.doesNotMatch(JSON.stringify(article), /Nej|javascript/);
    } finally {
      for (const key of ['href', 'kicker', 'type', 'children'])
        delete (Object.prototype as Record<string, unknown>)[key];
    }
  });

  it('share nothing with what is read', () => {
    const source = whole({
      blocks: [paragraph('a')],
      'x-a': {b: [1]},
      related: [{type: 'linkList', items: [{title: 'a', href: '/a'}]}],
    });
    const before = structuredClone(source);
    const {article} = readArticle(source);
    const scrub = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        scrub((value as Record<string, unknown>)[key]);
        delete (value as Record<string, unknown>)[key];
      }
    };
    scrub(article);
    assert.deepEqual(source, before);
  });

  it('go in circles in vain', () => {
    const circle = whole({}) as Record<string, unknown>;
    circle['blocks'] = [{type: 'factBox', blocks: circle['blocks']}, circle];
    (circle['blocks'] as unknown[]).push({type: 'later', items: circle});
    circle['x-self'] = circle;
    circle['authors'] = [{name: circle}];
    const {article, problems} = readArticle(circle);
    assert.ok(article);
    assert.ok(JSON.stringify(article).length > 0);
    assert.ok(problems.some(({code}) => code === 'levels'));
  });

  it('grow in vain from small ones that are used many times', () => {
    let blocks: unknown[] = [paragraph('x'.repeat(1000))];
    for (let level = 0; level < 20; level++) blocks = Array(8).fill({type: 'factBox', blocks}) as unknown[];
    const start = process.cpuUsage();
    const {article, problems} = readArticle(whole({blocks}));
    assert.ok(article && problems.some(({code}) => code === 'nodes'));
    assert.ok(process.cpuUsage(start).user < 1e6);
  });

  it('throw in vain', () => {
    const thrower = new Proxy(
      {},
      {
        ownKeys: () => assert.fail('no'),
        getOwnPropertyDescriptor: () => assert.fail('no'),
        get: () => assert.fail('no'),
      },
    );
    const {proxy, revoke} = Proxy.revocable([], {});
    revoke();
    const getter = {
      get headline(): string {
        throw new Error('no');
      },
    };
    for (const value of [
      thrower,
      proxy,
      getter,
      whole({headline: thrower}),
      whole({blocks: proxy}),
      whole({blocks: [getter, thrower]}),
      whole({'x-a': proxy}),
    ]) {
      const {article, problems} = readArticle(value);
      assert.equal(article, undefined);
      assert.equal(problems.at(-1)!.code, 'json');
    }
  });

  it('hide nothing in what JSON cannot hold', () => {
    const odd = whole({
      headline: new Date(0),
      kicker: Symbol('a'),
      summary: () => 1,
      published: 1n,
      'x-a': {a: undefined, b: () => 1, c: NaN, d: new Map([[1, 2]]), e: 1n},
      blocks: [undefined, () => 1],
      preamble: [text('x')],
    });
    const {article, problems} = readArticle(odd);
    assert.deepEqual(article, {
      version: '1.0',
      type: 'NewsArticle',
      lang: 'sv',
      headline: '',
      preamble: [text('x')],
      blocks: [],
      'x-a': {d: {}},
    } as never);
    assert.ok(problems.length > 4);
  });
});

describe('addresses', () => {
  const page = {
    url: 'nyheter/a',
    image: {type: 'image', src: './a.jpg', srcset: [{src: 'b.jpg', width: 800}], alt: ''},
    preamble: [
      {type: 'link', href: '#fakta', children: []},
      {type: 'link', href: '../b?c#d', children: []},
      {type: 'link', href: '//cdn.example.se/x', children: []},
    ],
  };

  it('are absolute where there is a base', () => {
    const {article} = read(page, {base: 'https://example.se/x/y.json'});
    assert.equal(article.url, 'https://example.se/x/nyheter/a');
    assert.equal(article.image?.src, 'https://example.se/x/a.jpg');
    assert.equal(article.image?.srcset?.[0]?.src, 'https://example.se/x/b.jpg');
    assert.deepEqual(
      article.preamble?.map((node) => (node as {href: string}).href),
      ['#fakta', 'https://example.se/b?c#d', 'https://cdn.example.se/x'],
    );
  });

  it('stay relative where there is none', () => {
    for (const base of [
      undefined,
      'about:blank',
      'file:///home/a.json',
      'blob:https://example.se/1',
      'nonsense',
    ]) {
      const {article} = read(page, {base});
      assert.equal(article.url, 'nyheter/a');
      assert.deepEqual(
        article.preamble?.map((node) => (node as {href: string}).href),
        ['#fakta', '../b?c#d', 'https://cdn.example.se/x'],
      );
    }
  });
});

describe('who said something', () => {
  const quote = (attribution: unknown) => ({type: 'quote', style: 'speech', children: 'Bra', attribution});
  const read = (attribution: unknown) => {
    const {blocks, told} = readBlock(quote(attribution));
    return {who: (blocks[0] as {attribution: object}).attribution, told};
  };

  for (const [written, verb, name] of [
    ['säger Anna Berg', 'säger', 'Anna Berg'],
    ['sade Anna Berg (S), ordförande', 'sade', 'Anna Berg (S), ordförande'],
    [', berättar von Essen', 'berättar', 'von Essen'],
    ['– enligt kommunen', 'enligt', 'kommunen'],
    ['says Ann Hill', 'says', 'Ann Hill'],
  ] as const) {
    it(`has a name and a verb where both were written as one: "${written}"`, () => {
      const place = '/blocks/0/attribution';
      assert.deepEqual(read(written), {
        who: {verb, name},
        told: [
          'warning /blocks/0/children: expected list, found "Bra"; mended',
          `warning ${place}: expected object, found "${written}"; mended`,
          `warning ${place}/name: expected name without verb, found "${written}"; mended`,
        ],
      });
      assert.match(
        renderArticle(whole({blocks: [quote(written)]})),
        new RegExp(`, ${verb} ${name.replace(/[()]/g, '.')}\\.<`),
      );
    });
  }

  it('is told once by the verb, also where it is written twice', () => {
    assert.deepEqual(read({name: 'säger Anna Berg', verb: 'säger'}).who, {name: 'Anna Berg', verb: 'säger'});
  });

  it('keeps a name or a title that only looks like a verb', () => {
    for (const name of ['ordförande Anna Berg', 'Sade Adu', 'sagesman', 'Säger Berg', 'von Essen', 'säger'])
      assert.deepEqual(read({name}).who, {name});
  });
});

describe('the names of footnotes', () => {
  it('are one note’s own: another of the same name gets a further one', () => {
    const note = (id: string) => ({id, children: [text('Not.')]});
    const {article, told} = read({
      blocks: [
        {type: 'footnotes', items: [note('a'), note('a'), note('a-2')]},
        {type: 'footnotes', items: [note('a'), note('b')]},
      ],
    });
    assert.deepEqual(
      (article.blocks as unknown as {items: {id: string}[]}[]).map(({items}) => items.map(({id}) => id)),
      [
        ['a', 'a-2', 'a-2-3'],
        ['a-4', 'b'],
      ],
    );
    assert.deepEqual(told, [
      'warning /blocks/0/items/1/id: expected different words, found "a"; mended',
      'warning /blocks/0/items/2/id: expected different words, found "a-2"; mended',
      'warning /blocks/1/items/0/id: expected different words, found "a"; mended',
    ]);
  });
});
