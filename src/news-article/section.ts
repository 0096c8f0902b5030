import {nothing} from 'lit/html.js';
import {heading} from '../templates/heading.js';
import type {Markup} from '../templates/markup.js';
import type {View} from './view.js';

/** The heading that a block brings with it; nothing where it has none. */
export const blockHeading = (content: Markup, view: View, attributes?: {slot: string}): Markup =>
  content ? heading(view.html, view.sectionLevel, content, attributes) : nothing;

/**
 * A block with a heading of its own. Without a name it is no landmark; but reader views keep a
 * `section`, where they drop a `div` that is mostly links or pictures.
 */
export const section = (
  {id, name, heading: title}: {id?: string | undefined; name?: string; heading?: Markup},
  content: Markup,
  view: View,
): Markup =>
  view.html`<section id=${id ?? nothing} class=${name ?? nothing}>${blockHeading(title, view)}${content}</section>`;

/** The view for what stands under a block's heading: the headings of further blocks are one level down. */
export const under = (view: View): View => ({...view, sectionLevel: view.sectionLevel + 1});
