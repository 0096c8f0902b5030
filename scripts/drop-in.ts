import {brotliCompressSync} from 'node:zlib';
import {minifySync, type JsMinifyOptions} from '@swc/core';
import {transform as transformCss} from 'lightningcss';
import type {Plugin} from 'vite';
import {adaptLibraries} from './adapt-libraries.js';
import {shortId} from './message-ids.js';
import {root, version} from './package.js';

/**
 * What a script file must be to live on any page: it shares the page with old libraries, other
 * copies of Lit and other versions of itself, and must do no harm where it cannot run.
 */

/** Leaves out the words of elements that are not in the file; a message's id begins with its topic. */
const keepWordsOf = (topics: RegExp): Plugin => ({
  name: 'keep-words',
  transform(code, id) {
    if (!id.includes('/localization/generated/')) return null;
    const kept = code.split('\n').filter((line) => {
      const message = /^\s*(['"])(\S+?\..+?)\1: /.exec(line);
      return !message || topics.test(message[2]!);
    });
    return {code: kept.join('\n'), map: null};
  },
});

/** Puts the short id of a message wherever its id stands: alone, where it is said, and where it is translated. */
const shortenMessageIds = (): Plugin => ({
  name: 'shorten-message-ids',
  transform(code, id) {
    if (!id.includes('/src/')) return null;
    const shorter = code.replace(
      /\{\s*id: (['"])([\w-]+\.[\w.-]+)\1,?\s*\}|(['"])([\w-]+\.[\w.-]+)\3/g,
      (whole, _, said: string, __, written: string) => {
        const short = shortId(said ?? written);
        return short ? `'${short}'` : whole;
      },
    );
    return {code: shorter, map: null};
  },
});

/** The same style sheet in fewer bytes, in ASCII. */
export const minifyCss = (filename: string, css: string): string =>
  transformCss({filename, code: Buffer.from(css), minify: true})
    .code.toString()
    .replace(/[^\0-\x7F]/gu, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `);

/** Minifies what stands in css`` literals, which the bundler leaves as it is, and puts it together on the way. */
const minifyStyles = (): Plugin => ({
  name: 'minify-styles',
  transform(code, id) {
    if (!id.includes('/src/')) return null;
    const smaller = code.replace(/(?<=[=[]\s*)css`([^`]*)`/g, (_, literal: string) => {
      // What is put together of other style sheets, of which each is a rule or more, has no text worth the while.
      if (literal.includes('${')) {
        const text = literal.replace(/\s*(\$\{\w+)(\})\s*/g, '$1.cssText$2');
        return `/*@__PURE__*/(()=>({cssText:\`${text}\`}))()`;
      }
      // In the source of a literal, each backslash of the style sheet stands twice.
      const css = literal.replaceAll('\\\\', '\\');
      return `{cssText:\`${minifyCss(id, css).replaceAll('\\', '\\\\')}\`}`;
    });
    return {code: smaller, map: null};
  },
});

/** Above U+007F only escapes are left, so that a page in another encoding shows no broken letters. */
const escapeNonAscii = (code: string): string =>
  code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * Properties of ours and of libraries that nobody outside a drop-in file asks for, and that get short names
 * there. A name belongs here if it weighs something: test/packaging/inner-names.node.test.ts sees to it
 * that it is neither the platform's nor told to anyone.
 */
export const innerNames: readonly string[] = [
  // Of ReactiveElement, and of what controls one.
  'addController',
  'createProperty',
  'createRenderRoot',
  'elementProperties',
  'elementStyles',
  'finalize',
  'finalized',
  'fromAttribute',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'shadowRootOptions',
  'toAttribute',
  // Of @lit/localize.
  'getLocale',
  'loadLocaleSync',
  // Of ours.
  'articleIndex',
  'asksFirst',
  'canRetry',
  'closeDialog',
  'commaInside',
  'firstOnTouch',
  'languageChanged',
  'openDialog',
  'ordinals',
  'readFromHeading',
  'sectionLevel',
];

/** What the bundler has minified, by another that finds what it leaves: 2 % of a file. */
const minifyAgain = (code: string, options: JsMinifyOptions['compress'] & object): string =>
  minifySync(code, {
    compress: {passes: 4, ecma: 2020, keep_fargs: false, ...options},
    mangle: {props: {regex: `^(?:${innerNames.join('|')})$`}},
    ecma: 2020,
  }).code;

/** Ways to write the same. Which comes out smallest is for the compressor to say: by one letter more, it may find 1 % less. */
const ways = [true, false].flatMap((sequences) =>
  ([1, 3] as const).flatMap((inline) =>
    [true, false].map((conditionals) => ({sequences, inline, conditionals})),
  ),
);

/** Runs nothing where there are no constructable style sheets, and lets no error out to the page. */
const guarded = (code: string): string => {
  const licence = `/*! nyhetsdelar ${version}, MIT. Lit (c) Google LLC, BSD-3-Clause: THIRD-PARTY.md */`;
  // An application may import the file, and be rendered on a server, where there are no style sheets at all.
  const able = 'globalThis.CSSStyleSheet?.prototype.replaceSync';
  return `${licence}\nif(${able})try{${escapeNonAscii(code.trim())}}catch(e){console.error("nyhetsdelar:",e)}\n`;
};

/** Makes the smallest file of a bundle. */
const finish = (): Plugin => ({
  name: 'finish',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      [file.code] = ways
        .map((way) => guarded(minifyAgain(file.code, way)))
        .map((code): [string, number] => [code, brotliCompressSync(code).length])
        .reduce((least, other) => (other[1] < least[1] ? other : least));
    }
  },
});

/** Puts one module of ours in the place of another, which has in it what a file is to go without. */
export const exchange = (left: string, put: string): Plugin => ({
  name: 'exchange',
  enforce: 'pre',
  resolveId: (source) => (source.endsWith(`/${left}.js`) ? `${root}src/${put}.ts` : null),
});

/**
 * The plugins that make a bundle a drop-in file.
 * @param topics Which messages the elements in the file can say.
 */
export const dropIn = (topics: RegExp): Plugin[] => [
  keepWordsOf(topics),
  shortenMessageIds(),
  minifyStyles(),
  adaptLibraries(),
  finish(),
];

/** The same for a file that has no element, only something to tell one. */
export const addOn = (): Plugin[] => [finish()];
