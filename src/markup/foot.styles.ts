import {css} from '@lit/reactive-element/css-tag.js';

/** What stands after the body. */
export const footStyles = css`
  :where(.nyhetsdelar-makers p:has(img)) {
    display: flow-root;
  }

  :where(.nyhetsdelar-makers img) {
    float: inline-start;
    margin-inline-end: 0.75em;
  }

  :where(.nyhetsdelar-makers) {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  :where(.nyhetsdelar-makers p, .nyhetsdelar-source) {
    margin: 0;
    color: var(--_muted);
  }

  :where(.nyhetsdelar-footer > *) {
    margin-block: 1.5em;
  }

  :where(.nyhetsdelar-publisher img) {
    max-block-size: 4em;
    inline-size: auto;
    border-radius: 0;
  }
`;
