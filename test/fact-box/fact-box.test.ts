import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {FactBox} from '../../src/fact-box/fact-box.js';
import '../../src/fact-box/fact-box.define.js';
import {once} from '../support/once.js';

const part = (box: FactBox, name: string) => box.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`)!;

describe('<fact-box>', () => {
  it('shows its heading at the level asked for', async () => {
    const box = await fixture<FactBox>(
      html`<fact-box heading="Om nätverket" heading-level="4"><p>Text</p></fact-box>`,
    );
    expect(box.shadowRoot!.querySelector('h4')!.textContent).to.equal('Om nätverket');
  });

  it('calls itself Fakta, in the language of its place, when it has no heading', async () => {
    const page = await fixture(
      html`<div><fact-box></fact-box><div lang="en"><fact-box></fact-box></div></div>`,
    );
    const [swedish, english] = page.querySelectorAll('fact-box');
    expect(part(swedish!, 'heading').textContent).to.equal('Fakta');
    expect(part(english!, 'heading').textContent).to.equal('Facts');
  });

  it('follows the page when its language changes', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="sv"><fact-box></fact-box></div>`);
    const box = page.querySelector('fact-box')!;
    page.lang = 'en';
    await aTimeout(0); // observers of the page are told in a task of their own
    await box.updateComplete;
    expect(part(box, 'heading').textContent).to.equal('Facts');
  });

  it('marks words that fell back to another language', async () => {
    const page = await fixture<HTMLElement>(html`<div lang="sma"><fact-box></fact-box></div>`);
    const words = page.querySelector('fact-box')!.shadowRoot!.querySelector('h3')!;
    expect(words.textContent).to.equal('Fakta');
    expect(words.getAttribute('lang')).to.equal('sv');
  });

  it('is an aside without a name, so it adds no landmark', async () => {
    const box = await fixture<FactBox>(html`<fact-box heading="Fakta"><ul><li>Ett</li></ul></fact-box>`);
    expect(part(box, 'box').localName).to.equal('aside');
    expect(part(box, 'box').getAttributeNames()).to.have.members(['part']);
  });

  it('lets a slotted heading take the place of its own', async () => {
    const box = await fixture<FactBox>(html`<fact-box><h2 slot="heading">Egen</h2><p>Text</p></fact-box>`);
    const slot = box.shadowRoot!.querySelector<HTMLSlotElement>('slot[name="heading"]')!;
    expect(slot.assignedElements().map((element) => element.textContent)).to.deep.equal(['Egen']);
  });

  it('adds nothing to the markup of the page', async () => {
    const box = await fixture<FactBox>(html`<fact-box></fact-box>`);
    expect(box.outerHTML).to.equal('<fact-box></fact-box>');
  });

  it('opens for the reader, and says so once', async () => {
    const box = await fixture<FactBox>(html`<fact-box collapsible heading="Fakta"><p>Text</p></fact-box>`);
    const content = box.querySelector('p')!;
    expect(content.checkVisibility()).to.equal(false);
    setTimeout(() => part(box, 'summary').click());
    const event = await once(box, 'fact-box-toggle');
    expect(event.open).to.equal(true);
    expect(content.checkVisibility()).to.equal(true);
  });

  it('stays silent when a script opens it', async () => {
    const box = await fixture<FactBox>(html`<fact-box collapsible heading="Fakta"></fact-box>`);
    let heard = 0;
    box.addEventListener('fact-box-toggle', () => heard++);
    const details = box.shadowRoot!.querySelector('details')!;
    const toggled = once(details, 'toggle');
    box.open = true;
    await toggled;
    expect(heard).to.equal(0);
    expect(box.hasAttribute('open')).to.equal(true);
  });

  describe('inside a <p>, which an HTML parser ends before a list', () => {
    const {warn} = console;
    let said: string[];
    beforeEach(() => {
      said = [];
      console.warn = (...words) => said.push(words.join(' '));
    });
    afterEach(() => (console.warn = warn));

    const parse = async (markup: string) => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.innerHTML = markup;
      for (const box of place.querySelectorAll('fact-box')) await box.updateComplete;
    };

    it('says why it is empty, once', async () => {
      const lost = '<p><fact-box heading="Fakta">\n <ul><li>Ett</li></ul></fact-box></p>';
      await parse(lost + lost.replace('ul>', 'p>'));
      expect(said.length).to.equal(1);
      expect(said[0]).to.contain('<fact-box>').and.to.contain('<p>');
    });

    it('says nothing where nothing is lost', async () => {
      await parse(
        '<p><fact-box heading="Fakta">Bara ord</fact-box> efter</p><p>Nästa stycke</p>' +
          '<p>Ord <fact-box></fact-box> efter</p><ul><li>En egen lista</li></ul><fact-box></fact-box><ul></ul>',
      );
      expect(said).to.deep.equal([]);
    });
  });

  it('is accessible, folded and unfolded', async () => {
    const page = await fixture(html`<main>
      <h1>Sidan</h1><h2>Artikeln</h2>
      <fact-box><ul><li>Ett</li></ul></fact-box>
      <fact-box collapsible heading="Mer"><p>Text</p></fact-box>
      <fact-box collapsible open heading="Ännu mer"><p>Text</p></fact-box>
    </main>`);
    await expect(page).to.be.accessible();
  });
});
