import {expect} from '@open-wc/testing';
import {all, clear, show, text, words} from '../../support/show-article.js';

afterEach(clear);

describe('a link in text', () => {
  const shown = async (link: object, more: object = {}) =>
    (
      await show([{type: 'paragraph', children: [{type: 'link', children: text('ord'), ...link}]}], more)
    ).querySelector('p')!;

  const kinds: [link: object, words: string][] = [
    [{href: '/torg', kind: 'internal'}, 'ord'],
    [{href: 'https://www.boverket.se/', kind: 'external'}, 'ord Länk till annan webbplats'],
    [{href: 'https://www.boverket.se/', kind: 'external', announce: 'Till Boverket'}, 'ord Till Boverket'],
    [
      {href: 'https://www.boverket.se/', kind: 'external', newWindow: true},
      'ord (Länk till annan webbplats, öppnas i nytt fönster)',
    ],
    [{href: '/torg', kind: 'internal', newWindow: true}, 'ord (öppnas i nytt fönster)'],
    [
      {href: '/plan.pdf', kind: 'document', format: 'pdf', bytes: 1258291},
      'ord (Dokument, PDF, 1,2\u00a0MB)',
    ],
    [{href: '/plan', kind: 'document'}, 'ord (Dokument)'],
    [{href: '/plan', kind: 'internal', title: 'på lätt svenska'}, 'ord (på lätt svenska)'],
    [{href: 'mailto:a@norrhamn.example', kind: 'email'}, 'ord'],
    [{href: 'tel:+46970123456', kind: 'phone'}, 'ord'],
    [{href: '#torg', kind: 'anchor'}, 'ord'],
    // Without a kind, the address decides.
    [{href: 'https://www.boverket.se/'}, 'ord Länk till annan webbplats'],
    [{href: '/torg'}, 'ord'],
    [{href: `${location.origin}/torg`}, 'ord'],
    [{href: '/plan.docx?v=2'}, 'ord (Dokument, DOCX)'],
  ];
  for (const [link, expected] of kinds) {
    it(`says what ${JSON.stringify(link)} leads to`, async () => {
      const paragraph = await shown(link);
      expect(words(paragraph.querySelector('a'))).to.equal(expected);
      expect(paragraph.querySelector('[title]')).to.equal(null);
    });
  }

  it('opens in the same window, unless asked otherwise', async () => {
    expect((await shown({href: 'https://www.boverket.se/'})).querySelector('[target]')).to.equal(null);
    clear();
    const link = (await shown({href: 'https://www.boverket.se/', newWindow: true})).querySelector('a')!;
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener']);
  });

  it('shows that it leaves the site by an arrow, and says so in words', async () => {
    const link = (await shown({href: 'https://www.boverket.se/', kind: 'external'})).querySelector('a')!;
    const announcement = link.querySelector('.nyhetsdelar-announcement')!;
    expect(announcement.getBoundingClientRect().width).to.be.at.most(1);
    expect(getComputedStyle(link, '::after').content).to.include('"\u2060"');
  });

  for (const [lang, content] of [
    ['sv', 'Boverkets sida om stöd'],
    ['ar', 'صفحة الدعم'],
  ] as const) {
    it(`takes its last word along to the next line, where the arrow has no room (${lang})`, async () => {
      const paragraph = await shown({href: 'https://www.boverket.se/', children: text(content)}, {lang});
      const node = [...paragraph.querySelector('a')!.childNodes].find(
        (child): child is Text => child instanceof Text && child.data === content,
      )!;
      const range = document.createRange();
      range.selectNodeContents(node);
      paragraph.style.cssText = 'white-space: nowrap; inline-size: max-content';
      const width = range.getBoundingClientRect().width;
      paragraph.style.cssText = `inline-size: ${width + 1}px`;
      const last = document.createRange();
      last.setStart(node, content.lastIndexOf(' ') + 1);
      last.setEnd(node, content.length);
      range.setEnd(node, 1);
      expect(last.getBoundingClientRect().top).to.be.above(range.getBoundingClientRect().top + 5);
    });
  }
});

