import {expect} from '@open-wc/testing';
import {all, clear, paragraph, show, text, words} from '../../support/show-article.js';

const cells = (...names: (string | object)[]) =>
  names.map((name) => (typeof name === 'string' ? {children: name ? text(name) : []} : name));

const table = (rows: object[][], more: object = {}) => ({type: 'table', rows, ...more});

afterEach(clear);

describe('a table', () => {
  it('has its caption, and headings of columns and rows', async () => {
    const article = await show([
      table([cells('', '2027'), cells('Träd', '4,0')], {
        caption: text('Kostnader'),
        headerRows: 1,
        headerColumns: 1,
      }),
    ]);
    expect(words(article.querySelector('table > caption'))).to.equal('Kostnader');
    expect(words(article.querySelector('thead th[scope="col"]'))).to.equal('2027');
    expect(words(article.querySelector('tbody th[scope="row"]'))).to.equal('Träd');
    // An empty corner heads nothing.
    expect(article.querySelector('thead tr')!.firstElementChild!.localName).to.equal('td');
  });

  it('has plain cells where nothing is said of headings', async () => {
    const article = await show([table([cells('a', 'b')])]);
    expect(article.querySelector('th, thead')).to.equal(null);
    expect(all(article, 'tbody td')).to.deep.equal(['a', 'b']);
  });

  it('knows the headings of rows behind cells that span rows and columns', async () => {
    const article = await show([
      table(
        [
          cells({children: text('Norr'), rowspan: 2}, 'Ett', '1'),
          cells('Två', '2'),
          cells({children: text('Söder och väster'), colspan: 2}, '3'),
        ],
        {headerColumns: 2},
      ),
    ]);
    expect(all(article, 'th')).to.deep.equal(['Norr', 'Ett', 'Två', 'Söder och väster']);
    expect(all(article, 'td')).to.deep.equal(['1', '2', '3']);
    expect(article.querySelector('th')!.rowSpan).to.equal(2);
    expect([...article.querySelectorAll('th')].at(-1)!.colSpan).to.equal(2);
  });

  it('keeps a heading whole that spans more rows than there are rows of headings', async () => {
    const article = await show([
      table([cells({children: text('Ort'), rowspan: 2}, 'Antal'), cells('2027'), cells('Norr', '4')], {
        headerRows: 1,
      }),
    ]);
    const [city, year, north] = ['Ort', '2027', 'Norr'].map((name) =>
      [...article.querySelectorAll('th, td')].find((cell) => words(cell) === name)!.getBoundingClientRect(),
    );
    // The year stands beside the city, and the next row under it.
    expect(year!.left).to.be.at.least(city!.right - 1);
    expect(north!.top).to.be.at.least(city!.bottom - 1);
    expect(north!.left).to.be.closeTo(city!.left, 1);
  });

  it('scrolls under its own name, also by keyboard', async () => {
    const article = await show([
      table([cells('a')], {caption: text('Priser')}),
      table([cells('b')]),
      table([cells('c')]),
    ]);
    const regions = [...article.querySelectorAll('[role="region"]')];
    expect(regions.map((region) => region.getAttribute('tabindex'))).to.deep.equal(['0', '0', '0']);
    const names = regions.map((region) =>
      words(article.querySelector(`#${region.getAttribute('aria-labelledby')}`)),
    );
    expect(names).to.deep.equal(['Priser', 'Tabell 2', 'Tabell 3']);
  });

  it('tells those who hear it how it is built', async () => {
    const article = await show([table([cells('a')], {caption: text('Priser'), summary: 'En rad per bad.'})]);
    expect(words(article.querySelector('caption'))).to.equal('Priser En rad per bad.');
  });

  it('sets numbers to the end', async () => {
    const article = await show([table([cells('a', {children: text('4,0'), align: 'end'})])]);
    const [first, last] = [...article.querySelectorAll('td')].map((cell) => getComputedStyle(cell).textAlign);
    expect([first, last]).to.deep.equal(['start', 'end']);
  });

  it('keeps its numbers in line whatever the page does with its cells', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('th, td {text-align: left}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      const article = await show([table([cells({children: text('4,0'), align: 'end'})])]);
      expect(getComputedStyle(article.querySelector('td')!).textAlign).to.equal('end');
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  });

  it('does not widen a narrow page', async () => {
    const article = await show([
      paragraph('Ovanför'),
      table([cells(...Array.from({length: 30}, (_, n) => `Kolumn ${n}`))]),
    ]);
    const wrapper = article.querySelector('[role="region"]')!;
    expect(wrapper.scrollWidth).to.be.greaterThan(wrapper.clientWidth);
    expect(document.documentElement.scrollWidth).to.be.at.most(document.documentElement.clientWidth);
  });
});
