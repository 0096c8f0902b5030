import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Inline, Mark, SpanInline} from '../../article/model/inlines.js';
import type {Markup} from '../markup.js';
import {link} from './link.js';
import type {Template, Context} from '../context.js';
import {inLanguage, words} from './words.js';

/** Running text: the inline nodes of a paragraph, a caption, a list item. */
export const inlines = (nodes: readonly Inline[] | undefined, context: Context): Markup =>
  // The commonest paragraph is one text; a list of one would cost a part of its own.
  nodes?.length === 1 ? inline(nodes[0]!, context) : nodes?.map((node) => inline(node, context));

const inline: Template<Inline> = (node, context) => {
  const {html} = context;
  switch (node.type) {
    case 'text':
      return node.marks
        ? node.marks.reduce<Markup>((content, name) => marked(name, content, context), node.text)
        : node.text;
    case 'link':
      return link(node, inlines(node.children, context), context);
    case 'span':
      return node.lang ? inLanguage(node.lang, context, (within) => span(node, within)) : span(node, context);
    case 'abbr':
      // Written out where it is met first (WCAG 3.1.4); a tooltip reaches neither keyboard nor touch.
      return context.articleIndex.ordinals.get(node) === 1
        ? html`<abbr>${node.text}</abbr><span class="nyhetsdelar-expansion"> (${node.title})</span>`
        : html`<abbr>${node.text}</abbr>`;
    case 'time':
      return html`<time datetime=${node.dateTime}>${node.text}</time>`;
    case 'break':
      return html`<br />`;
    case 'footnoteRef': {
      const mark = node.text ?? context.articleIndex.notes.get(node.ref) ?? node.ref;
      // A mark without a note leads nowhere.
      if (!context.articleIndex.notes.has(node.ref)) return html`<sup>${mark}</sup>`;
      return html`<sup id=${`${context.idPrefix}ref-${node.ref}-${context.articleIndex.ordinals.get(node)!}`}><a class="nyhetsdelar-footnote-ref" role="doc-noteref" data-not-read href=${`#${context.idPrefix}note-${node.ref}`}><span class="nyhetsdelar-hidden">${words(context, msg('Fotnot', {id: 'footnote.mark'}))} </span>${mark}</a></sup>`;
    }
  }
};

const span: Template<SpanInline> = ({lang, dir, children}, context) =>
  context.html`<span lang=${lang ?? nothing} dir=${dir ?? nothing}>${inlines(children, context)}</span>`;

const marked = (name: Mark, content: Markup, {html}: Context): Markup => {
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
