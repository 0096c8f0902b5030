import {css} from '@lit/reactive-element/css-tag.js';

export const updateStyles = css`
  :where(.nyhetsdelar-update) {
    padding-inline-start: 1.25em;
    border-inline-start: 0.25em solid var(--_line);
  }

  :where(.nyhetsdelar-update .nyhetsdelar-muted) {
    margin-block: 0 0.5em;
  }
`;
