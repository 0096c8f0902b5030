import {expect, fixture, html} from '@open-wc/testing';
import '../../src/fact-box/fact-box.define.js';
import type {SocialShare} from '../../src/social-share/social-share.js';
import '../../src/social-share/social-share.define.js';
import {control} from '../social-share/bar.js';
import {inheritedProperties} from './inherited-properties.js';

/** What stays the page's own inside an element: colours, letters and their size, direction, and whether it can be seen and used. */
const pageOwn = [
  'accent-color',
  'color',
  'color-scheme',
  'direction',
  'font-family',
  'font-size',
  'font-size-adjust',
  'text-size-adjust',
  '-moz-text-size-adjust',
  '-webkit-font-smoothing',
  '-moz-osx-font-smoothing',
  'visibility',
  'pointer-events',
  'interactivity',
];

describe('a property that a page hands on to all that stands in it', () => {
  const inherited = inheritedProperties();
  // The language is that of the place, by another way; see below.
  inherited.delete('-webkit-locale');

  /** The properties that are another in this element once they are set on that one. */
  const reaching = (inside: Element, outside: HTMLElement) =>
    [...inherited.keys()].filter((name) => {
      const before = getComputedStyle(inside).getPropertyValue(name);
      outside.style.setProperty(name, inherited.get(name)!);
      const after = getComputedStyle(inside).getPropertyValue(name);
      outside.removeAttribute('style');
      return after !== before;
    });

  it('is found by trying, whatever the browser knows', () => {
    expect(inherited.size).to.be.greaterThan(90);
    expect([...inherited.keys()]).to.include.members([
      '-webkit-text-fill-color',
      '-webkit-text-stroke-width',
      'stroke',
      'font-kerning',
      'tab-size',
      ...pageOwn.filter((name) => CSS.supports(name, 'inherit') && name in document.body.style),
    ]);
  });

  for (const tag of ['fact-box', 'social-share']) {
    it(`does not reach what <${tag}> shows, but for colour, letters, size and use`, async () => {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = place.appendChild(document.createElement(tag));
      await (element as SocialShare).updateComplete;
      const inside = element.shadowRoot!.querySelector('aside, ul')!;
      expect(reaching(inside, place).sort()).to.deep.equal(
        pageOwn.filter((name) => inherited.has(name)).sort(),
      );
    });
  }

  it('does what a rule of the page for the element itself says, to links, buttons and disclosure alike', async () => {
    const bar = await fixture<SocialShare>(
      html`<social-share networks="facebook copy" more="print"></social-share>`,
    );
    const controls = [
      control(bar, 'facebook'),
      control(bar, 'copy'),
      bar.shadowRoot!.querySelector('summary')!,
    ];
    const unlike = [...inherited].flatMap(([name, value]) => {
      // No control is a list item, and WebKit lays out a button in rows whatever a page says.
      if (name.startsWith('list-style') || name === 'writing-mode') return [];
      bar.style.setProperty(name, value);
      const looks = new Set(controls.map((one) => getComputedStyle(one).getPropertyValue(name)));
      bar.removeAttribute('style');
      return looks.size > 1 ? [`${name}: ${[...looks].join(' | ')}`] : [];
    });
    expect(unlike).to.deep.equal([]);
  });

  it('does to links and buttons alike what a page says of all elements', async () => {
    const sheet = document.createElement('style');
    sheet.textContent = `* { text-transform: uppercase; letter-spacing: 3px; font: italic small-caps 700 20px/2 Georgia;
      text-shadow: 1px 1px red; } a { font-size: 50px; } button { font-size: 9px; text-transform: lowercase; }`;
    document.head.append(sheet);
    const bar = await fixture<SocialShare>(html`<social-share networks="facebook copy"></social-share>`);
    const look = (id: string) => {
      const {
        textTransform,
        letterSpacing,
        fontSize,
        fontStyle,
        fontVariantCaps,
        fontWeight,
        lineHeight,
        textShadow,
      } = getComputedStyle(control(bar, id));
      return [
        textTransform,
        letterSpacing,
        fontSize,
        fontStyle,
        fontVariantCaps,
        fontWeight,
        lineHeight,
        textShadow,
      ];
    };
    const looks = [look('facebook'), look('copy')];
    sheet.remove();
    expect(looks[1]).to.deep.equal(looks[0]);
    expect(looks[0]!.slice(0, 3)).to.deep.equal(['uppercase', '3px', '20px']);
  });

  it('leaves the language of the place to the facts, however it is said', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    for (const [around, own] of [
      ['tr', ''],
      ['sv', 'tr'],
    ]) {
      place.lang = around!;
      const box = document.createElement('fact-box');
      if (own) box.lang = own;
      const facts = box.appendChild(document.createElement('p'));
      facts.textContent = 'i';
      facts.style.textTransform = 'uppercase';
      place.replaceChildren(box);
      await box.updateComplete;
      // Turkish has an İ of its own, as innerText shows.
      expect(facts.innerText, own).to.equal('İ');
    }
  });
});
