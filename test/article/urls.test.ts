import {expect} from '@open-wc/testing';
import {mailUrl, phoneUrl, safeLink, safeMedia, safeSrcset} from '../../src/article/urls.js';
import {badAddresses, badMedia, harmlessAddresses} from '../corpora/bad-addresses.js';

const base = 'https://www.example.se/nyheter/artikel.json';

const page = document.implementation.createHTMLDocument();
page.head.append(Object.assign(page.createElement('base'), {href: base}));
const link = page.body.appendChild(page.createElement('a'));

/** Where a browser would go from a link with this address, on a page of the site. */
const destination = (href: string): URL => {
  link.setAttribute('href', href);
  return new URL(link.href);
};

/** A file beside the checkout, if it is there. */
const shared = async (path: string): Promise<unknown> => {
  const answer = await fetch(`/shared/corpora/${path}`);
  if (answer.ok) return answer.json();
  console.log(`Skipped: ../shared/corpora/${path} is not here.`);
  return undefined;
};

const bases = [
  undefined,
  base,
  'about:blank',
  'file:///home/anna/artikel.json',
  'data:text/html,x',
  'nonsense',
];

/** Whatever was written, a browser that is given what `safeLink` gives goes to an allowed place. */
const leadsSomewhereSafe = (written: string) => {
  for (const from of bases) {
    for (const [gate, schemes] of [
      [safeLink, ['https:', 'http:', 'mailto:', 'tel:']],
      [safeMedia, ['https:', 'http:']],
    ] as const) {
      const href = gate(written, from);
      if (href === undefined) continue;
      const {protocol, username, password} = destination(href);
      // Hundreds of thousands of times; a sentence for each would take the browser minutes.
      const safe = schemes.some((scheme) => scheme === protocol) && !username && !password;
      // What came through comes through as it is, also where it is not remembered.
      const again = /^[a-z]+:/.test(href) ? gate(href, base) : gate(href);
      const clean = href.length <= 2048 && !/[\s<>"]/.test(href) && again === href;
      if (!safe || !clean)
        expect.fail(`${JSON.stringify(written)} became ${href}, which leads to ${protocol}`);
    }
  }
};

describe('addresses', () => {
  it('lets no bad one pass, in any disguise', () => {
    for (const from of bases) {
      for (const address of badAddresses)
        expect(safeLink(address, from), JSON.stringify(address)).to.equal(undefined);
      for (const address of badMedia)
        expect(safeMedia(address, from), JSON.stringify(address)).to.equal(undefined);
    }
  });

  it('takes nothing but text', () => {
    const text = {toString: () => 'https://example.se/'};
    for (const value of [
      undefined,
      null,
      1,
      true,
      {},
      [],
      ['https://example.se/'],
      text,
      new URL(base),
      Symbol('a'),
    ]) {
      expect(safeLink(value, base)).to.equal(undefined);
      expect(safeMedia(value, base)).to.equal(undefined);
    }
  });

  it('neither decodes nor normalises: what looks bad and is not stays on the site', () => {
    for (const address of harmlessAddresses) {
      for (const from of [undefined, base]) {
        const href = safeLink(address, from);
        expect(href, JSON.stringify(address)).to.be.a('string');
        expect(destination(href!).origin, JSON.stringify(address)).to.equal('https://www.example.se');
      }
    }
  });

  it('gives back what the platform understood', () => {
    expect(safeLink('HTTPS://EXAMPLE.se/å ä?ö#"')).to.equal('https://example.se/%C3%A5%20%C3%A4?%C3%B6#%22');
    expect(safeLink('https://luleå.se')).to.equal('https://xn--lule-toa.se/');
    expect(safeLink(' ht\ntps://example.se/\t')).to.equal('https://example.se/');
    expect(safeLink('mailto:anna@example.se?subject=Hej då')).to.equal(
      'mailto:anna@example.se?subject=Hej%20d%C3%A5',
    );
    expect(safeLink('mailto:"anna" <anna@example.se>')).to.equal('mailto:%22anna%22%20%3Canna@example.se%3E');
    expect(safeLink('tel:0920-45 30 00')).to.equal('tel:0920-45%2030%2000');
  });

  it('resolves relative ones where there is something to resolve them against', () => {
    expect(safeLink('../a?b#c', base)).to.equal('https://www.example.se/a?b#c');
    expect(safeMedia('bild.jpg', new URL(base))).to.equal('https://www.example.se/nyheter/bild.jpg');
    expect(safeLink('//cdn.example.se/a', base)).to.equal('https://cdn.example.se/a');
    expect(safeLink('\\\\cdn.example.se\\a', base)).to.equal('https://cdn.example.se/a');
  });

  it('leaves them as they are where there is not', () => {
    for (const address of ['a', './a', '../a', '/a', '?a', 'a/b?c#d', 'å', '1:2', '%C3%A5', 'a|b', '?a\\b']) {
      expect(safeLink(address)).to.equal(address);
    }
    expect(safeLink(' a b\n')).to.equal('a%20b');
    expect(safeLink('//cdn.example.se/a')).to.equal('https://cdn.example.se/a');
    expect(safeLink('/\\cdn.example.se/a')).to.equal('https://cdn.example.se/a');
    expect(safeLink('a\\b')).to.equal(undefined);
    expect(safeLink('https:')).to.equal(undefined);
  });

  it('leaves a place on the page itself on the page', () => {
    for (const from of bases) {
      expect(safeLink('#fakta', from)).to.equal('#fakta');
      expect(safeLink('\t#nästa steg', from)).to.equal('#n%C3%A4sta%20steg');
      expect(safeLink('#', from)).to.equal('#');
    }
  });

  it('joins pictures of several widths', () => {
    const sources = [
      {src: 'a.jpg', width: 400},
      {src: 'javascript:1', width: 600},
      {src: '/w_800,h_600/b.jpg,', width: 800},
    ];
    expect(safeSrcset(sources, base)).to.equal(
      'https://www.example.se/nyheter/a.jpg 400w, https://www.example.se/w_800,h_600/b.jpg%2C 800w',
    );
    expect(safeSrcset([], base)).to.equal('');
    const image = new Image();
    image.srcset = safeSrcset(sources, base);
    expect(image.srcset.split(', ').length).to.equal(2);
  });

  it('makes addresses of mail and telephone', () => {
    expect(mailUrl('anna.exempel@example.se')).to.equal('mailto:anna.exempel@example.se');
    expect(mailUrl('a&bcc=b@example.se')).to.equal('mailto:a%26bcc%3Db@example.se');
    for (const none of [
      'anna',
      'anna(at)example.se',
      'a@b',
      'a@b.se?bcc=c@d.se',
      'a@b.se\nbcc:c@d.se',
      'a b@c.se',
      '',
    ]) {
      expect(mailUrl(none), none).to.equal(undefined);
    }
    const numbers: Record<string, string | undefined> = {
      '0920-45 30 00': 'tel:0920453000',
      '0920-45 30 00 (växel)': 'tel:0920453000',
      '+46 (0)920-45 30 00': 'tel:+46920453000',
      '+46 920\u00a045\u00a030\u00a000': 'tel:+46920453000',
      'Kundtjänst: 0920–45 30 00, ankn. 12': 'tel:0920453000',
      '(0920) 45 30 00 eller 070-123 45 67': 'tel:0920453000',
      '0920-45 30 00 / 070-123 45 67': 'tel:0920453000',
      '112': 'tel:112',
      'se hemsidan': undefined,
      'rum 12': undefined,
      '': undefined,
    };
    for (const [text, href] of Object.entries(numbers)) expect(phoneUrl(text), text).to.equal(href);
    for (const href of Object.values(numbers)) if (href) expect(safeLink(href)).to.equal(href);
  });

  it("agrees with the web platform's own tests", async function () {
    const cases = (await shared('wpt-urltestdata.json')) as (
      string | {input: string; base: string | null; href?: string}
    )[];
    if (!cases) return this.skip();
    let passed = 0;
    for (const test of cases) {
      if (typeof test === 'string') continue;
      leadsSomewhereSafe(test.input);
      const href = safeLink(test.input, test.base ?? undefined);
      if (href !== undefined) passed++;
      if (
        test.href &&
        /^(?!https?:|mailto:|tel:)/.test(test.href) &&
        /^https?:/.test(test.base ?? '') &&
        !test.input.trim().startsWith('#')
      ) {
        expect(href, test.input).to.equal(undefined);
      }
    }
    console.log(`${cases.length} of the web platform's addresses: ${passed} pass`);
  });

  it('goes nowhere unsafe with the hosts, naughty strings and attacks that others collect', async function () {
    const hosts = (await shared('wpt-toascii.json')) as (string | {input: string})[] | undefined;
    const naughty = (await shared('blns.json')) as string[] | undefined;
    const attacks = (await shared('dompurify-expect.json')) as {payload: string}[] | undefined;
    if (!hosts || !naughty || !attacks) return this.skip();
    const inHosts = hosts.flatMap((test) => (typeof test === 'string' ? [] : [`https://${test.input}/x`]));
    const inAttacks = attacks.flatMap(({payload}) => [payload, ...payload.split(/["'\s=<>]+/)]);
    const all = [
      ...inHosts,
      ...naughty,
      ...naughty.map((text) => `https://example.se/${text}`),
      ...inAttacks,
    ];
    all.forEach(leadsSomewhereSafe);
    console.log(`${all.length} strings`);
  });
});
