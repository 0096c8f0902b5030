import {css} from '@lit/reactive-element/css-tag.js';

/**
 * The buttons for reading aloud, inside the article's cascade layer. Their room is kept from the
 * first paint of the article, so that it does not move when the browser has found its voices; pages
 * without script have no such room.
 */
export const listenStyles = css`
  :where(.nyhetsdelar-listen) {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 0 1em;
  }

  :where(.nyhetsdelar-listen button) {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-inline-size: var(--nyhetsdelar-target, 44px);
    min-block-size: max(var(--nyhetsdelar-target, 44px), 2.75em);
    margin: 0;
    padding: 0.25em 1em;
    color: inherit;
    font: inherit;
    line-height: 1.5;
    background: transparent;
    border: 1px solid var(--nyhetsdelar-border, color-mix(in srgb, currentColor 55%, transparent));
    border-radius: var(--nyhetsdelar-radius, 0.25em);
    cursor: pointer;
  }

  :where(.nyhetsdelar-listen svg) {
    inline-size: 0.875em;
    block-size: 0.875em;
    fill: currentColor;
  }

  @media (scripting: enabled) {
    :where(news-article[listen]:has(> .nyhetsdelar-article):not(:has(> .nyhetsdelar-listen)))::before {
      content: '';
      display: block;
      block-size: max(var(--nyhetsdelar-target, 44px), 2.75em);
      margin-block-end: 1em;
    }
  }

  @media print {
    :where(.nyhetsdelar-listen),
    :where(news-article[listen])::before {
      display: none;
    }
  }

  ::highlight(nyhetsdelar-spoken) {
    color: MarkText;
    background-color: Mark;
  }
`;
