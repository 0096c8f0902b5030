import {css} from '@lit/reactive-element/css-tag.js';

export const tableStyles = css`
  :where(.nyhetsdelar-table) {
    /* What is hidden in a cell scrolls with it, and does not widen the page. */
    position: relative;
    margin-block: calc(var(--_space) * 1.75);
    overflow-x: auto;
  }

  :where(.nyhetsdelar-article table) {
    min-inline-size: 100%;
    margin: 0;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
    line-height: 1.4;
  }

  :where(.nyhetsdelar-article caption) {
    padding-block-end: 0.5em;
    font-weight: bold;
    text-align: start;
  }

  :where(.nyhetsdelar-article :is(th, td)) {
    padding: 0.625em 0.75em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  :where(.nyhetsdelar-article thead th) {
    border-color: var(--_border);
    vertical-align: bottom;
  }

  /* Columns of numbers, whatever the page does with its cells. */
  :where(.nyhetsdelar-article .nyhetsdelar-end) {
    text-align: end !important;
  }

  :where(.nyhetsdelar-article .nyhetsdelar-center) {
    text-align: center !important;
  }
`;
