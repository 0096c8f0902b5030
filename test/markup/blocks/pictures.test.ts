import {expect} from '@open-wc/testing';
import {all, clear, paragraph, show, text, words} from '../../support/show-article.js';

const src = '/demo/articles/pictures/square.svg';
const image = (more: object = {}) => ({type: 'image', src, alt: 'Ett torg', ...more});

afterEach(clear);

describe('a picture', () => {
  it('keeps its room before it is there', async () => {
    const article = await show([image({width: 900, height: 450})]);
    expect(getComputedStyle(article.querySelector('img')!).aspectRatio).to.equal('auto 900 / 450');
  });

  it('is never wider than its column, whatever the page says of its pictures', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('img {max-width: none}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    try {
      const article = await show([image({width: 9000, height: 4500})]);
      expect(article.querySelector('img')!.clientWidth).to.be.at.most(article.clientWidth);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
    }
  });

  it('comes in the widths that there are', async () => {
    const article = await show([image({width: 900, srcset: [{src: `${src}?400`, width: 400}]})]);
    const picture = article.querySelector('img')!;
    const address = new URL(src, location.href).href;
    expect(picture.srcset).to.equal(`${address}?400 400w, ${address} 900w`);
    expect(picture.sizes).to.not.equal('');
  });

  it('waits to be scrolled to, unless it is the first thing that is seen', async () => {
    const article = await show([image(), paragraph('Text'), image()]);
    const [first, second] = article.querySelectorAll('img');
    expect([first!.loading, second!.loading]).to.deep.equal(['eager', 'lazy']);
    clear();
    const other = await show([image()], {image: image()});
    expect([...other.querySelectorAll('img')].map(({loading}) => loading)).to.deep.equal(['eager', 'lazy']);
  });

  it('has its caption, its maker and its terms', async () => {
    const article = await show([
      image({caption: text('Torget.'), credit: 'Maja Holm', licence: 'CC BY 4.0'}),
      image({credit: 'Ateljén', creditRole: 'illustration'}),
      image({licence: 'CC0'}),
      image(),
    ]);
    expect(all(article, 'figcaption')).to.deep.equal([
      'Torget. Foto: Maja Holm, CC BY 4.0',
      'Illustration: Ateljén',
      'CC0',
    ]);
  });

  it('is described at length for those who ask', async () => {
    const article = await show([image({longDescription: text('I mitten går en gång av granit.')})]);
    const details = article.querySelector('details')!;
    expect(words(details.querySelector('summary'))).to.equal('Utförlig beskrivning av bilden');
    expect(details.querySelector('p')!.checkVisibility()).to.equal(false);
    details.querySelector('summary')!.click();
    expect(details.querySelector('p')!.checkVisibility()).to.equal(true);
  });

  it('leads where it leads, by a link that has a name', async () => {
    const article = await show([image({href: '/stor'}), image({href: '/stor', alt: ''})]);
    const [named, bare] = article.querySelectorAll('figure > a[href$="/stor"]');
    expect(named!.querySelector('img')!.alt).to.equal('Ett torg');
    expect(words(bare!)).to.equal('Till bildens sida');
  });

  it('may only decorate', async () => {
    const article = await show([image({alt: ''})]);
    expect(article.querySelector('img')!.getAttribute('alt')).to.equal('');
  });

  it('tells nobody which page it is on', async () => {
    expect((await show([image()])).querySelector('img')!.referrerPolicy).to.equal('no-referrer');
  });
});

describe('a gallery', () => {
  it('counts its pictures', async () => {
    const article = await show([
      {type: 'gallery', heading: 'Skisser', images: [image({caption: text('Ett')}), image()]},
    ]);
    expect(words(article.querySelector('h3'))).to.equal('Skisser');
    expect(all(article, 'ul[role="list"] > li figcaption')).to.deep.equal(['Bild 1 av 2 Ett', 'Bild 2 av 2']);
  });

  it('crops around what must stay in view', async () => {
    const points = [
      [0, 0],
      [0.5, 0.5],
      [1, 0.7],
    ];
    const article = await show([
      {type: 'gallery', images: [image(), ...points.map((focalPoint) => image({focalPoint}))]},
    ]);
    const positions = [...article.querySelectorAll('img')].map(
      (picture) => getComputedStyle(picture).objectPosition,
    );
    expect(positions).to.deep.equal(['50% 50%', '0% 0%', '50% 50%', '100% 75%']);
    expect(article.querySelector('[style]')).to.equal(null);
  });
});
