import {css} from '@lit/reactive-element/css-tag.js';

/** Lists that look like none, and the links in them. */
export const plainListStyles = css`
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
`;
