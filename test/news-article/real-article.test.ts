import {expect} from '@open-wc/testing';
import '../../src/news-article/news-article.define.js';
import {once} from '../support/once.js';

const folder = '/shared/real/natverk-starker-klimatarbetet';
const [json, text] = await Promise.all([fetch(`${folder}.json`), fetch(`${folder}.txt`)]);
const present = json.ok && text.ok;

/** All that the page shows or says, shadow roots included, in the order in which it is read. */
const composedText = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLImageElement) return node.alt;
  if (node instanceof HTMLStyleElement || node instanceof Comment) return '';
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const inside = node instanceof Element && node.shadowRoot ? node.shadowRoot : node;
  const text = (assigned.length ? assigned : [...inside.childNodes]).map(composedText).join('');
  return node instanceof Element && node.matches('a, span, time') ? text : ` ${text} `;
};

const plain = (value: string) =>
  value
    .replace(/\s+/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();

(present ? describe : describe.skip)('a real article of Luleå kommun', () => {
  let element: HTMLElementTagNameMap['news-article'];

  before(async () => {
    element = document.createElement('news-article');
    const ready = once(element, 'news-article-ready');
    element.src = `${folder}.json`;
    document.body.append(element);
    const {problems} = await ready;
    expect(problems).to.deep.equal([]);
    await customElements.whenDefined('social-share');
    await element.querySelector('social-share')!.updateComplete;
  });

  after(() => element.remove());

  it('shows every sentence of the text, in its order', async () => {
    const shown = plain(composedText(element));
    // The text was copied from a page whose link announcement ends in a full stop; ours does not.
    const source = (await text.text()).replaceAll('webbplats.', 'webbplats').replaceAll('•', ' ');
    let from = 0;
    for (const line of source.split('\n').map(plain).filter(Boolean)) {
      for (const sentence of line.split(/(?<=[.?!]) /)) {
        const at = shown.indexOf(sentence, from);
        expect(at, `${sentence} in ${shown.slice(from, from + 400)}`).to.be.at.least(from);
        from = at + sentence.length;
      }
    }
  });

  it('announces both external links inside the link', () => {
    const links = [
      ...element.querySelectorAll<HTMLAnchorElement>('article a[href^="https://www.viablecities.se/"]'),
    ];
    expect(links.map((link) => plain(link.textContent))).to.deep.equal([
      'Viable Cities Länk till annan webbplats',
      'Tillsammans för klimatneutrala städer Länk till annan webbplats',
    ]);
  });

  it('begins the quotation with a talstreck', () => {
    const quotation = [...element.querySelectorAll('p')].find((paragraph) =>
      paragraph.textContent.includes('medlemskapet i Viable'),
    )!;
    expect(quotation.textContent).to.match(/^\u2013\u00a0Vi hoppas/);
    expect(quotation.textContent).to.match(
      /medlemskapet, säger Sophie Forsberg Johansson, miljö- och klimatstrateg på Luleå kommun\.$/,
    );
  });

  it('keeps the four facts as a list in the fact box', () => {
    const box = element.querySelector('fact-box')!;
    expect(box.querySelector('[slot="heading"]')!.textContent).to.equal('FAKTA');
    expect(box.querySelectorAll(':scope > ul > li').length).to.equal(4);
  });

  it('shows the share bar under its heading, who wrote the text, and the logotype', () => {
    expect(element.querySelector('social-share [slot="heading"]')!.textContent).to.equal(
      'DELA VIA SOCIALA MEDIER',
    );
    expect([...element.querySelectorAll('p')].map(({textContent}) => plain(textContent))).to.include(
      'Text: Malin Svedjeholm',
    );
    const logotype = element.querySelector<HTMLImageElement>('.nyhetsdelar-publisher img')!;
    expect(logotype.alt).to.equal('Logotyp');
    expect(logotype.src).to.equal(new URL('/shared/real/logotyp.svg', location.href).href);
  });

  it('is accessible', async () => {
    await expect(element).to.be.accessible();
  });
});
