/** Custom properties: what a style sheet reads is there to be read, and what a page may set is documented. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import type {CSSResultGroup} from '@lit/reactive-element';
import {root} from '../../scripts/package.js';
import {FactBox} from '../../src/fact-box/fact-box.js';
import {styles as articleStyles} from '../../src/markup/article.styles.js';
import {NewsArticle} from '../../src/news-article/news-article.js';
import {SocialShare} from '../../src/social-share/social-share.js';

const read = (path: string): string => readFileSync(root + path, 'utf8');
const textOf = (styles: CSSResultGroup): string =>
  Array.isArray(styles) ? styles.map(textOf).join('\n') : String(styles);

/** What applies in one root, and so may read what another sheet there sets. */
const sheets: Readonly<Record<string, string>> = {
  'an article': textOf(articleStyles),
  'the shadow root of <news-article>': textOf(NewsArticle.styles ?? []),
  'the shadow root of <fact-box>': textOf(FactBox.styles ?? []),
  'the shadow root of <social-share>': textOf(SocialShare.styles ?? []),
  'before-script.css': read('src/social-share/before-script.css'),
  'brand-colours.css': read('src/social-share/brand-colours.css'),
};

const found = (css: string, pattern: RegExp): Set<string> =>
  new Set(css.replace(/\/\*[^]*?\*\//g, '').match(pattern));
const readIn = (css: string): Set<string> => found(css, /(?<=var\(\s*)--[\w-]+/g);
const setIn = (css: string): Set<string> => found(css, /--[\w-]+(?=\s*:)/g);

const everything = Object.values(sheets).join('\n');
const isPrivate = (name: string): boolean => name.startsWith('--_');

interface Declaration {
  tagName?: string;
  cssProperties?: {name: string}[];
}

const {modules} = JSON.parse(read('custom-elements.json')) as {modules: {declarations?: Declaration[]}[]};
const documented = new Map(
  modules
    .flatMap(({declarations = []}) => declarations)
    .flatMap(({tagName, cssProperties = []}) => cssProperties.map(({name}) => [name, tagName] as const)),
);

describe('custom properties', () => {
  for (const [name, css] of Object.entries(sheets)) {
    it(`${name} reads no private one that it does not set`, () => {
      const own = setIn(css);
      assert.deepEqual(
        [...readIn(css)].filter((property) => isPrivate(property) && !own.has(property)),
        [],
      );
    });
  }

  it('none is set that nothing reads', () => {
    const scripts = readdirSync(`${root}src`, {recursive: true, encoding: 'utf8'})
      .filter((file) => file.endsWith('.ts'))
      .map((file) => read(`src/${file}`))
      .join('\n');
    const readByScript = found(scripts, /(?<=getPropertyValue\(')--[\w-]+/g);
    const all = readIn(everything);
    assert.deepEqual(
      [...setIn(everything)].filter((property) => !all.has(property) && !readByScript.has(property)),
      [],
    );
  });

  it('a public one that is read is in the manifest', () => {
    assert.deepEqual(
      [...readIn(everything)].filter((property) => !isPrivate(property) && !documented.has(property)),
      [],
    );
  });

  it('one that is in the manifest is read, by the element that it is named after', () => {
    const unread = [...documented].filter(([property, tag]) => {
      const shared = property.startsWith('--nyhetsdelar-');
      return !readIn(shared ? everything : sheets[`the shadow root of <${tag}>`]!).has(property);
    });
    assert.deepEqual(unread, []);
  });
});
