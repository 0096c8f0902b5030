import {nothing} from 'lit/html.js';
import {heading} from './heading.js';
import type {Markup} from '../markup.js';
import type {Context} from '../context.js';
import {anchorId} from './anchor.js';

/** The heading that a block brings with it; nothing where it has none. */
export const blockHeading = (content: Markup, context: Context, attributes?: {slot: string}): Markup =>
  content ? heading(context.html, context.sectionLevel, content, attributes) : nothing;

/**
 * A block with a heading of its own. Without a name it is no landmark; but reader views keep a
 * `section`, where they drop a `div` that is mostly links or pictures.
 */
export const section = (
  {id, name, heading: title}: {id?: string | undefined; name?: string; heading?: Markup},
  content: Markup,
  context: Context,
): Markup =>
  context.html`<section id=${anchorId(id)} class=${name ?? nothing}>${blockHeading(title, context)}${content}</section>`;

/** What is known of the place under a block's heading: the headings of further blocks are one level down. */
export const under = (context: Context): Context => ({...context, sectionLevel: context.sectionLevel + 1});
