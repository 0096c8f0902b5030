import {css} from '@lit/reactive-element/css-tag.js';

export const quoteStyles = css`
  :where(.nyhetsdelar-article blockquote) {
    margin: 0;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_line);
  }

  :where(.nyhetsdelar-pull-quote blockquote) {
    border-color: var(--_accent);
  }

  :where(.nyhetsdelar-pull-quote blockquote p) {
    font-size: 1.375em;
    line-height: 1.4;
    text-wrap: pretty;
  }

  :where(.nyhetsdelar-article blockquote + figcaption) {
    padding-inline-start: 1.6em;
  }

  :where(.nyhetsdelar-article blockquote > :first-child) {
    margin-block-start: 0;
  }

  :where(.nyhetsdelar-article blockquote > :last-child) {
    margin-block-end: 0;
  }
`;
