import {css} from '@lit/reactive-element/css-tag.js';

export const pairsStyles = css`
  :where(.nyhetsdelar-pairs) {
    display: grid;
    grid-template-columns: fit-content(max(40%, min(9em, 60%))) 1fr;
    gap: 0.5em 1.5em;
    margin-block: 0 1em;
  }

  :where(.nyhetsdelar-pairs dt) {
    font-weight: 600;
  }

  :where(.nyhetsdelar-pairs dd) {
    min-inline-size: 0;
    margin: 0;
  }
`;
