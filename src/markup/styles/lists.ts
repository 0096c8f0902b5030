import {css} from '@lit/reactive-element/css-tag.js';

/** Lists that look like none: facts, links, people, pairs; and what stands at the end. */
export const lists = css`
  /* What a page gives its lists of text, indents and drawn bullets, would take these apart. */
  :where(.nyhetsdelar-article [role='list'], .nyhetsdelar-article [role='list'] > li) {
    margin: 0 !important;
    padding: 0 !important;
    list-style: none !important;
  }

  :where(.nyhetsdelar-article [role='list'] > li)::before {
    content: none !important;
  }

  :where(.nyhetsdelar-facts-list, .nyhetsdelar-alternates, .nyhetsdelar-tags, .nyhetsdelar-tags ul) {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
  }

  :where(.nyhetsdelar-facts-list) {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  :where(.nyhetsdelar-recording) {
    margin-block: 0.5em;
  }

  :where(.nyhetsdelar-recording p) {
    margin: 0 0 0.25em;
  }

  /* High enough to hit with a thumb (WCAG 2.5.5). */
  :where(
    .nyhetsdelar-alternates a,
    .nyhetsdelar-links a,
    .nyhetsdelar-people a,
    .nyhetsdelar-tags a,
    .nyhetsdelar-feedback a,
    .nyhetsdelar-publisher a
  ) {
    display: inline-block;
    min-inline-size: var(--_target);
    padding-block: max(0.25em, (var(--_target) - 1lh) / 2);
  }

  :where(.nyhetsdelar-links li) {
    border-block-end: 1px solid var(--_line);
  }

  :where(.nyhetsdelar-links p) {
    margin: 0 0 0.625em;
  }

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

  :where(.nyhetsdelar-makers p:has(img)) {
    display: flow-root;
  }

  :where(.nyhetsdelar-makers img) {
    float: inline-start;
    margin-inline-end: 0.75em;
  }

  :where(.nyhetsdelar-people img, .nyhetsdelar-makers img) {
    inline-size: 4.5em;
    block-size: 4.5em;
    object-fit: cover;
    object-position: var(--_x, 50%) var(--_y, 50%);
    border-radius: 50%;
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
