import type {Plugin} from 'vite';

/** What to find in a file of a library, and what to put there instead; nothing, unless it is said. */
type Change = readonly [find: RegExp, put?: string | ((found: string) => string)];

/** Of a table in a string of JavaScript, what stands for the least error correction of the four. */
const everyFourth = (literal: string): string =>
  JSON.stringify([...(JSON.parse(literal) as string)].filter((_, index) => index % 4 === 0).join(''));

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
      [
        /,\w=\/\(\[\.\?@\]\)\?\(\.\*\)\/\.exec\((\w)\)(.+?)name:\w\[2\](.+?)ctor:.+?"\?"===\w\[1\]\?(\w):.+?:(\w)\}/,
        '$2name:$1.replace("?","")$3ctor:"?"===$1[0]?$4:$5}',
      ],
      [/class \w extends \w\{constructor\(\)\{super\(\.\.\.arguments\),this\.type=3\}.+?\}\}(?=class)/],
      [/class \w extends \w\{constructor\(\w,\w,\w,\w,\w\)\{super.+?\}\}(?=class)/],
      // expressions in a tag, in a comment, or in a <script>, <style>, <textarea> or <title>,
      [/else \w\.startsWith\(\w\)&&\(\w\.push\(\{type:6,index:\w\}\),\w\.removeAttribute\(\w\)\);/],
      [/1===\w\.type\?(\w=new \w\.ctor\([^)]*\)):6===\w\.type&&\(\w=new \w\(\w,this,\w\)\)/, '$1'],
      [/\(-2===\w\?\w:(\w)\)/, '$1'],
      [/class \w\{constructor\(\w,\w,\w\)\{this\.element=\w,this\.type=6.+?\}\}(?=const)/],
      [/(if\(\w\.data===\w\)\w\.push\(\{type:2,index:\w\}\);)else\{.+?\}(?=\w\+\+\})/, '$1'],
      [/if\(\w\.test\(\w\.tagName\)\)\{.+?\}(?=\}else if\(8===)/],
      [/\/<\(\?:\(!--.+?\/g,\w=\/-->\/g,\w=\/>\/g/, '/<\\/?[a-z][^>\\s]*/gi'],
      [/"!--"===(\w)\[1\]\?.+?\(\w\.test\(\1\[2\]\)&&.+?,(\w=\w)\).+?\)(?=:\w===)/, '$2'],
      [/\w\?\?(\w,\w=-1)/, '$1'],
      [/\w===\w\?\w=\w:(\w===\w\?">"===.+?:)'"'===\w\[3\]\?(\$):\w\):.+?\((\w=\w),\w=void 0\)/, '$1$2):$3'],
      // templates of SVG or MathML alone, or that were compiled;
      [/2===\w\?"<svg>":3===\w\?"<math>":""/, '""'],
      [/\+\(2===\w\?"<\/svg>":3===\w\?"<\/math>":""\)/],
      [/if\((this\.el=.+?\.content),2===\w\|\|3===\w\)\{.+?\}(?=for)/, '$1;'],
      [/"number"==typeof \w\?(this\._\$AC\(\w\)):\(.+?,\w\)(?=;)/, '$1'],
      // What is called in one place can stand there;
      [
        /(this\.el)=\w\.createElement\((\w),\w\)(.+?)static createElement\(\w,\w\)\{.+?,\w\}/,
        '$1=Object.getPrototypeOf(document).createElement.call(document,"template"),$1.innerHTML=$2$3',
      ],
      // nor a value right before the end of a tag that ends itself,
      [/const \w=\w===\w&&\w\[\w\+1\]\.startsWith\("\/>"\)\?" ":"";/],
      [/(\+\w)\+\w\):(\w\+\w)\+\w(?=\}return)/, '$1):$2'],
      [/type:[12],/g],
      [/8===\w\.nodeType\)if\(/, ''],
      // nor anything that a mark of ours could be taken for;
      [/`lit\$\$\{.+?\}\$`/, '"lit$"'],
      [/Error\("invalid template strings array"\)/, 'Error()'],
      [/if\(\w\.hasAttributes\(\)\)(?=for)/],
      [/\((\w\[\w\])\|\|"<\?>"\)/, '$1'],
      [/\w="\[ \\t\\n\\f\\r\]",/],
      [/RegExp\(`>\|.+?`,"g"\)/, '/>|\\s(?:([^\\s"\'>=/]+)(\\s*=\\s*(?:[^\\s"\'`<>=]|("|\')|))|$)/g'],
      // and nobody asks a part where it is.
      [/get (?:_\$AU|parentNode|startNode|endNode|tagName)\(\)\{[^}]*\}/g],
      // Each is written once, into a place of its own (src/news-article/write-article.ts): no part of it has to
      // know what it holds, and a list needs no marks around its items, which would weigh on the page.
      [
        /constructor\((\w),(\w),\w,\w\)\{this\.type=2,.+?isConnected\?\?!0\}/,
        'constructor($1,$2){this._$AA=$1,this._$AB=$2}',
      ],
      [
        /_\$AI\((\w),\w=this\)\{\1=\w\(this,\1,\w\),\w\(\1\)\?\1===(\w)\|\|.+?:this\._\(\1\)\}/,
        '_$AI($1){$1===$2||null==$1||""===$1||("object"!=typeof $1?this._($1):$1._$litType$?this.$($1):this.k($1))}',
      ],
      [/T\(\w\)\{this\._\$AH!==\w&&.+?\)\}(?=_\()/],
      [/_\((\w)\)\{this\._\$AH.+?this\.T\((\w\.createTextNode\(\w\))\),.+?\}(?=\$\()/, '_($1){this.O($2)}'],
      [
        /if\(this\._\$AH\?\._\$AD===(\w)\)this\._\$AH\.p\((\w)\);else\{const \w=new (\w)\(.+?\}\}(?=_\$AC)/,
        'this.O($3($1,$2))}',
      ],
      [/k\((\w)\)\{\w\(this\._\$AH\).+?(?=setConnected)/, 'k($1){for(const item of $1)this._$AI(item)}'],
      [/setConnected\(\w\)\{.+?\}(?=\}class)/],
      [
        /class (\w)\{constructor\(\w,\w\)\{this\._\$AV=.+?\}u\(\w\)\{const(\{.+?\}=)this\._\$AD,(.+?,\w\.nextSibling),this,\w\)(.+?),this,\w\),this\._\$AV(\.push.+?)return (\w\.currentNode=\w),(\w)\}p.+?\}\}(?=class)/,
        'const $1=(template,values)=>{const$2template,made=[],$3)$4),made$5$6;let at=0;for(const part of made)if(part.strings)part._$AI(values,at),at+=part.strings.length-1;else part._$AI(values[at++]);return $7};',
      ],
      [/2===\w\.type\?(\w=new \w\(.+?\)):(\w=new (\w\.ctor).+?\))/, '$3?$2:$1'],
      [
        /constructor\((\w),(\w),(\w),\w,\w\)\{this\.type=1,.+?,(\3\.length>2.+?)\?.+?\}/,
        'constructor($1,$2,$3){this.element=$1,this.name=$2,($4)&&(this.strings=$3)}',
      ],
      [
        /_\$AI\((\w),\w=this,\w,\w\)\{const \w=this\.strings;.+?===(\w)\?\1=\2:\1!==\2&&.+?this\.j\(\1\)\}/,
        '_$AI($1,from){const texts=this.strings;if(texts){const values=$1;$1=texts[0];texts.slice(1).forEach((text,index)=>{const value=values[from+index];value===$2?$1=$2:$1!==$2&&($1+=(value??"")+text)})}this.j($1)}',
      ],
      [/(\w===\w)\?this\.element\.removeAttribute\(this\.name\):(?=this\.element\.setAttribute)/, '$1||'],
      [/constructor\(\)\{super\(\.\.\.arguments\),this\.type=4\}/],
      [
        /\((\w),(\w),\w\)=>\{const \w=\w\?\.renderBefore.+?new (\w)\(\w\.insertBefore\((\w\(\)),.+?,\w\}(?=;export)/,
        '($1,$2)=>new $3($2.insertBefore($4,null),null)._$AI($1)',
      ],
      [/\w=Symbol\.for\("lit-noChange"\),/],
      [/\w as noChange,/],
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
      // No attribute of ours holds JSON; none that says what a property is is a listener's, for which Trusted
      // Types would want a script; controllers come with their element, and stay.
      [/,\w=\w\.trustedTypes,\w=\w\?\w\.emptyScript:""/],
      [
        /toAttribute\((\w),(\w)\)\{switch.+?stringify.+?\},fromAttribute\(\w,\w\)\{let .+?JSON\.parse.+?return \w\}/,
        'toAttribute:($1,$2)=>$2===Boolean?$1?"":null:$1,fromAttribute:($1,$2)=>$2===Boolean?null!==$1:$2===Number&&null!==$1?Number($1):$1',
      ],
      [/,void 0!==this\.renderRoot&&this\.isConnected&&\w\.hostConnected\?\.\(\)/],
      [/removeController\(\w\)\{.+?\}/],
      // A class declares each of its properties once, by a word, with all that there is to say of it.
      [
        /(?<=const)\{is:(\w),defineProperty:(\w),.+?getPrototypeOf:(\w)\}=Object/,
        ' $1=(a,b)=>Object.is(a,b),$2=(a,b,c)=>Object.defineProperty(a,b,c),$3=(a)=>Object.getPrototypeOf(a)',
      ],
      [/,\w=\{attribute:!0,type:String,converter:\w,reflect:!1,useDefault:!1,hasChanged:\w\}/],
      [/(static createProperty\(\w,\w)=\w/, '$1'],
      [/\w\.state&&\(\w\.attribute=!1\),this\._\$Ei\(\),/],
      [/this\.prototype\.hasOwnProperty\(\w\)&&\(\(\w=Object\.create\(\w\)\)\.wrapped=!0\),/],
      [
        /,\w=this\.getPropertyDescriptor\((\w),(\w),(\w)\);void 0!==\w&&(\w\(this\.prototype,\1,)\w\)\}\}static getPropertyDescriptor\(.+?\}(,configurable:!0,enumerable:!0\})\}/,
        ';$4{get(){return this[$2]},set(value){const before=this[$2];this[$2]=value,this.requestUpdate($1,before,$3)}$5)}}',
      ],
      [/static getPropertyOptions\(\w\)\{.+?\}/],
      [/\w\.getPropertyOptions\((\w)\)(?=,\w=)/, 'this.constructor.elementProperties.get($1)'],
      [/\w\?\?=\w\.getPropertyOptions\(\w\),/],
      [/this\._\$Eh&&(?=\[)/],
      [/if\((this\.finalized=!0,this\._\$Ei\(\)),this\.hasOwnProperty\(\w\("properties"\)\)\)\{/, '{$1;'],
      [/void 0!==\w&&(?=this\._\$Em!==\w\))/],
      [/this\.hasOwnProperty\(\w\("finalized"\)\)(.+?this\.finalized=)!0/, 'this.finalized===this$1this'],
      [/(\w)\[\w\("finalized"\)\]=new Map/, '$1.finalized=$1'],
      [/if\(this\.hasOwnProperty\(\w\("elementProperties"\)\)\)return;/],
      [/\[\.\.\.\w\((\w)\),\.\.\.\w\(\w\)\]/, 'Object.keys($1??{})'],
      [/"string"==typeof (\w)\?(\1\.toLowerCase\(\)):void 0/, '$2'],
      // What is nothing need not be said to be.
      [/this\._\$Ep=void 0,(?=this\.isUpdatePending)/],
      [/this\._\$Em=null,(?=this\._\$Ev)/],
      // What a property was before its class was known is set as any other, so none begins with a value.
      [/const \w=this\.constructor\.elementProperties;if\(\w\.size>0\)for\(.+?\}(?=\}let)/],
      [/,wrapped:\w\},\w\)\{/, '}){'],
      [/(this\._\$Ej\.set\(\w,)\w\?\?(\w\?\?this\[\w\]\)),!0!==\w\|\|void 0!==\w\)/, '$1$2)'],
      [
        /,\w=!1,(\w)\)(\{if\(void 0!==\w\)\{const \w=this\.constructor;if\()!1===\w&&\(\1=(this\[\w\])\),/,
        ',$1)$2$1=$3,',
      ],
      // No property is compared or converted in its own way, and no update waits or is refused.
      [/\(void 0!==\w\.converter\?\.toAttribute\?\w\.converter:(\w)\)/, '$1'],
      [
        /"function"==typeof \w\.converter\?\{fromAttribute:\w\.converter\}:void 0!==\w\.converter\?\.fromAttribute\?\w\.converter:(\w)/,
        '$1',
      ],
      [/\(\w\.hasChanged\?\?(\w)\)/, '$1'],
      // Only what is to be reflected comes to be.
      [/if\(void 0!==\w&&!0===\w\.reflect\)(?=\{)/],
      [
        /let \w=!1;(const \w=this\._\$AL;try\{)\w=this\.shouldUpdate\(\w\),\w\?\((.+?)\):this\._\$EM\(\)(\}catch\(\w\)\{throw )\w=!1,(.+?\})\w&&/,
        '$1$2$3$4',
      ],
      [/shouldUpdate\(\w\)\{return!0\}/],
      [
        /const \w=this\.scheduleUpdate\(\);return null!=\w&&await \w,(.+?\})scheduleUpdate\(\)\{.+?\}/,
        'return this.performUpdate(),$1',
      ],
      [/this\.getUpdateComplete\(\)\}getUpdateComplete\(\)\{return /],
      // An attribute is called what its property is, with hyphens; and what is reflected has a default that is not.
      [/"string"==typeof (\w)\?\1:(\w)(?=\.toLowerCase)/, '$2.replace(/[A-Z]/g,"-$$&")'],
      [/(\w)\.useDefault&&(?=\1\.reflect)/],
      [/\{useDefault:(\w),reflect:\w(\}.+?)!0===\w(?=&&this\._\$Em)/, '{reflect:$1$2$1'],
      // What is called in one place can stand there.
      [/this\._\$Ev\(\)\}_\$Ev\(\)\{/],
      [/attributeChangedCallback\(\w,\w,\w\)\{.+?\}/],
      [/_\$AK\((\w),(\w)\)\{/, 'attributeChangedCallback($1,old,$2){'],
      // Elements do all that they do for an update in the update.
      [/this\._\$AE\(\w\)(?=\}willUpdate)/, 'this.hasUpdated=!0'],
      [/_\$AE\(\w\)\{.+?this\.updated\(\w\)\}/],
      [/updated\(\w\)\{\}firstUpdated\(\w\)\{\}/],
      // None is without styles.
      [/\w\.elementStyles=\[\],/],
      // Every element has a way to be enabled of its own, from the beginning.
      [/enableUpdating\(\w\)\{\}/],
    ],
  },
  {
    // The guard has asked already; and style sheets are put together by the build.
    file: /\/reactive-element\/css-tag\.js$/,
    changes: [[/(\w+)=\w+\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/, '$1=!0']],
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
      // Every message has an id of its own, which is all that is said of it (scripts/drop-in.ts); this would
      // make one from its text.
      [/options\?\.id \?\? generateId\(template\)/, 'options'],
      // No message has markup in it: it is text, or text with values.
      [/else if \('strTag' in localized\)/],
      [/else \{\s+\/\/ E\.g\. html[^]+?\};\s+\}/],
    ],
  },
  {
    file: /\/localize\/internal\/str-tag\.js$/,
    changes: [
      [/typeof val !== 'string' && 'strTag' in val/, 'val.strTag'],
      // The language has this, and what has no order of its own has that of the text.
      [
        /let concat = [^]+?return concat/,
        'return String.raw({raw: strings}, ...(valueOrder ? valueOrder.map((index) => values[index]) : values))',
      ],
    ],
  },
  {
    // A language that is not here has no words either.
    file: /\/localize\/init\/reentrant\.js$/,
    changes: [
      [/sourceLocale, targetLocales, (?=getLocale)/],
      [/const targetLocalesSet[^]+?;([^]+?)locale !== sourceLocale [^]+?\? (\S+)\s+: undefined/, '$1$2'],
    ],
  },
  {
    // A property holds text unless something else is said, and the rest goes without saying (above).
    file: /\/(social-share|fact-box|news-article)\/\1\.ts$/,
    changes: [[/type: String,?|attribute: ["'][a-z-]+["'],?|(?<=reflect: true),\s*useDefault: true/g]],
  },
  {
    // Nor is the language of the code among those that are.
    file: /\/src\/localization\/scope\.ts$/,
    changes: [[/sourceLocale,\s*targetLocales,(?=\s*getLocale)/]],
  },
  {
    // Further languages lie beside the file. While it could import some, all that speaks them was made to be lazy.
    file: /\/generated\/loaded\.ts$/,
    changes: [[/=\s*\{[^]+\}/, '= {}']],
  },
  {
    file: /\/lean-qr\/nano\.mjs$/,
    changes: [
      // Few readers want a QR code, and to set up what draws it takes as long as to show a bar: a code is drawn from nothing.
      [
        /^([^]+)export\s*\{\s*\w+ as correction,\s*(\w+) as generate\s*\};?/,
        'export const generate=(text)=>{$1return $2(text)};',
      ],
      // A code is drawn as SVG, on no canvas.
      [/,\w+\(\w+,\{on:.+?,toCanvas\(.+?\}\}\)(?=,\w+=\[)/, '})'],
      // All are of the least error correction, of any size, and of text that fits (src/social-share/actions/qr.ts).
      [/(?<=const )\w=\[\.2,.+?\],/],
      [/"[^"]+"(?=\.charCodeAt)/, everyFourth],
      [/4\*(\w)\+\w-4(?=,)/, '$1-1'],
      [/(\w)>8\?(?=\w:1)/, '$1>2?'],
      [/(\w)>8\?(\w)\*\w\[\w\]/, '$1>2?$2*.2'],
      [/\(1\^\w\)<<3(?=\|)/, '8'],
      [/(?<=,)\w=\w=>\{const \w=new Error\(`lean-qr error .+?\},/],
      [
        /(?<=\()(\w)=\w\(1\),\{minCorrectionLevel:(\w)=0,minVersion:(\w)=1\}=\{\}\)=>\{"string"!=typeof \1&&\w\(5\),/,
        '$1)=>{const $2=0,$3=1;',
      ],
      [/\w\(4\)(?=\};return)/],
      // Nothing is asked for above it or to its left.
      [/(?<=get:\((\w),\w\)=>)\1>=0&&/],
      [/let (\w)=\w\[\w\];\1\|\|\(\w\[\w\]=\1=(\w\(4\*\w\+17\)),(.+?)\);(?=const)/, 'const $1=$2;$3;'],
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
      return typeof put === 'string' ? text.replace(find, put) : text.replace(find, put);
    }, code);
    return {code: changed, map: null};
  },
});