describe('footnotes', () => {
  const ref = (name: string, more: object = {}) => ({type: 'footnoteRef', ref: name, ...more});
  const note = (id: string) => ({id, children: text(`Not ${id}.`)});

  it('are numbered in their order, and lead there and back', async () => {
    const article = await show([
      {
        type: 'paragraph',
        children: [...text('Ett'), ref('b'), ...text(' två'), ref('a'), ...text(' tre'), ref('b')],
      },
      {type: 'footnotes', items: [note('a'), note('b')]},
    ]);
    expect(all(article, 'p sup')).to.deep.equal(['Fotnot 2', 'Fotnot 1', 'Fotnot 2']);
    expect(words(article.querySelector('h3'))).to.equal('Fotnoter');
    const notes = [...article.querySelectorAll('ol > li')];
    const target = (link: Element) => article.querySelector(`[id="${link.getAttribute('href')!.slice(1)}"]`);
    expect([...article.querySelectorAll('p sup a')].map(target)).to.deep.equal([
      notes[1],
      notes[0],
      notes[1],
    ]);
    const back = [...article.querySelectorAll('li a')];
    expect(back.map(words)).to.deep.equal([
      'Tillbaka till hänvisning 1',
      'Tillbaka till hänvisning 2:1',
      'Tillbaka till hänvisning 2:2',
    ]);
    const marks = [...article.querySelectorAll('sup')];
    expect(back.map(target)).to.deep.equal([marks[1], marks[0], marks[2]]);
  });

  it('lead there in a shadow root, too', async () => {
    const isolated = document.createElement('news-article');
    isolated.isolated = true;
    isolated.article = {
      version: '1.0',
      type: 'NewsArticle',
      lang: 'sv',
      headline: 'Rubriken',
      blocks: [
        {type: 'paragraph', children: [...text('Ett'), ref('a')]},
        {type: 'footnotes', items: [note('a')]},
      ],
    };
    document.body.append(isolated);
    await isolated.updateComplete;
    const root = isolated.shadowRoot!;
    root.querySelector<HTMLElement>('sup a')!.click();
    expect(words(root.activeElement)).to.contain('Not a.');
    root.querySelector<HTMLElement>('li a')!.click();
    expect(root.activeElement).to.equal(root.querySelector('sup'));
  });

  it('keep a mark of their own', async () => {
    const article = await show([
      {type: 'paragraph', children: [...text('Ett'), ref('a', {text: '*'})]},
      {type: 'footnotes', items: [note('a')]},
    ]);
    expect(words(article.querySelector('sup'))).to.equal('Fotnot *');
    expect(words(article.querySelector('li'))).to.equal('* Not a. Tillbaka till hänvisning *');
  });

  it('that are not there are not linked to', async () => {
    const article = await show([{type: 'paragraph', children: [...text('Ett'), ref('x', {text: '7'})]}]);
    expect(words(article.querySelector('p'))).to.equal('Ett7');
    expect(article.querySelector('a')).to.equal(null);
  });
});

describe('documents', () => {
  it('say what they are in the link', async () => {
    const article = await show([
      {
        type: 'documents',
        heading: 'Dokument',
        items: [
          {title: 'Plan', href: '/plan.pdf', format: 'PDF', bytes: 1258291, pages: 48, accessible: true},
          {title: 'Beslut', href: '/beslut.odt', pages: 1, accessible: false},
          {title: 'Plan', href: '/en.pdf', hreflang: 'en'},
        ],
      },
    ]);
    expect(all(article, 'ul > li > a')).to.deep.equal([
      'Plan (Dokument, PDF, 1,2\u00a0MB, 48 sidor, tillgänglighetsanpassat)',
      'Beslut (Dokument, ODT, 1 sida, inte tillgänglighetsanpassat)',
      'Plan (Dokument, PDF, English)',
    ]);
    expect(article.querySelector('a[hreflang="en"] [lang="en"]')!.textContent).to.equal('English');
  });
});

describe('a list of links', () => {
  it('is called by what it is for', async () => {
    const roles = ['readMore', 'related', 'toc', 'decisions', 'other'];
    const article = await show(
      roles.map((role) => ({type: 'linkList', role, items: [{title: role, href: '/'}]})),
    );
    expect(all(article, 'h3')).to.deep.equal(['Läs mer', 'Relaterat innehåll', 'Innehåll', 'Beslut']);
  });

  it('tells of each page what is known', async () => {
    const article = await show([
      {
        type: 'linkList',
        heading: 'Mer om torget',
        items: [
          {
            title: 'Magasinen',
            href: 'https://example.org/',
            kind: 'external',
            text: 'Får nytt liv.',
            date: '2026-08-17',
          },
        ],
      },
    ]);
    expect(words(article.querySelector('h3'))).to.equal('Mer om torget');
    expect(words(article.querySelector('li'))).to.equal(
      'Magasinen Länk till annan webbplats 17 augusti 2026Får nytt liv.',
    );
  });
});

describe('a contact', () => {
  it('can be reached by every way that is known, each with its label', async () => {
    const article = await show([
      {
        type: 'contact',
        people: [
          {
            name: 'Elin Sundvall',
            party: 'V',
            title: 'ordförande',
            organisation: 'Byggnämnden',
            phones: ['0970-12 34 56 (växel)', 'anknytning'],
            email: 'elin@norrhamn.example',
            text: 'Nås på förmiddagen.',
            href: '/elin',
          },
        ],
        text: text('Ring helst före lunch.'),
      },
    ]);
    expect(words(article.querySelector('h3'))).to.equal('Kontakt');
    const lines = article.querySelector<HTMLElement>('li')!.innerText.split('\n');
    expect(lines.map((line) => line.trim())).to.deep.equal([
      'Elin Sundvall (V)',
      'ordförande, Byggnämnden',
      'Telefon: 0970-12 34 56 (växel)',
      'Telefon: anknytning',
      'E-post: elin@norrhamn.example',
      'Nås på förmiddagen.',
    ]);
    expect([...article.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      `${location.origin}/elin`,
      'tel:0970123456',
      'mailto:elin@norrhamn.example',
    ]);
    expect(words(article.querySelector('ul + p'))).to.equal('Ring helst före lunch.');
  });

  it('has no label without what it is for', async () => {
    const article = await show([{type: 'contact', people: [{name: 'Växeln'}]}]);
    expect(all(article, 'li')).to.deep.equal(['Växeln']);
  });

  it('keeps phone numbers readable in a text from right to left', async () => {
    const article = await show([{type: 'contact', people: [{name: 'س', phones: ['0970-12 34 56']}]}], {
      lang: 'ar',
    });
    expect(getComputedStyle(article.querySelector('a')!).direction).to.equal('ltr');
  });
});
