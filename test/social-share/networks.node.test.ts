import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {furtherNetworks} from '../../src/social-share/further-networks.js';
import type {Network} from '../../src/social-share/network.js';
import {defineNetwork, networkOf} from '../../src/social-share/network-registry.js';
import {networks} from '../../src/social-share/networks.js';
import {toShare} from '../../src/social-share/share-address.js';
import {scriptlessLinks} from '../../src/social-share/plain-links.js';
import '../../src/social-share/more-networks.js';

const graphemes = (text: string) => [...new Intl.Segmenter().segment(text)].length;
const utf8 = (text: string) => new TextEncoder().encode(text).length;

/** What X counts, from its published configuration (twitter-text v3), counting emoji as code points at worst. */
const xLength = (text: string) =>
  [...text].reduce((sum, character) => {
    const point = character.codePointAt(0)!;
    const light = [
      [0, 4351],
      [8192, 8205],
      [8208, 8223],
      [8242, 8247],
    ].some(([from, to]) => point >= from! && point <= to!);
    return sum + (light ? 1 : 2);
  }, 0);

/** Where the shared address stands in what a network is given, and how much text it takes. */
interface Expectation {
  /** The parameter that is the address, whole. */
  url?: string;
  /** The parameter that ends in the address. */
  text?: string;
  /** Fails where the network would refuse what it is given, `address` being what was shared. */
  limit?: (parameters: URLSearchParams, address: string) => void;
}

const atMost = (limit: number, parameter: string) => (parameters: URLSearchParams) =>
  assert.ok((parameters.get(parameter) ?? '').length <= limit, `${parameter} is longer than ${limit}`);

const expectations: Record<string, Expectation> = {
  facebook: {url: 'u', limit: (parameters) => assert.deepEqual([...parameters.keys()], ['u'])},
  linkedin: {url: 'url', limit: (parameters) => assert.deepEqual([...parameters.keys()], ['url'])},
  x: {url: 'url', limit: (parameters) => assert.ok(xLength(parameters.get('text') ?? '') + 1 + 23 <= 280)},
  whatsapp: {text: 'text'},
  telegram: {url: 'url', limit: atMost(4096, 'text')},
  threads: {url: 'url', limit: atMost(500, 'text')},
  bluesky: {
    text: 'text',
    limit: (parameters, address) => {
      const text = parameters.get('text')!;
      assert.ok(graphemes(text) <= Math.max(300, graphemes(address)));
      assert.ok(utf8(text) <= Math.max(3000, utf8(address)));
    },
  },
  mastodon: {
    text: 'text',
    limit: (parameters, address) => assert.ok(parameters.get('text')!.length - address.length + 23 <= 500),
  },
  teams: {url: 'href'},
  classroom: {url: 'url'},
  messenger: {url: 'link'},
  email: {text: 'body'},
  sms: {text: 'body'},
  reddit: {url: 'url', limit: atMost(300, 'title')},
  pinterest: {url: 'url', limit: atMost(500, 'description')},
  line: {url: 'url'},
  tumblr: {url: 'canonicalUrl'},
  viber: {
    text: 'text',
    limit: (parameters, address) =>
      assert.ok(parameters.get('text')!.length <= Math.max(200, address.length)),
  },
  xing: {url: 'url', limit: (parameters) => assert.deepEqual([...parameters.keys()], ['url'])},
  hackernews: {url: 'u', limit: atMost(80, 't')},
  lobsters: {url: 'url'},
  instapaper: {url: 'url'},
  raindrop: {url: 'link'},
  flipboard: {url: 'url'},
  snapchat: {url: 'attachmentUrl'},
  nextdoor: {text: 'body'},
  vk: {url: 'url'},
  ok: {url: 'url'},
  diaspora: {url: 'url'},
  gmail: {text: 'body'},
  outlook: {text: 'body'},
};

const actions = ['copy', 'print', 'native', 'qr'];

