import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {withLocale} from '../../../src/localization/scope.js';
import {printMarkup, stringHtml} from '../../../src/markup/tags/string-html.js';
import {plainLinks} from '../../../src/social-share/plain-links.js';
import {plainBar, plainCss, plainScript} from './bars/plain-html.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const peer = (path: string) => readFileSync(here(`node_modules/${path}`), 'utf8');
const {version: lit} = JSON.parse(readFileSync(here('../../../node_modules/lit/package.json'), 'utf8')) as {
  version: string;
};
const version = (name: string): string =>
  (JSON.parse(peer(`${name}/package.json`)) as {version: string}).version;

/** One share bar, as a page would take it in: facebook, x, linkedin, whatsapp, e-mail and copy, or the nearest it has. */
export interface Candidate {
  readonly name: string;
  readonly version: string;
  /** Files beside the page, by the name they are served under. */
  readonly files: Readonly<Record<string, string>>;
  readonly script: string;
  readonly style?: string;
  /** The documented markup for one bar. */
  readonly markup: (url: string, title: string) => string;
  /** Code that turns the bars of the page on and gives a promise of when they are shown; `root` is around them. */
  readonly start: string;
}

const bundle = async (entry: string): Promise<string> => {
  const {outputFiles} = await build({
    entryPoints: [here(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    conditions: ['production'],
    define: {'process.env.NODE_ENV': '"production"'},
    legalComments: 'none',
    tsconfig: here('../../../tsconfig.json'),
    nodePaths: [here('node_modules'), here('../../../node_modules')],
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
};

const networks = 'facebook x linkedin whatsapp email copy';

const attributes = (url: string, title: string) => `data-url="${url}" data-title="${title}"`;
const upgraded = (tag: string) =>
  `await Promise.all([...root.querySelectorAll('${tag}')].map((bar) => bar.updateComplete))`;

/** The links for readers without script, as the README gives them. */
const fallback = (url: string, title: string) =>
  withLocale('sv', () => printMarkup(plainLinks(stringHtml, {url, title}, networks)));

/** The file that a page loads, where it has been built; else as near to it as a bundle comes. */
const ours = async (): Promise<Pick<Candidate, 'version' | 'script'>> => {
  const built = here('../../../dist/embed/social-share.js');
  return existsSync(built)
    ? {version: 'as built', script: readFileSync(built, 'utf8')}
    : {version: 'not built', script: await bundle('../../../src/social-share/social-share.define.ts')};
};

/** The style sheet that the README gives for the time before the script is there. */
const beforeScript = readFileSync(here('../../../src/social-share/before-script.css'), 'utf8');

export const candidates = async (): Promise<Candidate[]> => [
  {
    name: 'plain HTML',
    version: '',
    files: {},
    script: plainScript,
    style: plainCss,
    markup: plainBar,
    start: '',
  },
  {
    name: 'minimal Lit bar',
    version: lit,
    files: {},
    script: await bundle('bars/minimal-lit.ts'),
    markup: (url, title) => `<minimal-bar url="${url}" share-title="${title}"></minimal-bar>`,
    start: upgraded('minimal-bar'),
  },
  {
    name: 'bare Lit bar',
    version: lit,
    files: {},
    script: await bundle('bars/bare-lit.ts'),
    markup: (url, title) => `<bare-bar url="${url}" share-title="${title}"></bare-bar>`,
    start: upgraded('bare-bar'),
  },
  {
    name: 'social-share',
    ...(await ours()),
    files: {},
    style: beforeScript,
    markup: (url, title) =>
      `<social-share networks="${networks}" url="${url}" share-title="${title}"><h2 slot="heading">Dela via sociala medier</h2>${fallback(url, title)}</social-share>`,
    start: upgraded('social-share'),
  },
  {
    name: 'shareon',
    version: version('shareon'),
    files: {},
    script: peer('shareon/dist/shareon.iife.js'),
    style: peer('shareon/dist/shareon.min.css'),
    markup: (url, title) =>
      `<div class="shareon" ${attributes(url, title)}><a class="facebook"></a><a class="twitter"></a><a class="linkedin"></a><a class="whatsapp"></a><a class="email"></a><a class="copy-url"></a></div>`,
    start: 'Shareon.init()',
  },
  {
    name: 'Shariff',
    version: version('shariff'),
    files: Object.fromEntries(
      ['fa-brands-400', 'fa-regular-400', 'fa-solid-900'].map((font) => [
        `${font}.woff2`,
        readFileSync(here(`node_modules/shariff/dist/${font}.woff2`), 'latin1'),
      ]),
    ),
    script: peer('shariff/dist/shariff.complete.js'),
    style: peer('shariff/dist/shariff.complete.css'),
    markup: (url, title) =>
      `<div class="shariff-later" ${attributes(url, title)} data-lang="sv" data-services='["facebook","twitter","linkedin","whatsapp","mail","clipboard"]'></div>`,
    start: `for (const bar of root.querySelectorAll('.shariff-later')) new Shariff(bar)`,
  },
  {
    name: 'share-menu',
    version: version('share-menu'),
    files: {},
    script: await bundle('bars/share-menu.ts'),
    markup: (url, title) =>
      `<share-menu url="${url}" title="${title}"><share-target-facebook></share-target-facebook><share-target-twitter></share-target-twitter><share-target-linkedin></share-target-linkedin><share-target-whatsapp></share-target-whatsapp><share-target-email></share-target-email></share-menu>`,
    start: '',
  },
  {
    name: 'react-share',
    version: version('react-share'),
    files: {},
    script: await bundle('bars/react-share.ts'),
    markup: (url, title) => `<div class="react-share" ${attributes(url, title)}></div>`,
    start: `root.querySelectorAll('.react-share').forEach(startReactShare)`,
  },
];
