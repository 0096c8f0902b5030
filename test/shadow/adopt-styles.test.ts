import {expect} from '@open-wc/testing';
import {css} from '@lit/reactive-element/css-tag.js';
import {adoptStyles} from '../../src/shadow/adopt-styles.js';

const styles = css`
  .adopted {
    color: rgb(1, 2, 3);
  }
`;

/** A page of its own, with this in its body. */
const frame = (markup = '') => {
  const element = document.createElement('iframe');
  document.body.append(element);
  const page = element.contentDocument!;
  page.body.append(page.createRange().createContextualFragment(markup));
  return page;
};

const colourIn = (page: Document, root: ParentNode & Node) => {
  const element = page.createElement('p');
  element.className = 'adopted';
  root.append(element);
  return page.defaultView!.getComputedStyle(element).color;
};

describe('a style sheet that an element brings', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((element) => element.remove()));

  it('is there once, however many ask for it', () => {
    const page = frame();
    adoptStyles(page, styles);
    adoptStyles(page, styles);
    expect(page.adoptedStyleSheets).to.have.length(1);
    expect(colourIn(page, page.body)).to.equal('rgb(1, 2, 3)');
  });

  it('is there again in a shadow root whose host came from another page', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({mode: 'open'});
    adoptStyles(root, styles);
    const page = frame();
    page.body.append(host);
    adoptStyles(root, styles);
    expect(colourIn(page, root)).to.equal('rgb(1, 2, 3)');
  });

  for (const name of ['defaultView', 'adoptedStyleSheets']) {
    it(`is not kept away by a picture called ${name}`, () => {
      const page = frame(`<img name="${name}" alt="">`);
      expect(page[name as 'defaultView'] as unknown).to.equal(page.querySelector('img'));
      adoptStyles(page, styles);
      page.querySelector('img')!.remove();
      expect(colourIn(page, page.body)).to.equal('rgb(1, 2, 3)');
    });
  }

  it('is left out where nothing is shown', () => {
    const page = document.implementation.createHTMLDocument();
    expect(() => adoptStyles(page, styles)).not.to.throw();
  });
});