const titles = [
  'Ny bro över älven',
  '',
  `& # | % + " ' ( ) ! * ~ ; , / ? : @ = $`,
  'åäö ÅÄÖ é ß',
  '👨‍👩‍👧‍👦 🇸🇪 👍🏽 familjen',
  'خبر جديد من البلدية',
  '\u202Egnirts desrever\u202C \u2066isolated\u2069',
  'rad ett\r\nBcc: alla@example.se\r\n\r\nrad två\tflik\0nul',
  '<script>alert(1)</script>',
  'ensam \uD800 surrogat \uDFFF',
  'a'.repeat(5000),
  'ord '.repeat(1250),
  '👍'.repeat(2500),
  '👨‍👩‍👧‍👦'.repeat(450),
  'سلام '.repeat(1000),
  'é'.repeat(2500),
  "('!~) ".repeat(800),
];

const addresses = [
  'https://www.lulea.se/nyheter/ny-bro.html',
  'https://example.se/a?b=1&c=2#d',
  'https://example.se/?q=a+b%20c&d=%26%3D%23',
  'https://example.se/åäö?ö=å#ä',
  'https://räksmörgås.se/😀',
  `https://example.se/a|b/(c)/'d'/"e"?f="g"&h='i'#(j)`,
  'https://example.se:8443/%E0%A4%A?x=%',
  `https://example.se/${'lång-väg/'.repeat(80)}`,
  `https://example.se/?${'p=1&'.repeat(1200)}`,
].map((address) => new URL(address).href);

