import {css} from '@lit/reactive-element/css-tag.js';

/** People in a grid; portraits, also of those who made the article. */
export const contactStyles = css`
  :where(.nyhetsdelar-people) {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: var(--_space);
  }

  :where(.nyhetsdelar-people p) {
    display: flow-root;
    block-size: 100%;
    box-sizing: border-box;
    margin: 0;
    padding: 1em 1.25em;
    background: var(--_surface);
    border: 1px solid var(--_edge, transparent);
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-people img) {
    float: inline-end;
    margin-inline-start: 1em;
  }

  :where(.nyhetsdelar-people img, .nyhetsdelar-makers img) {
    inline-size: 4.5em;
    block-size: 4.5em;
    object-fit: cover;
    object-position: var(--_x, 50%) var(--_y, 50%);
    border-radius: 50%;
  }
`;
