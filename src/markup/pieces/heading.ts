import {nothing} from 'lit/html.js';
import type {HtmlTag, Markup} from '../markup.js';
import {anchorId} from './anchor.js';

/**
 * A heading at any level. Below six, where HTML has no element left, ARIA carries the level on, so
 * that a deep outline is never flattened (WCAG 1.3.1).
 */
export const heading = (
  html: HtmlTag,
  level: number,
  content: Markup,
  attributes: {id?: string | undefined; class?: string; slot?: string} = {},
): Markup => {
  const id = anchorId(attributes.id);
  const name = attributes.class ?? nothing;
  const slot = attributes.slot ?? nothing;
  switch (level) {
    case 1:
      return html`<h1 id=${id} class=${name} slot=${slot}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} class=${name} slot=${slot}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} class=${name} slot=${slot}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} class=${name} slot=${slot}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} class=${name} slot=${slot}>${content}</h5>`;
    case 6:
      return html`<h6 id=${id} class=${name} slot=${slot}>${content}</h6>`;
    default:
      return html`<div role="heading" aria-level=${level} id=${id} class=${name} slot=${slot}>${content}</div>`;
  }
};
