import {css} from '@lit/reactive-element/css-tag.js';

/** Pictures, what stands under them and under a film, galleries. */
export const imageStyles = css`
  :where(.nyhetsdelar-article :is(img, video)) {
    display: block;
    max-inline-size: 100% !important;
    block-size: auto;
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-article figcaption) {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.5;
  }

  :where(.nyhetsdelar-figure > p) {
    margin-block: 0.5em;
  }

  :where(.nyhetsdelar-figure > img:has(+ p)) {
    margin-block-end: 0.5em;
  }

  :where(.nyhetsdelar-figure > a) {
    display: block;
  }

  :where(.nyhetsdelar-gallery) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(var(--_space) * 1.25) var(--_space);
  }

  :where(.nyhetsdelar-gallery figure) {
    margin: 0;
  }

  :where(.nyhetsdelar-gallery img) {
    inline-size: 100%;
    aspect-ratio: 3 / 2;
    object-fit: cover;
    object-position: var(--_x, 50%) var(--_y, 50%);
  }

  /* In the line of the caption, though it is something else to say. */
  :where(.nyhetsdelar-credit) {
    display: inline;
  }

  :where(.nyhetsdelar-count) {
    font-size: 0.9375em;
  }

  :where(.nyhetsdelar-focus-x0) {
    --_x: 0%;
  }

  :where(.nyhetsdelar-focus-x1) {
    --_x: 25%;
  }

  :where(.nyhetsdelar-focus-x3) {
    --_x: 75%;
  }

  :where(.nyhetsdelar-focus-x4) {
    --_x: 100%;
  }

  :where(.nyhetsdelar-focus-y0) {
    --_y: 0%;
  }

  :where(.nyhetsdelar-focus-y1) {
    --_y: 25%;
  }

  :where(.nyhetsdelar-focus-y3) {
    --_y: 75%;
  }

  :where(.nyhetsdelar-focus-y4) {
    --_y: 100%;
  }

  :where(.nyhetsdelar-figure > .nyhetsdelar-details) {
    margin-block: 0.75em 0;
  }
`;
