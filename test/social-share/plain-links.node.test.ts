import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {parseHTML} from 'linkedom';
import {withLocale} from '../../src/localization/scope.js';
import {printMarkup, stringHtml} from '../../src/markup/tags/string-html.js';
import {defineNetwork} from '../../src/social-share/network-registry.js';
import {plainLinks} from '../../src/social-share/plain-links.js';
import '../../src/social-share/more-networks.js';

const links = (locale: string, target: Parameters<typeof plainLinks>[1], names?: string) => {
  const {document} = parseHTML(
    `<body>${withLocale(locale, () => printMarkup(plainLinks(stringHtml, target, names)))}`,
  );
  return [...document.querySelectorAll('ul > li > a')].map((link) => ({
    text: link.textContent,
    href: link.getAttribute('href')!,
    rel: link.getAttribute('rel'),
  }));
};

describe('plainLinks', () => {
  const target = {
    url: 'https://example.se/a?b=1&c=%222%22',
    title: 'Ny bro & väg <"i maj">',
    summary: 'Kort.',
  };

  it('writes a link for each network that needs no script, and one to the page', () => {
    assert.deepEqual(
      links('sv', target).map(({text}) => text),
      [
        'Dela på Facebook (länk till annan webbplats)',
        'Dela på LinkedIn (länk till annan webbplats)',
        'Dela på X (länk till annan webbplats)',
        'Dela via e-post',
        'Sidans länk',
      ],
    );
  });

  it('gives every form the address whole', () => {
    const [facebook, , , email, page] = links('sv', target);
    assert.equal(new URL(facebook!.href).searchParams.get('u'), target.url);
    assert.equal(new URL(email!.href).searchParams.get('subject'), target.title);
    assert.equal(page!.href, target.url);
    assert.equal(facebook!.rel, 'noopener noreferrer');
  });

  it('leaves out an address that a browser would carry out in the page', () => {
    const {error} = console;
    console.error = () => undefined;
    defineNetwork({id: 'unsafe', name: 'Hit', address: () => 'javascript:alert(1)'});
    const written = links('sv', target, 'unsafe copy').map(({text}) => text);
    console.error = error;
    assert.deepEqual(written, ['Sidans länk']);
  });

  it('keeps room for what needs script, hidden where there is none, and writes no list of that alone', () => {
    const write = (names: string) =>
      withLocale('sv', () => printMarkup(plainLinks(stringHtml, target, names)));
    assert.match(
      write('copy qr print'),
      /<li hidden data-later="QR-kod"><\/li><li hidden data-later="Skriv ut">/,
    );
    assert.equal(write('qr print'), '');
  });

  it('writes each network once, however its name is written, as the bar shows it', () => {
    const texts = links('sv', target, 'Facebook, facebook COPY Copy').map(({text}) => text);
    assert.deepEqual(texts, ['Dela på Facebook (länk till annan webbplats)', 'Sidans länk']);
  });

  it('sends Mastodon to the page where the reader chooses a server, and leaves out what a link cannot do', () => {
    assert.deepEqual(
      links('en', target, 'mastodon print qr native messenger copy nonsense').map(({text, href}) => [
        text,
        href.split('text=')[0],
      ]),
      [
        ['Share on Mastodon (link to another website)', 'https://share.joinmastodon.org/#'],
        ['Page link', target.url],
      ],
    );
  });
});
