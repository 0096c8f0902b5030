import type {Plugin} from 'vite';

/** What to find in a file of a library, and what to put there instead; nothing, unless it is said. */
type Change = readonly [find: RegExp, put?: string];

/**
 * What of the libraries would meet the rest of a page, or is never asked for by what is in a drop-in
 * file. Each passage must be found, so that a new version of a library cannot slip by.
 */
const changes: ReadonlyArray<{file: RegExp; changes: readonly Change[]}> = [
  {
    file: /\/lit-html\/lit-html\.js$/,
    changes: [
      // Two copies of Lit cannot both create the policy `lit-html`, so ours has its own name; and it is
      // created with the first template, so that what has none can do without, as can a file loaded twice.
      [
        /(\w+)=(\w+)\?\2\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\):void 0/,
        '$1=()=>$1.made??=$2?$2.createPolicy("nyhetsdelar",$3):$3',
      ],
      [/void 0!==(\w+)\?\1\.createHTML\((\w+)\):\2/, '$1().createHTML($2)'],
      // An element with one of these names as its id would be taken for Lit's own list or polyfill.
      [
        /\w=\{M:\w+,.+?\},(\w+)=\w+\.litHtmlPolyfillSupport;\1\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
        '$1=void 0',
      ],
      [/\w+ as _\$LH,/],
      // Templates (src/markup/markup.ts) hold texts and lists, plain and boolean attributes, and no more:
      // no directives,
      [
        /function (\w)\(\w,(\w),\w=\w,\w\)\{if\(\2===\w\)return \2;.+?,\2\}(?=class)/,
        'const $1=(part,$2)=>$2;',
      ],
      [/this\._\$AN=void 0,/g],
      // properties and listeners,
      [/"\."===(\w)\[1\]\?\w:("\?"===\1\[1\]\?\w:)"@"===\1\[1\]\?\w:/, '$2'],
      [/class \w extends \w\{constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}.+?\}\}(?=class)/],
      [/class \w extends \w\{constructor\(\w,\w,\w,\w,\w\)\{super.+?\}\}(?=class)/],
      // expressions in a tag, in a comment, or in a <script>, <style>, <textarea> or <title>,
      [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\);/],
      [/1===\w\.type\?(\w=new \w\.ctor\([^)]*\)):6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, '$1'],
      [/class \w\{constructor\(\w,\w,\w\)\{this\.element=\w,this\.type=6.+?\}\}(?=const)/],
      [/(if\(\w\.data===\w\)\w\.push\(\{type:2,index:\w\}\);)else\{.+?\}(?=\w\+\+\})/, '$1'],
      [/if\(\w\.test\(\w\.tagName\)\)\{.+?\}(?=\}else if\(8===)/],
      [/\(\w\.test\(\w\[2\]\)&&\(\w=RegExp\("<\/"\+\w\[2\],"g"\)\),(\w=\w)\)/, '$1'],
      // templates of SVG or MathML alone, or that were compiled;
      [/2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
      [/\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/],
      [/if\((this\.el=.+?\.content),2===\w\|\|3===\w\)\{.+?\}(?=for)/, '$1;'],
      [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(.+?,\w\)(?=;)/, '$1'],
      // and nobody asks a part where it is.
      [/get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{[^}]*\}/g],
      [/setConnected\(\w\)\{.+?\}(?=\}class)/],
      [/\(\w\?\.creationScope\?\?(\w)\)/, '$1'],
      // An image with one of these names would be taken for the document's method (src/shadow/document-property.ts).
      [
        /\b(\w)\.(createComment|createTextNode|createTreeWalker|importNode|createElement(?=\("template"))\(/g,
        'Object.getPrototypeOf($1).$2.call($1,',
      ],
    ],
  },
  {
    file: /\/reactive-element\/reactive-element\.js$/,
    changes: [
      // An element with one of these names as its id would be taken for Lit's own list or polyfill.
      [/\w+\.reactiveElementPolyfillSupport/, 'void 0'],
      [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'],
      [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/],
      // For decorators, of which there are none.
      [/const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?\}(?=this\.\S+=new Map;)/],
      [/static addInitializer\(\w\)\{.+?\}(?=static )/],
      [/void 0!==(\w)\.l&&\(this\.l=\[\.\.\.\1\.l\]\),/],
      [/,this\.constructor\.l\?\.forEach\(\w=>\w\(this\)\)/],
      // Every element makes its shadow root by styledRoot, in whichever document it stands, of a plain list.
      [/createRenderRoot\(\)\{const .+?\.elementStyles\),\w\}/],
      [/this\.finalizeStyles\((this\.styles)\)/, '$1'],
      [/static finalizeStyles\(\w\)\{.+?return \w\}/],
      // No attribute of ours holds JSON; a property is declared once; controllers come with their element, and stay.
      [/case Object:case Array:\w=null==\w\?\w:JSON\.stringify\(\w\)/],
      [/case Object:case Array:try\{\w=JSON\.parse\(\w\)\}catch\(\w\)\{\w=null\}/],
      [/this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\),/],
      [/const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(.+?\}(?=\}let)/],
      [/,void 0!==this\.renderRoot&&this\.isConnected&&\w\.hostConnected\?\.\(\)/],
      [/removeController\(\w\)\{.+?\}/],
      [/\w\.state&&\(\w\.attribute=!1\),/],
      [/\[\.\.\.(\w\(\w\)),\.\.\.\w\(\w\)\]/, '$1'],
      [/"string"==typeof (\w)\?(\1\.toLowerCase\(\)):void 0/, '$2'],
      [
        /const\{get:(\w),set:\w\}=\w\(this\.prototype,\w\)\?\?\{get\(\)\{return (this\[\w\])\},.+?\};return\{get:\1,set\(\w\)\{const (\w)=.+?,(?=this\.requestUpdate)/,
        'return{get(){return $2},set(value){const $3=$2;$2=value,',
      ],
      // No property is compared or converted in its own way, and no update waits or is refused.
      [/\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:(\w)\)/, '$1'],
      [
        /"function"==typeof \w\.converter\?\{fromAttribute:\w\.converter\}:void 0!==\w\.converter\?\.fromAttribute\?\w\.converter:(\w)/,
        '$1',
      ],
      [/\(\w\.hasChanged\?\?(\w)\)/, '$1'],
      [/\w=this\.shouldUpdate\(\w\),(\w)\?(\(.+?\)):this\._\$EM\(\)(?=\}catch)/, '$1=!0,$2'],
      [/shouldUpdate\(\w\)\{return!0\}/],
      [
        /const \w=this\.scheduleUpdate\(\);return null!=\w&&await \w,(.+?\})scheduleUpdate\(\)\{.+?\}/,
        'return this.performUpdate(),$1',
      ],
      [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /],
    ],
  },
  {
    file: /\/reactive-element\/css-tag\.js$/,
    changes: [
      [/get styleSheet\(\)\{.+?\}(?=toString)/],
      // The guard has asked already.
      [/(\w+)=\w+\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '$1=!0'],
      // Sentences for those who write style sheets.
      [/Error\("CSSResult is not constructable[^"]+"\)/, 'Error()'],
      [/Error\("Value passed to 'css' [^"]+"\+\w+\+"[^"]+"\)/, 'Error()'],
    ],
  },
  {
    file: /\/lit-element\/lit-element\.js$/,
    changes: [
      [/\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/, 'void 0'],
      [/const (\w+)=\w+\.litElementPolyfillSupport;\1\?\.\(\{LitElement:\w+\}\);/],
      [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, 'void 0'],
    ],
  },
  {
    // The file has a copy of its own, and sets it up once.
    file: /\/localize\/init\/install\.js$/,
    changes: [[/if \(installed\) \{[^}]+\}/]],
  },
  {
    file: /\/localize\/internal\/runtime-msg\.js$/,
    changes: [
      // Every message has an id of its own; this would make one from its text.
      [/options\?\.id \?\? generateId\(template\)/, 'options.id'],
      // No message has markup in it.
      [/else \{\s+\/\/ E\.g\. html[^]+?\};\s+\}/],
    ],
  },
  {
    // A language that is not here has no words either.
    file: /\/localize\/init\/reentrant\.js$/,
    changes: [
      [/const targetLocalesSet[^]+?;([^]+?)locale !== sourceLocale [^]+?\? (\S+)\s+: undefined/, '$1$2'],
    ],
  },
  {
    // Further languages lie beside the file. While it could import some, all that speaks them was made to be lazy.
    file: /\/generated\/loaded\.ts$/,
    changes: [[/=\s*\{[^]+\}/, '= {}']],
  },
  {
    file: /\/lean-qr\/nano\.mjs$/,
    changes: [
      // Few readers want a QR code, and to set up what draws it takes as long as to show a bar.
      [
        /^([^]+)export\s*\{\s*\w+ as correction,\s*(\w+) as generate\s*\};?/,
        'let made;export const generate=(text)=>(made??=(()=>{$1return $2})())(text);',
      ],
      // A code is drawn as SVG, on no canvas.
      [/,\w+\(\w+,\{on:.+?,toCanvas\(.+?\}\}\)(?=,\w+=\[)/, '})'],
    ],
  },
];

/** Makes these changes. */
export const adaptLibraries = (): Plugin => ({
  name: 'adapt-libraries',
  transform(code, id) {
    const path = id.split('?')[0]!;
    const entry = changes.find(({file}) => file.test(path));
    if (!entry) return null;
    const changed = entry.changes.reduce((text, [find, put = '']) => {
      if (text.search(find) < 0) this.error(`A library has changed; in ${path} is no ${find.source}`);
      return text.replace(find, put);
    }, code);
    return {code: changed, map: null};
  },
});
