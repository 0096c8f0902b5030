/** The ways to make a string of an article, each on the same content. */
import {readFileSync} from 'node:fs';
import {render as renderLit} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {html as serverHtml} from '@lit-labs/ssr/lib/server-template.js';
import {documentToHtmlString} from '@contentful/rich-text-html-renderer';
import {escapeHTML, toHTML, uriLooksSafe} from '@portabletext/to-html';
import {readArticle} from '../../../src/article/read/read-article.js';
import {withLocale} from '../../../src/localization/scope.js';
import {articleTemplate} from '../../../src/markup/article.js';
import {renderArticle} from '../../../src/node/render-article.js';
import {printMarkup, stringHtml} from '../../../src/markup/tags/string-html.js';
import type {HtmlTag, Markup} from '../../../src/markup/markup.js';
import {articleJson, contentfulDocument, portableText, type Piece} from './content.js';
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

/** What neither of the others has a form for, as we write it. */
const quote = ({text, by}: {text: string; by: string}) =>
  `<p class="nyhetsdelar-speech">–\u00a0${escapeHTML(text)}, säger ${escapeHTML(by)}.</p>`;
const facts = (list: string) => `<fact-box><h3 slot="heading">Fakta</h3>${list}</fact-box>`;
const image = ({src, alt, caption}: {src: string; alt: string; caption: string}) =>
  `<figure><img src="${escapeHTML(src)}" alt="${escapeHTML(alt)}" width="600" height="400" loading="lazy" decoding="async" referrerpolicy="no-referrer"><figcaption>${escapeHTML(caption)}</figcaption></figure>`;
const scroll = (rows: string) =>
  `<div class="nyhetsdelar-scroll" role="region" tabindex="0"><table>${rows}</table></div>`;
const link = (href: string, children: string) => {
  if (!uriLooksSafe(href)) return children;
  const external = href.includes('.org');
  return `<a href="${escapeHTML(href)}"${external ? ' class="nyhetsdelar-external"' : ''}>${children}${external ? '<span class="nyhetsdelar-announcement"> (Länk till annan webbplats)</span>' : ''}</a>`;
};

const components = {
  types: {
    quote: ({value}: {value: {text: string; by: string}}) => quote(value),
    facts: ({value}: {value: {content: never[]}}) => facts(toHTML(value.content, {components})),
    image: ({value}: {value: {src: string; alt: string; caption: string}}) => image(value),
    table: ({value}: {value: {rows: string[][]}}) =>
      scroll(
        value.rows
          .map((row, index) => {
            const tag = index ? 'td' : 'th scope="col"';
            return `<tr>${row.map((cell) => `<${tag}>${escapeHTML(cell)}</${tag.slice(0, 2)}>`).join('')}</tr>`;
          })
          .join(''),
      ),
  },
  marks: {
    link: ({children, value}: {children: string; value?: {href: string}}) =>
      link(value?.href ?? '', children),
  },
};

type ContentfulNode = Readonly<{
  content: ReadonlyArray<{content: ReadonlyArray<{content: readonly object[]}>}>;
  data: {uri: string; target: never};
}>;
type Next = (nodes: readonly object[]) => string;

const options = {
  renderNode: {
    hyperlink: ({data, content}: ContentfulNode, next: Next) => link(data.uri, next(content)),
    table: ({content}: ContentfulNode, next: Next) => scroll(next(content)),
    'table-header-cell': ({content}: ContentfulNode, next: Next) =>
      `<th scope="col">${next(content[0]!.content)}</th>`,
    'table-cell': ({content}: ContentfulNode, next: Next) => `<td>${next(content[0]!.content)}</td>`,
    'list-item': ({content}: ContentfulNode, next: Next) => `<li>${next(content[0]!.content)}</li>`,
    'embedded-entry-block': ({data: {target}}: ContentfulNode): string => {
      const {kind, content} = target as {kind: string; content: unknown};
      if (kind === 'facts') return facts(documentToHtmlString(content, options) as string);
      return kind === 'quote' ? quote(target) : image(target);
    },
  },
};

const read = (content: readonly Piece[]) => readArticle(articleJson(content), {maxNodes: Infinity}).article!;

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
      // So long an article, no municipality has: it is let through for the benchmark alone.
      return () => renderArticle(json, {maxNodes: Infinity});
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
    name: `@contentful/rich-text-html-renderer ${version('@contentful/rich-text-html-renderer')}`,
    prepare: (content) => {
      const document = contentfulDocument(content);
      return () => documentToHtmlString(document, options) as string;
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
