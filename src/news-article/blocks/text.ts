import {nothing} from 'lit/html.js';
import type {DividerBlock, HeadingBlock, ListBlock, ListItem, ParagraphBlock} from '../../article/blocks.js';
import {heading as headingAt} from '../../templates/heading.js';
import {inlines} from '../inline.js';
import type {Template} from '../view.js';
import {blocks} from './blocks.js';

export const paragraph: Template<ParagraphBlock> = (block, view) => {
  const role = block.role && block.role !== 'body' ? `nyhetsdelar-${block.role}` : nothing;
  return view.html`<p id=${block.id ?? nothing} class=${role} lang=${block.lang ?? nothing}>${inlines(block.children, view)}</p>`;
};

/** Level 2 in the JSON is the level below the headline, wherever that stands. */
export const heading: Template<HeadingBlock> = (block, view) =>
  headingAt(view.html, view.headingLevel + block.level - 1, inlines(block.children, view), {
    id: block.id ?? block.anchor,
    lang: block.lang,
  });

const item: Template<ListItem> = ({children, blocks: nested}, view) =>
  view.html`<li>${inlines(children, view)}${nested ? blocks(nested, view) : nothing}</li>`;

/** The letters that HTML has for each kind of numbering. */
const numberings = {
  decimal: '1',
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} as const;

export const list: Template<ListBlock> = (block, view) => {
  const {html} = view;
  const items = block.items.map((entry) => item(entry, view));
  const id = block.id ?? nothing;
  const lang = block.lang ?? nothing;
  return block.ordered
    ? html`<ol id=${id} lang=${lang} start=${block.start ?? nothing} type=${block.numbering ? numberings[block.numbering] : nothing}>${items}</ol>`
    : html`<ul id=${id} lang=${lang}>${items}</ul>`;
};

export const divider: Template<DividerBlock> = (block, {html}) => html`<hr id=${block.id ?? nothing} />`;
