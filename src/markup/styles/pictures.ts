import {css} from '@lit/reactive-element/css-tag.js';

/** Pictures, films and what else is looked at. */
export const pictures = css`
  :where(.nyhetsdelar-article :is(img, video)) {
    display: block;
    max-inline-size: 100% !important;
    block-size: auto;
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-article video) {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    background: #000;
  }

  :where(.nyhetsdelar-article audio) {
    display: block;
    inline-size: 100%;
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

  :where(.nyhetsdelar-name) {
    font-weight: bold;
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

  /* The drawing without lines keeps the room that the player will take. */
  :where(.nyhetsdelar-player) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    place-items: center;
    overflow: hidden;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-player > *) {
    grid-area: 1 / 1;
  }

  :where(.nyhetsdelar-player > svg) {
    inline-size: 100%;
  }

  :where(.nyhetsdelar-player > div) {
    padding: 1em;
    text-align: center;
  }

  :where(.nyhetsdelar-player > img) {
    inline-size: 100%;
    block-size: 0;
    min-block-size: 100%;
    object-fit: cover;
    border-radius: 0;
  }

  :where(.nyhetsdelar-player > img + div) {
    margin: 1em;
    color: CanvasText;
    background: Canvas;
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-player p) {
    margin-block: 0.5em 0;
    font-size: 0.9375em;
  }

  :where(.nyhetsdelar-player iframe) {
    inline-size: 100%;
    block-size: 100%;
    border: 0;
  }

  :where(.nyhetsdelar-fallback) {
    margin-block-start: 0.75em;
  }

  @media screen {
    :where(.nyhetsdelar-player:has(iframe) ~ .nyhetsdelar-fallback) {
      display: none;
    }
  }
`;
