import {css} from '@lit/reactive-element/css-tag.js';

export const mediaStyles = css`
  :where(.nyhetsdelar-article video) {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    background: #000;
  }

  :where(.nyhetsdelar-film) {
    display: grid;
    background: #000;
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-film > *) {
    grid-area: 1 / 1;
  }

  :where(.nyhetsdelar-film > img) {
    inline-size: 100%;
    block-size: 0;
    min-block-size: 100%;
    object-fit: contain;
  }

  /* Seen through until it plays; Chromium else greys what has no poster. */
  :where(.nyhetsdelar-film > video),
  :where(.nyhetsdelar-film > video)::-webkit-media-controls {
    background: none;
  }

  :where(.nyhetsdelar-article audio) {
    display: block;
    inline-size: 100%;
  }

  :where(.nyhetsdelar-name) {
    font-weight: bold;
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
