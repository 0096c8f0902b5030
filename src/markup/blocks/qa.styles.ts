import {css} from '@lit/reactive-element/css-tag.js';

/** What unfolds. */
export const qaStyles = css`
  :where(.nyhetsdelar-details) {
    border-block: 1px solid var(--_line);
  }

  :where(.nyhetsdelar-details + .nyhetsdelar-details) {
    margin-block-start: calc(var(--_space) * -1.75);
    border-block-start: 0;
  }

  :where(.nyhetsdelar-details summary) {
    padding-block: max(0.5em, (var(--_target) - 1lh) / 2);
    font-weight: 600;
    cursor: pointer;
  }

  :where(.nyhetsdelar-details summary + *) {
    margin-block-start: 0;
  }
`;
