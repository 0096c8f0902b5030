import {expect} from '@open-wc/testing';
import type {ReactiveElement} from '@lit/reactive-element';
import '../../src/fact-box/fact-box.define.js';
import '../../src/social-share/social-share.define.js';

const frame = () => {
  const element = document.createElement('iframe');
  document.body.append(element);
  return element.contentDocument!;
};

const make = (tag: 'fact-box' | 'social-share') => {
  const element = document.createElement(tag) as ReactiveElement;
  element.innerHTML = '<p>Fakta</p>';
  return element;
};

/** What the elements' own style sheets do to them, and to what is in their shadow root. */
const looks = async (element: ReactiveElement) => {
  await element.updateComplete;
  const {getComputedStyle} = element.ownerDocument.defaultView!;
  const {display, marginTop} = getComputedStyle(element);
  const inside = getComputedStyle(element.shadowRoot!.querySelector('aside, li > button')!);
  return [display, marginTop, inside.borderTopStyle, inside.paddingLeft];
};

for (const tag of ['social-share', 'fact-box'] as const) {
  describe(`<${tag}> in another document`, () => {
    let here: string[];

    beforeEach(async () => {
      const element = make(tag);
      document.body.append(element);
      here = await looks(element);
      element.remove();
    });

    afterEach(() => document.querySelectorAll('iframe').forEach((element) => element.remove()));

    it('has its looks, though it was shown in this one before, and has them again when it comes back', async () => {
      const element = make(tag);
      document.body.append(element);
      await element.updateComplete;
      frame().body.append(element);
      expect(await looks(element)).to.deep.equal(here);
      document.body.append(element);
      expect(await looks(element)).to.deep.equal(here);
      element.remove();
    });

    it('has its looks where it was made here and shown there for the first time', async () => {
      const element = make(tag);
      frame().body.append(element);
      expect(await looks(element)).to.deep.equal(here);
    });

    it('has its looks after a stay in a document that is shown nowhere', async () => {
      const element = make(tag);
      document.body.append(element);
      await element.updateComplete;
      document.implementation.createHTMLDocument().body.append(element);
      await element.updateComplete;
      frame().body.append(element);
      expect(await looks(element)).to.deep.equal(here);
    });
  });
}
