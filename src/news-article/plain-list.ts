import {nothing} from 'lit/html.js';
import type {Markup} from '../templates/markup.js';
import type {View} from './view.js';

/**
 * A list that looks like none. Its role is written out, since Safari takes it away with the bullets.
 * @param name Its class.
 * @param label The `id` of what it is called by, if anything.
 */
export const plainList = (name: string, items: readonly Markup[], {html}: View, label?: string): Markup =>
  html`<ul class=${name} role="list" aria-labelledby=${label ?? nothing}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
