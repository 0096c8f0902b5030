import {nothing} from 'lit/html.js';
import {heading} from '../templates/heading.js';
import type {Markup} from '../templates/markup.js';
import type {View} from './view.js';

/** The heading that a block brings with it; nothing where it has none. */
export const blockHeading = (content: Markup, view: View, attributes?: {id?: string; slot?: string}): Markup =>
  content ? heading(view.html, view.sectionLevel, content, attributes) : nothing;

/** The view for what stands under a block's heading: the headings of further blocks are one level down. */
export const under = (view: View): View => ({...view, sectionLevel: view.sectionLevel + 1});
