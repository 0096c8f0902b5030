import {css} from '@lit/reactive-element/css-tag.js';

export const mediaStyles = css`
  :where(.nyhetsdelar-article video) {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    background: #000;
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
