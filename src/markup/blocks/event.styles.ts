import {css} from '@lit/reactive-element/css-tag.js';

export const eventStyles = css`
  :where(.nyhetsdelar-event) {
    padding: 1.25em;
    background: var(--_surface);
    /* Forced colours take the background away, and give the border theirs. */
    border: 1px solid var(--_edge, transparent);
    border-radius: var(--_radius);
  }
`;
