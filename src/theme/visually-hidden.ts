import {css} from '@lit/reactive-element/css-tag.js';

/** Words that are spoken but not shown. */
export const visuallyHidden = css`
  .visually-hidden:not(:focus, :active) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
