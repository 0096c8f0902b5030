import {transform as transformCss} from 'lightningcss';
import type {Plugin} from 'vite';
import {shortId} from './message-ids.js';
import {version} from './package.js';

/**
 * What a script file must be to live on any page: it shares the page with old libraries, other
 * copies of Lit and other versions of itself, and must do no harm where it cannot run.
 */

/** Passages of libraries that would meet the rest of the page, or that a page does not need; each must be found. */
const passages: ReadonlyArray<{file: RegExp; find: RegExp; put: string}> = [
  {
    // Two copies of Lit cannot both create the policy `lit-html`, so ours has its own name; and it is
    // created with the first template, so that what has none can do without, as can a file loaded twice.
    file: /\/lit-html\/lit-html\.js$/,
    find: /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
    put: '$1=()=>$1.made??=$2?$2.createPolicy("nyhetsdelar",$3):$3',
  },
  {
    file: /\/lit-html\/lit-html\.js$/,
    find: /void 0!==(\w+)\?\1\.createHTML\((\w+)\):\2/,
    put: '$1().createHTML($2)',
  },
  // An element with one of these names as its id would be taken for Lit's own list or polyfill.
  {
    file: /\/lit-html\/lit-html\.js$/,
    find: /(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    put: '$1=void 0',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    find: /\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/,
    put: 'void 0',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    find: /const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/,
    put: '',
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    find: /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    put: 'void 0',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /\w+\.reactiveElementPolyfillSupport/,
    put: 'void 0',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
    put: 'void 0',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    put: '',
  },
  // For decorators, of which there are none.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?\}(?=this\.\S+=new Map;)/,
    put: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /static addInitializer\(\w\)\{.+?\}(?=static )/,
    put: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/,
    put: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/,
    put: '',
  },
  // Every element makes its shadow root by styledRoot, in whichever document it stands.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /createRenderRoot\(\)\{const .+?\.elementStyles\),\w\}/,
    put: '',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    find: /get styleSheet\(\)\{.+?\}(?=toString)/,
    put: '',
  },
  // No attribute of ours holds JSON, and no controller leaves its element.
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/,
    put: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/,
    put: '',
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    find: /removeController\(\w\)\{.+?\}/,
    put: '',
  },
  // The guard has asked already.
  {
    file: /\/reactive-element\/css-tag\.js$/,
    find: /(\w+)=\w+\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/,
    put: '$1=!0',
  },
  // Sentences for those who write style sheets.
  {
    file: /\/reactive-element\/css-tag\.js$/,
    find: /Error\("CSSResult is not constructable[^"]+"\)/,
    put: 'Error()',
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    find: /Error\("Value passed to 'css' [^"]+"\+\w+\+"[^"]+"\)/,
    put: 'Error()',
  },
  // The file has a copy of its own, and sets it up once.
  {
    file: /\/localize\/init\/install\.js$/,
    find: /if \(installed\) \{[^}]+\}/,
    put: '',
  },
  // Every message has an id of its own; this would make one from its text.
  {
    file: /\/localize\/internal\/runtime-msg\.js$/,
    find: /options\?\.id \?\? generateId\(template\)/,
    put: 'options.id',
  },
  // A language that is not here has no words either.
  {
    file: /\/localize\/init\/reentrant\.js$/,
    find: /const targetLocalesSet[^]+?;([^]+?)locale !== sourceLocale [^]+?\? (\S+)\s+: undefined/,
    put: '$1$2',
  },
  // Few readers want a QR code, and to set up what draws it takes as long as to show a bar.
  {
    file: /\/lean-qr\/nano\.mjs$/,
    find: /^([^]+)export\s*\{\s*\w+ as correction,\s*(\w+) as generate\s*\};?/,
    put: 'let made;export const generate=(text)=>(made??=(()=>{$1return $2})())(text);',
  },
  // A code is drawn as SVG, on no canvas.
  {
    file: /\/lean-qr\/nano\.mjs$/,
    find: /,\w+\(\w+,\{on:.+?,toCanvas\(.+?\}\}\)(?=,\w+=\[)/,
    put: '})',
  },
  // No message has markup in it.
  {
    file: /\/localize\/internal\/runtime-msg\.js$/,
    find: /else \{\s+\/\/ E\.g\. html[^]+?\};\s+\}/,
    put: '',
  },
];

const adaptLibraries = (): Plugin => ({
  name: 'adapt-libraries',
  transform(code, id) {
    const path = id.split('?')[0]!;
    const own = passages.filter(({file}) => file.test(path));
    if (!own.length) return null;
    const changed = own.reduce((text, {find, put}) => {
      if (!find.test(text)) this.error(`A library has changed; in ${path} is no ${find.source}`);
      return text.replace(find, put);
    }, code);
    return {code: changed, map: null};
  },
});

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

/** Puts the short id of a message wherever its id stands, where it is said and where it is translated. */
const shortenMessageIds = (): Plugin => ({
  name: 'shorten-message-ids',
  transform(code, id) {
    if (!id.includes('/src/')) return null;
    const shorter = code.replace(
      /(['"])([\w-]+\.[\w.-]+)\1/g,
      (_, quote: string, id: string) => quote + (shortId(id) ?? id) + quote,
    );
    return {code: shorter, map: null};
  },
});

/** The same style sheet in fewer bytes, in ASCII. */
export const minifyCss = (filename: string, css: string): string =>
  transformCss({filename, code: Buffer.from(css), minify: true})
    .code.toString()
    .replace(/[^\0-\x7F]/gu, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `);

/** Minifies what stands in css`` literals, which the bundler leaves as it is. */
const minifyStyles = (): Plugin => ({
  name: 'minify-styles',
  transform(code, id) {
    if (!/\/src\/.*(styles|theme)/.test(id)) return null;
    const smaller = code.replace(/\bcss`([^`$]*)`/g, (_, literal: string) => {
      // In the source of a literal, each backslash of the style sheet stands twice.
      const css = literal.replaceAll('\\\\', '\\');
      return `css\`${minifyCss(id, css).replaceAll('\\', '\\\\')}\``;
    });
    return {code: smaller, map: null};
  },
});

/** Above U+007F only escapes are left, so that a page in another encoding shows no broken letters. */
const escapeNonAscii = (code: string): string =>
  code.replace(/[^\0-\x7F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Runs nothing where there are no constructable style sheets, and lets no error out to the page. */
const guard = (): Plugin => ({
  name: 'guard',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== 'chunk') continue;
      const licence = `/*! nyhetsdelar ${version}, MIT. Includes Lit, (c) Google LLC, BSD-3-Clause; see THIRD-PARTY.md */`;
      // An application may import the file, and be rendered on a server, where there is no window.
      const able =
        'globalThis.window&&window.customElements&&window.CSSStyleSheet&&CSSStyleSheet.prototype.replaceSync';
      const body = escapeNonAscii(file.code.trim());
      file.code = `${licence}\nif(${able})try{${body}}catch(e){console.error("nyhetsdelar:",e)}\n`;
    }
  },
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
  guard(),
];

/** The same for a file that has no element, only something to tell one. */
export const addOn = (): Plugin[] => [guard()];
