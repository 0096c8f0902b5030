import {css} from '@lit/reactive-element/css-tag.js';

export const textStyles = css`
  :where(.nyhetsdelar-lead-in) {
    margin-block-end: 0.25em;
  }

  :where(.nyhetsdelar-lead-in + *) {
    margin-block-start: 0;
  }

  :where(.nyhetsdelar-note) {
    font-style: italic;
  }

  :where(.nyhetsdelar-boilerplate, .nyhetsdelar-footnotes) {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  :where(.nyhetsdelar-article hr) {
    margin-block: calc(var(--_space) * 2);
    border: 0;
    border-block-start: 1px solid var(--_line);
  }

  :where(.nyhetsdelar-article :is(ul, ol)) {
    padding-inline-start: 1.5em;
  }

  :where(.nyhetsdelar-article :is(ul, ol) :is(ul, ol)) {
    margin-block: 0;
  }

  :where(.nyhetsdelar-article li) {
    margin-block: 0.25em;
  }
`;
