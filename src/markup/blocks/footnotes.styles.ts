import {css} from '@lit/reactive-element/css-tag.js';

export const footnotesStyles = css`
  :where(.nyhetsdelar-back) {
    display: inline-block;
    min-inline-size: 1.75em;
    text-align: center;
    text-decoration: none;
  }

  :where(.nyhetsdelar-back)::before {
    content: '\\21a9\\fe0e';
    content: '\\21a9\\fe0e' / '';
  }
`;
