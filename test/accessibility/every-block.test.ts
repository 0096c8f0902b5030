import {expect} from '@open-wc/testing';
import type {AxeResults, RunOptions} from 'axe-core';
import 'axe-core/axe.min.js';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {addLocale} from '../../src/localization/scope.js';
import * as arabic from '../../src/localization/generated/ar.js';
import * as finnish from '../../src/localization/generated/fi.js';
import '../../src/news-article/news-article.define.js';
import everyBlock from '../../demo/articles/every-block.json';
import {canEmulate, canResize, skipUnless} from '../support/engine.js';
import {once} from '../support/once.js';

declare const axe: {run(context: Element, options: RunOptions): Promise<AxeResults>};

addLocale('fi', finnish);
addLocale('ar', arabic);

const source = JSON.stringify(everyBlock);
const base = new URL('/demo/articles/', location.href).href;

/** The article with every block, as the only content of a page. */
const show = async (change: Record<string, unknown> = {}, isolated = false): Promise<HTMLElement> => {
  const page = document.createElement('main');
  const title = document.createElement('h1');
  title.textContent = 'Nyheter';
  const element = document.createElement('news-article');
  element.isolated = isolated;
  const ready = once(element, 'news-article-ready');
  element.article = {
    ...(JSON.parse(
      source.replaceAll('"pictures/', `"${base}pictures/`).replaceAll('"../', '"/demo/'),
    ) as object),
    ...change,
  };
  page.append(title, element);
  document.body.append(page);
  await ready;
  await element.updateComplete;
  for (const part of (isolated ? element.renderRoot : element).querySelectorAll('fact-box, social-share')) {
    await (part as Element & {updateComplete: Promise<boolean>}).updateComplete;
  }
  return page;
};

/** Every element of the page that a reader can get at, shadow roots included. */
const elements = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? elements(element.shadowRoot) : []),
  ]);

const article = (page: HTMLElement) => {
  const element = page.querySelector('news-article')!;
  return (element.isolated ? element.renderRoot : element).querySelector('article')!;
};

/** Styles the page, and gives what takes that back. */
const style = (rules: string): (() => void) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};

const violations = async (page: HTMLElement): Promise<string[]> => {
  const results = await axe.run(page, {
    resultTypes: ['violations'],
    runOnly: {
      type: 'tag',
      values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'],
    },
    rules: {
      'target-size': {enabled: true},
      // The films and recordings of the example are not there, so they have no sound.
      'no-autoplay-audio': {enabled: false},
    },
  });
  return results.violations.flatMap(({id, nodes}) =>
    nodes.map(({target, failureSummary}) => `${id} ${String(target)} ${failureSummary}`),
  );
};

afterEach(async () => {
  document.querySelectorAll('main').forEach((page) => page.remove());
});

