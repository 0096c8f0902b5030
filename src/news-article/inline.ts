import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Inline, LinkInline, Mark} from '../article/inlines.js';
import {safeLink} from '../article/urls.js';
import type {Markup} from '../templates/markup.js';
import {documentFacts} from './document-facts.js';
import type {Template, View} from './view.js';
import {words} from './words.js';

/** Running text: the inline nodes of a paragraph, a caption, a list item. */
export const inlines = (nodes: readonly Inline[] | undefined, view: View): Markup =>
  // The commonest paragraph is one text; a list of one would cost a part of its own.
  nodes?.length === 1 ? inline(nodes[0]!, view) : nodes?.map((node) => inline(node, view));

const inline: Template<Inline> = (node, view) => {
  const {html} = view;
  switch (node.type) {
    case 'text':
      return node.marks ? node.marks.reduce<Markup>((content, name) => marked(name, content, view), node.text) : node.text;
    case 'link':
      return link(node, view);
    case 'span':
      return html`<span lang=${node.lang ?? nothing} dir=${node.dir ?? nothing}>${inlines(node.children, view)}</span>`;
    case 'abbr':
      return html`<abbr title=${node.title}>${node.text}</abbr>`;
    case 'time':
      return html`<time datetime=${node.dateTime}>${node.text}</time>`;
    case 'break':
      return html`<br />`;
    case 'footnoteRef':
      return html`<sup id="${view.idPrefix}ref-${node.ref}"><a class="nyhetsdelar-footnote-ref" href="#${view.idPrefix}note-${node.ref}">${node.text ?? node.ref}</a></sup>`;
  }
};

const marked = (name: Mark, content: Markup, {html}: View): Markup => {
  switch (name) {
    case 'strong':
      return html`<strong>${content}</strong>`;
    case 'em':
      return html`<em>${content}</em>`;
    case 'sub':
      return html`<sub>${content}</sub>`;
    case 'sup':
      return html`<sup>${content}</sup>`;
    case 'code':
      return html`<code>${content}</code>`;
    case 'strike':
      return html`<s>${content}</s>`;
    case 'mark':
      return html`<mark>${content}</mark>`;
    case 'small':
      return html`<small>${content}</small>`;
  }
};

/**
 * A link that says where it leads, in words inside it: to another website, to a document of which
 * kind and size, in a new window. The words for the first and last are those of Swedish public
 * sites, so that they mean the same everywhere (WCAG 3.2.4).
 */
export const link = (node: LinkInline, view: View): Markup => {
  const {html} = view;
  const href = safeLink(node.href);
  const content = inlines(node.children, view);
  if (!href) return content;
  const facts = [
    node.kind === 'document' && documentFacts(node, view.locale),
    node.kind === 'external' && (node.announce ?? msg('Länk till annan webbplats', {id: 'link.external'})),
    node.newWindow && msg('öppnas i nytt fönster', {id: 'link.new-window'}),
  ].filter(Boolean);
  return html`<a
    href=${href}
    class=${node.kind === 'external' ? 'nyhetsdelar-external' : nothing}
    hreflang=${node.hreflang ?? nothing}
    target=${node.newWindow ? '_blank' : nothing}
    rel=${node.newWindow ? 'noopener' : nothing}
    >${content}${facts.length ? html`<span class="nyhetsdelar-announcement"> ${words(view, facts.join(', '))}</span>` : nothing}</a
  >`;
};
