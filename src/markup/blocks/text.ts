import {nothing} from 'lit/html.js';
import type {
  DividerBlock,
  HeadingBlock,
  ListBlock,
  ListItem,
  ParagraphBlock,
  UnknownBlock,
} from '../../article/model/blocks.js';
import {heading as headingAt} from '../pieces/heading.js';
import {inlines} from '../pieces/inline.js';
import type {Template} from '../context.js';
import {anchorId} from '../pieces/anchor.js';

const roles = {
  body: nothing,
  leadIn: 'nyhetsdelar-lead-in',
  note: 'nyhetsdelar-note',
  boilerplate: 'nyhetsdelar-boilerplate',
} as const;

export const paragraph: Template<ParagraphBlock> = ({id, role = 'body', children}, context) => {
  const content = inlines(children, context);
  // Most of an article is this; attributes that are left out cost time, too.
  return id || role !== 'body'
    ? context.html`<p id=${anchorId(id)} class=${roles[role]}>${content}</p>`
    : context.html`<p>${content}</p>`;
};

/** Level 2 in the JSON is the level below the headline, wherever that stands. */
export const heading: Template<HeadingBlock> = ({id, anchor, level, children}, context) => {
  const {html} = context;
  const content = inlines(children, context);
  return headingAt(
    html,
    context.headingLevel + level - 1,
    // Both names stay places that links can lead to.
    id && anchor && id !== anchor ? html`<span id=${anchorId(id)}>${content}</span>` : content,
    {id: anchor ?? id},
  );
};

const item: Template<ListItem> = ({children, blocks}, context) =>
  context.html`<li>${inlines(children, context)}${blocks ? context.blocks(blocks, context) : nothing}</li>`;

/** The letters that HTML has for each kind of numbering. */
const numberings = {
  decimal: '1',
  'lower-alpha': 'a',
  'upper-alpha': 'A',
  'lower-roman': 'i',
  'upper-roman': 'I',
} as const;

export const list: Template<ListBlock> = ({id, ordered, start, numbering, items}, context) => {
  const {html} = context;
  const content = items.map((entry) => item(entry, context));
  return ordered
    ? html`<ol id=${anchorId(id)} start=${start ?? nothing} type=${numbering ? numberings[numbering] : nothing}>${content}</ol>`
    : html`<ul id=${anchorId(id)}>${content}</ul>`;
};

export const divider: Template<DividerBlock> = ({id}, {html}) => html`<hr id=${anchorId(id)} />`;

/** A block of a later version: what it says, line by line. */
export const unknown: Template<UnknownBlock> = ({id, text}, {html}) =>
  text
    .split('\n')
    .filter((line) => line.trim())
    .map((line, index) => html`<p id=${anchorId(index ? undefined : id)}>${line}</p>`);