describe('an article with every block', () => {
  for (const lang of ['sv', 'en', 'fi', 'ar', 'se']) {
    it(`has no fault that axe knows of, in ${lang}`, async () => {
      expect(await violations(await show({lang}))).to.deep.equal([]);
    });
  }

  it('has none in a shadow root either', async () => {
    expect(await violations(await show({}, true))).to.deep.equal([]);
  });

  it('has none with everything unfolded and loaded', async () => {
    const page = await show();
    page.querySelectorAll('details').forEach((details) => (details.open = true));
    // A frame of the test's own: the real ones are other people's.
    for (const button of page.querySelectorAll<HTMLElement>('[data-nyhetsdelar-load]')) {
      button.dataset.nyhetsdelarLoad = 'https://127.0.0.1:1/';
      button.click();
    }
    expect(page.querySelectorAll('iframe').length).to.equal(2);
    expect(await violations(page)).to.deep.equal([]);
  });

  it('has no tooltip, no inline style, and no script', async () => {
    const page = await show();
    const all = elements(article(page));
    expect(
      all.filter((element) => element.hasAttribute('title') || element.hasAttribute('style')),
    ).to.deep.equal([]);
    expect(
      all.filter((element) => element.getAttributeNames().some((name) => name.startsWith('on'))),
    ).to.deep.equal([]);
    expect(all.filter(({localName}) => localName === 'script' || localName === 'style')).to.deep.equal([]);
  });

  it('has every id once, and every reference meets one', async () => {
    const page = await show();
    const ids = [...page.querySelectorAll('[id]')].map(({id}) => id);
    expect(ids.length).to.equal(new Set(ids).size);
    for (const link of article(page).querySelectorAll('a[href^="#"]')) {
      expect(ids).to.include(link.getAttribute('href')!.slice(1));
    }
    for (const named of article(page).querySelectorAll('[aria-labelledby]')) {
      expect(ids).to.include(named.getAttribute('aria-labelledby'));
    }
  });

  it('can stand on a page twice', async () => {
    const [one, other] = [await show({id: 'a'}), await show({id: 'b'})];
    const made = (page: HTMLElement) => [...page.querySelectorAll('[id^="article-"]')].map(({id}) => id);
    expect(made(one).length).to.be.greaterThan(5);
    expect(made(one).filter((id) => made(other).includes(id))).to.deep.equal([]);
  });

  it('has links that each make sense alone, and lead to one place', async () => {
    const page = await show();
    const places = new Map<string, string>();
    for (const link of article(page).querySelectorAll<HTMLAnchorElement>(':not(social-share) > a[href]')) {
      const name = `${link.querySelector('img')?.alt ?? ''} ${link.textContent}`.trim();
      expect(name, link.outerHTML).to.not.equal('');
      expect(places.get(name) ?? link.href, name).to.equal(link.href);
      places.set(name, link.href);
    }
  });

  it('is gone through by Tab in the order in which it is read', async () => {
    const page = await show();
    const stops = [
      ...article(page).querySelectorAll<HTMLElement>('a[href], button, summary, [tabindex], audio, video'),
    ];
    expect(stops.filter(({tabIndex}) => tabIndex > 0)).to.deep.equal([]);
    expect(stops.length).to.be.greaterThan(20);
  });

  it('has what a thumb can hit: 44 pixels for what stands by itself', async () => {
    const page = await show();
    const small = [
      ...article(page).querySelectorAll<HTMLElement>('button, summary, li > a, .nyhetsdelar-people a'),
    ]
      .filter((element) => !element.closest('social-share'))
      .map((element) => ({box: element.getBoundingClientRect(), name: element.textContent}))
      .filter(({box, name}) => box.height < 43.5 && !name.startsWith('Tillbaka'));
    expect(small.map(({name, box}) => `${name} ${box.height}`)).to.deep.equal([]);
  });

  it('says nothing in a language that is not marked', async () => {
    const page = await show({lang: 'se'});
    const words = [
      'Publicerad',
      'Spara i kalendern (ICS-fil)',
      'Fotnoter',
      'Tillbaka till hänvisning 2',
      'Kontakt',
    ];
    const walker = document.createTreeWalker(article(page), NodeFilter.SHOW_TEXT);
    const met = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const found = words.find((word) => node!.textContent!.trim() === word);
      if (!found) continue;
      met.add(found);
      expect(node.parentElement!.closest('[lang]')!.getAttribute('lang'), found).to.equal('sv');
    }
    expect([...met].sort()).to.deep.equal(words.sort());
  });

  const large = ':root {font-size: 200%} h1 {overflow-wrap: anywhere}';
  // As a font with wide letters, whichever fonts are installed.
  const wideLetters = '* {letter-spacing: .25em !important}';
  for (const [name, rule] of [
    ['', ''],
    [', with text of twice the size', large],
    [', with wide letters', wideLetters],
    [', with both', large + wideLetters],
  ] as const) {
    it(`fits in 320 pixels${name}`, async function () {
      skipUnless(this, canResize, "this browser's driver cannot change the size of the page");
      await setViewport({width: 320, height: 256});
      const takeBack = style(rule);
      try {
        const page = await show();
        const wide = elements(article(page)).filter((element) => {
          const {right, left, width} = element.getBoundingClientRect();
          return (
            (right > 320.5 || left < -0.5) &&
            width > 1 &&
            !element.closest('[role="region"], .nyhetsdelar-announcement')
          );
        });
        expect(wide.map((element) => element.outerHTML.slice(0, 100))).to.deep.equal([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(320);
      } finally {
        takeBack();
        await setViewport({width: 800, height: 600});
      }
    });
  }

  it('bears the spacing that a reader needs', async () => {
    const page = await show();
    const takeBack = style(
      '* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important} p {margin-block-end: 2em !important}',
    );
    try {
      const cut = elements(article(page)).filter(
        (element) =>
          element instanceof HTMLElement &&
          getComputedStyle(element).overflow === 'hidden' &&
          element.scrollHeight > element.clientHeight + 1 &&
          element.clientHeight > 1,
      );
      expect(cut.map(({className}) => className)).to.deep.equal([]);
    } finally {
      takeBack();
    }
  });

  it('moves nothing', async () => {
    const page = await show();
    expect(page.getAnimations({subtree: true})).to.deep.equal([]);
  });

  it('keeps its boxes in forced colours, by their borders', async function () {
    skipUnless(this, canEmulate, "this browser's driver cannot force colours");
    await emulateMedia({forcedColors: 'active'});
    const page = await show();
    for (const box of article(page).querySelectorAll(
      '.nyhetsdelar-callout, .nyhetsdelar-notice, .nyhetsdelar-event, .nyhetsdelar-player',
    )) {
      // Also a transparent border is drawn there, in the colour of the text.
      const {borderTopStyle, borderTopWidth} = getComputedStyle(box);
      expect([borderTopStyle, borderTopWidth], box.className).to.deep.equal(['solid', '1px']);
    }
    await emulateMedia({forcedColors: 'none'});
  });
});
