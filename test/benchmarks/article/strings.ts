/** The ways to make a string of an article, each on the same content. */
import {readFileSync} from 'node:fs';
import {render as renderLit} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html as serverHtml} from '@lit-labs/ssr/lib/server-template.js';
import {escapeHTML, toHTML, uriLooksSafe} from '@portabletext/to-html';
import {readArticle} from '../../../src/article/read/read-article.js';
import {withLocale} from '../../../src/localization/scope.js';
import {articleTemplate} from '../../../src/markup/article.js';
import {renderArticle} from '../../../src/node/render-article.js';
import {printMarkup, stringHtml} from '../../../src/markup/tags/string-html.js';
import type {HtmlTag, Markup} from '../../../src/markup/markup.js';
import {articleJson, portableText, type Piece} from './content.js';
import {context} from './context.js';

/** A way to write an article; called with content that is ready in its own format. */
export interface Writer {
  readonly name: string;
  readonly prepare: (content: readonly Piece[]) => () => string;
}

// The file that this becomes lies among what was installed.
const version = (name: string): string =>
  (
    JSON.parse(readFileSync(new URL(`../${name}/package.json`, import.meta.url), 'utf8')) as {
      version: string;
    }
  ).version;

const components = {
  types: {
    quote: ({value}: {value: {text: string; by: string}}) =>
      `<p class="nyhetsdelar-speech">–\u00a0${escapeHTML(value.text)}, säger ${escapeHTML(value.by)}.</p>`,
    facts: ({value}: {value: {content: never[]}}) =>
      `<fact-box><h3 slot="heading">Fakta</h3>${toHTML(value.content, {components})}</fact-box>`,
    image: ({value}: {value: {src: string; alt: string; caption: string}}) =>
      `<figure><img src="${escapeHTML(value.src)}" alt="${escapeHTML(value.alt)}" width="600" height="400" loading="lazy" decoding="async" referrerpolicy="no-referrer"><figcaption>${escapeHTML(value.caption)}</figcaption></figure>`,
    table: ({value}: {value: {rows: string[][]}}) =>
      `<div class="nyhetsdelar-scroll" role="region" tabindex="0"><table>${value.rows
        .map((row, index) => {
          const tag = index ? 'td' : 'th scope="col"';
          return `<tr>${row.map((cell) => `<${tag}>${escapeHTML(cell)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
        })
        .join('')}</table></div>`,
  },
  marks: {
    link: ({children, value}: {children: string; value?: {href: string}}) => {
      const href = value?.href ?? '';
      if (!uriLooksSafe(href)) return children;
      const external = href.includes('.org');
      return `<a href="${escapeHTML(href)}"${external ? ' class="nyhetsdelar-external"' : ''}>${children}${external ? '<span class="nyhetsdelar-announcement"> (Länk till annan webbplats)</span>' : ''}</a>`;
    },
  },
};

const read = (content: readonly Piece[]) => readArticle(articleJson(content)).article!;

/** The article through our templates and another tag than ours. */
export const throughTemplates = (html: HtmlTag, content: readonly Piece[]) => {
  const article = read(content);
  return (): Markup => withLocale('sv', () => articleTemplate(article, context(html, article)));
};

export const writers: readonly Writer[] = [
  {
    name: 'our templates, article already read',
    prepare: (content) => {
      const write = throughTemplates(stringHtml, content);
      return () => printMarkup(write());
    },
  },
  {
    name: 'renderArticle, reading included',
    prepare: (content) => {
      const json = articleJson(content);
      return () => renderArticle(json);
    },
  },
  {
    name: `@portabletext/to-html ${version('@portabletext/to-html')}`,
    prepare: (content) => {
      const blocks = portableText(content) as never[];
      return () => toHTML(blocks, {components});
    },
  },
  {
    name: `our templates through @lit-labs/ssr ${version('@lit-labs/ssr')}, server-only tag`,
    prepare: (content) => {
      const write = throughTemplates(serverHtml as never, content);
      return () => collectResultSync(renderLit(write()));
    },
  },
];
