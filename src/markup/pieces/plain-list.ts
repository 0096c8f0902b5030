import {nothing} from 'lit/html.js';
import type {Markup} from '../markup.js';
import type {Context} from '../context.js';

/**
 * A list that looks like none; nothing where it has no items. Its role is written out, since Safari takes it away with the bullets.
 * @param name Its class.
 * @param label The `id` of what it is called by, if anything.
 */
export const plainList = (
  name: string | undefined,
  items: readonly Markup[],
  {html}: Context,
  label?: string,
): Markup =>
  items.length
    ? html`<ul class=${name ?? nothing} role="list" aria-labelledby=${label ?? nothing}>${items.map((item) => html`<li>${item}</li>`)}</ul>`
    : nothing;
