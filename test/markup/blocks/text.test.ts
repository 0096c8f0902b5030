import {expect} from '@open-wc/testing';
import {all, clear, paragraph, show, text, words} from '../../support/show-article.js';

afterEach(clear);

describe('paragraphs', () => {
  it('have the name and the role that the JSON gives them', async () => {
    const article = await show([
      {...paragraph('Vanlig'), id: 'ett'},
      {...paragraph('Inledande:'), role: 'leadIn'},
      {...paragraph('Anmärkning'), role: 'note'},
      {...paragraph('Om kommunen'), role: 'boilerplate'},
    ]);
    expect(all(article, 'p')).to.deep.equal(['Vanlig', 'Inledande:', 'Anmärkning', 'Om kommunen']);
    expect(words(article.querySelector('p#ett'))).to.equal('Vanlig');
    expect([...article.querySelectorAll('p')].map(({className}) => className)).to.deep.equal([
      '',
      'nyhetsdelar-lead-in',
      'nyhetsdelar-note',
      'nyhetsdelar-boilerplate',
    ]);
  });

  it('mark words as they are marked', async () => {
    const marks = ['strong', 'em', 'sub', 'sup', 'code', 'strike', 'mark', 'small'];
    const article = await show([
      {type: 'paragraph', children: marks.map((mark) => ({type: 'text', text: mark, marks: [mark]}))},
    ]);
    expect([...article.querySelectorAll('p > *')].map(({localName}) => localName)).to.deep.equal(
      marks.map((mark) => (mark === 'strike' ? 's' : mark)),
    );
  });

  it('show text as text, whatever it looks like', async () => {
    const hostile = '<img src=x onerror=alert(1)> &amp; {{x}} ${y}';
    const article = await show([paragraph(hostile)]);
    expect(article.querySelector('p')!.textContent).to.equal(hostile);
    expect(article.querySelector('p')!.childElementCount).to.equal(0);
  });

  it('keep breaks, times, languages and directions', async () => {
    const article = await show([
      {
        type: 'paragraph',
        children: [
          {type: 'span', lang: 'fit', children: text('Tervetuloa')},
          {type: 'break'},
          {type: 'span', dir: 'rtl', children: text('אבג')},
          {type: 'time', dateTime: '2030-05-01T18:00', text: 'klockan 18'},
        ],
      },
    ]);
    expect(words(article.querySelector('[lang="fit"]'))).to.equal('Tervetuloa');
    expect(article.querySelector('[lang="fit"] + br')).to.not.equal(null);
    expect(words(article.querySelector('[dir="rtl"]'))).to.equal('אבג');
    expect(words(article.querySelector('time[datetime="2030-05-01T18:00"]'))).to.equal('klockan 18');
  });

  it('write an abbreviation out where it is met first, and have no tooltip', async () => {
    const kth = {type: 'abbr', text: 'KTH', title: 'Kungliga Tekniska högskolan'};
    const article = await show([
      {type: 'paragraph', children: [kth, ...text(' och '), {...kth}]},
      {type: 'paragraph', children: [{...kth}]},
    ]);
    expect(all(article, 'p')).to.deep.equal(['KTH (Kungliga Tekniska högskolan) och KTH', 'KTH']);
    expect(article.querySelectorAll('abbr').length).to.equal(3);
    expect(article.querySelector('[title]')).to.equal(null);
  });

  it('in another language stand in that language, with their labels', async () => {
    const link = {type: 'link', href: 'https://example.org/', kind: 'external', children: text('More')};
    const article = await show([
      {type: 'paragraph', lang: 'en', children: [link]},
      {...paragraph('مرحبا'), lang: 'ar'},
      {...paragraph('Hej'), lang: 'sv'},
    ]);
    const english = article.querySelector('[lang="en"]')!;
    expect(words(english)).to.equal('More Link to another website');
    expect(article.querySelector('[lang="ar"]')!.getAttribute('dir')).to.equal('rtl');
    expect(article.querySelectorAll('[lang]').length).to.equal(2);
  });
});

describe('headings', () => {
  const heading = (level: number, more: object = {}) => ({
    type: 'heading',
    level,
    children: text(`Nivå ${level}`),
    ...more,
  });

  it('count from the headline, and none is lost below the sixth level', async () => {
    const article = await show([2, 3, 4, 5, 6].map((level) => heading(level)));
    const element = article.closest('news-article')!;
    element.headingLevel = 4;
    await element.updateComplete;
    const levels = [...article.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].map(
      (shown) => shown.getAttribute('aria-level') ?? shown.localName,
    );
    expect(levels).to.deep.equal(['h4', 'h5', 'h6', '7', '8', '9']);
    expect(all(article, '[role="heading"]')).to.deep.equal(['Nivå 4', 'Nivå 5', 'Nivå 6']);
  });

  it('are where links lead, by name and by anchor', async () => {
    const article = await show([
      heading(2, {id: 'ett'}),
      heading(2, {anchor: 'två'}),
      heading(2, {id: 'tre', anchor: 'tre-ankare'}),
    ]);
    expect(article.querySelector('h3#ett')).to.not.equal(null);
    expect(article.querySelector('h3[id="två"]')).to.not.equal(null);
    expect(article.querySelector('h3#tre-ankare > #tre')).to.not.equal(null);
  });
});

describe('lists', () => {
  it('nest, and keep their numbers', async () => {
    const items = (...names: string[]) => names.map((name) => ({children: text(name)}));
    const article = await show([
      {
        type: 'list',
        ordered: false,
        items: [
          {children: text('Träd'), blocks: [{type: 'list', ordered: true, items: items('Björk', 'Rönn')}]},
          ...items('Gräs'),
        ],
      },
      {type: 'list', ordered: true, start: 3, numbering: 'upper-roman', items: items('C')},
    ]);
    expect(all(article, 'ul > li > ol > li')).to.deep.equal(['Björk', 'Rönn']);
    const numbered = article.querySelector<HTMLOListElement>('article > ol')!;
    expect([numbered.start, numbered.type]).to.deep.equal([3, 'I']);
  });
});

describe('what else', () => {
  it('stands between two parts as a rule', async () => {
    expect(
      (await show([paragraph('a'), {type: 'divider', id: 'paus'}, paragraph('b')])).querySelector(
        'p + hr#paus + p',
      ),
    ).to.not.equal(null);
  });

  it('is of a later version shows its text', async () => {
    const article = await show([
      {type: 'unknown', originalType: 'poll', text: 'Vad tycker du?\n\nBra\nDåligt'},
    ]);
    expect(all(article, 'p')).to.deep.equal(['Vad tycker du?', 'Bra', 'Dåligt']);
  });
});