const control = /[\0-\x20\x7F\u0080-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;

const parametersOf = (address: string) => {
  const url = new URL(address);
  return url.hostname === 'share.joinmastodon.org'
    ? new URLSearchParams(url.hash.slice(1))
    : url.searchParams;
};

/** The address that a reader is given, by the bar or by the plain link in its place. */
const addressFor = (id: string, target: Parameters<typeof toShare>[0]): string => {
  const {address} = networkOf(id)!;
  return (address ?? scriptlessLinks.get(id)!.address)(toShare(target));
};

describe('the address of each network', () => {
  for (const [id, expected] of Object.entries(expectations)) {
    it(`${id}: gives back the shared address whole, whatever the words around it`, () => {
      for (const url of addresses) {
        for (const title of titles) {
          for (const text of ['', 'Egna ord: & # "så"', 'x'.repeat(5000)]) {
            const address = addressFor(id, {url, title, text, summary: titles[3]});
            assert.equal(
              new URL(address).href.replaceAll("'", '%27'),
              address.replaceAll("'", '%27'),
              'is written as URL writes it',
            );
            assert.ok(!control.test(address), 'holds no control character');
            assert.ok(!address.includes('+'), 'spells a space as %20, which mail programs need');
            const parameters = parametersOf(address);
            if (expected.url) assert.equal(parameters.get(expected.url), url);
            else
              assert.ok(parameters.get(expected.text!)!.split(/\s+/).at(-1) === url, 'ends in the address');
            expected.limit?.(parameters, url);
            for (const value of parameters.values())
              assert.ok(!/\p{Cs}/u.test(value), 'is made of whole characters');
          }
        }
      }
    });
  }

  it('covers every network of the issue, and nothing that is dead', () => {
    const own = Object.keys(expectations);
    for (const id of own) assert.ok(addressFor(id, {url: 'https://example.se/'}), id);
    for (const id of actions) assert.ok(networkOf(id) && !networkOf(id)!.address, id);
    for (const id of ['pocket', 'skype', 'googleplus', 'digg', 'mix', 'twitter'])
      assert.equal(networkOf(id), undefined);
    assert.deepEqual(
      furtherNetworks.map(({id}) => id).filter((id) => !own.includes(id)),
      [],
    );
  });

  it('is given with its source and the day it was checked', () => {
    for (const file of ['networks', 'actions/mastodon', 'further-networks']) {
      const source = readFileSync(new URL(`../../src/social-share/${file}.ts`, import.meta.url), 'utf8');
      const addresses = source.match(/\baddress: \(|\bconst formAddress\b/g)!.length;
      const sources = source.match(/Source: .+ Checked \d{4}-\d\d-\d\d\./g)!.length;
      assert.equal(sources, addresses, file);
    }
  });

  it('has an icon of its own', () => {
    const icons = [...networks, ...furtherNetworks].map(({icon}) => icon);
    assert.ok(icons.every(Boolean));
    assert.equal(new Set(icons).size, icons.length);
  });

  it('takes names from no object but its own', () => {
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      assert.equal(networkOf(id), undefined);
  });
});

describe('a letter', () => {
  const letter = (target: Parameters<typeof toShare>[0]) =>
    new URL(networkOf('email')!.address!(toShare(target)));

  it('has title, text and address, each on lines of their own', () => {
    const {searchParams} = letter({url: 'https://example.se/a', title: 'Ny bro', text: 'Läs om bron'});
    assert.equal(searchParams.get('subject'), 'Ny bro');
    assert.equal(searchParams.get('body'), 'Ny bro\r\n\r\nLäs om bron\r\n\r\nhttps://example.se/a');
  });

  it('takes the summary where the page chose no words', () => {
    const {searchParams} = letter({
      url: 'https://example.se/a',
      title: 'Ny bro',
      summary: 'Bron öppnar i maj.',
    });
    assert.equal(searchParams.get('body'), 'Ny bro\r\n\r\nBron öppnar i maj.\r\n\r\nhttps://example.se/a');
  });

  it('cannot be given further headers or readers', () => {
    const {href, searchParams} = letter({
      url: 'https://example.se/a',
      title: 'Hej\r\nBcc: alla@example.se&cc=b@example.se',
    });
    assert.deepEqual([...searchParams.keys()], ['subject', 'body']);
    assert.equal(searchParams.get('subject'), 'Hej Bcc: alla@example.se&cc=b@example.se');
    assert.ok(!/subject=[^&]*%0[ad]/i.test(href));
  });

  it('stays within 2,000 characters, unless the address alone is longer', () => {
    for (const title of titles) {
      for (const text of ['', 'ord '.repeat(2000), 'سلام '.repeat(1000), '👍'.repeat(2500)]) {
        const {href, searchParams} = letter({url: addresses[0]!, title, text, summary: text});
        assert.ok(href.length <= 2000, `${href.length}`);
        assert.ok(searchParams.get('body')!.endsWith(addresses[0]!));
      }
    }
  });
});

describe('a text message', () => {
  it('is read alike by iPhones and Android', () => {
    const address = networkOf('sms')!.address!(
      toShare({url: 'https://example.se/a?b=1&c=2', title: 'Ny bro & väg'}),
    );
    assert.equal(
      address,
      'sms:?&body=Ny%20bro%20%26%20v%C3%A4g%20https%3A%2F%2Fexample.se%2Fa%3Fb%3D1%26c%3D2',
    );
  });
});

describe('a title that is too long', () => {
  it('is cut at a word, with an ellipsis', () => {
    const address = networkOf('x')!.address!(
      toShare({url: 'https://example.se/a', title: 'Bron över älven '.repeat(30)}),
    );
    const text = new URL(address).searchParams.get('text')!;
    assert.match(text, /(Bron|över|älven)…$/);
    assert.ok(xLength(text) > 240, 'no more is cut than must be');
  });

  it('is cut between characters as readers see them where it has no spaces', () => {
    const address = networkOf('bluesky')!.address!(
      toShare({url: 'https://example.se/a', title: '👨‍👩‍👧‍👦'.repeat(400)}),
    );
    const text = new URL(address).searchParams.get('text')!;
    assert.match(text, /^(👨‍👩‍👧‍👦)+… https:\/\/example\.se\/a$/u);
  });
});

describe("a reader's own Mastodon server", () => {
  it('is asked for by the joint page without script, in the part that no server sees', () => {
    const address = addressFor('mastodon', {url: 'https://example.se/a', title: 'Ny bro'});
    assert.equal(address, 'https://share.joinmastodon.org/#text=Ny%20bro%20https%3A%2F%2Fexample.se%2Fa');
  });
});

describe('defineNetwork', () => {
  it('adds a network', () => {
    const mine: Network = {
      name: 'Intranätet',
      address: ({url}) => `https://intra.example/?${new URLSearchParams({url})}`,
    };
    defineNetwork({id: 'intranet', ...mine});
    assert.equal(networkOf('intranet')!.name, 'Intranätet');
  });

  it('changes what it is given of a network and leaves the rest', () => {
    const before = networkOf('teams')!;
    defineNetwork({id: 'teams', name: 'Microsoft Teams'});
    assert.equal(networkOf('teams')!.name, 'Microsoft Teams');
    assert.equal(networkOf('teams')!.address, before.address);
  });
});
