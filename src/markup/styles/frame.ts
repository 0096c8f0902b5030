import {css} from '@lit/reactive-element/css-tag.js';

/** The article as a whole, and what is heard but not seen. */
export const frame = css`
  :where(news-article:not([hidden])) {
    display: block;
  }

  :where(.nyhetsdelar-article) {
    /* By this the element knows that the page has this sheet already. */
    --_sheet: nyhetsdelar;
    max-inline-size: var(--nyhetsdelar-measure, 40em);
    color: var(--_text);
    line-height: 1.6;
    /* Also where a box is as wide as its longest word, which Swedish makes longer than a phone. */
    overflow-wrap: anywhere;
  }

  :where(.nyhetsdelar-article :is(section, figure, fact-box, table, details)) {
    margin: calc(var(--_space) * 1.75) 0;
  }

  :where(.nyhetsdelar-article :is(h1, h2, h3, h4, h5, h6, [role='heading'])) {
    margin: calc(var(--_space) * 1.75) 0 calc(var(--_space) * 0.5);
    font-weight: bold;
    line-height: 1.25;
    text-wrap: balance;
  }

  :where(.nyhetsdelar-article :is(h1, h2, h3, h4, h5, h6, [role='heading']) + *),
  :where(.nyhetsdelar-article section > :first-child) {
    margin-block-start: 0;
  }

  :where(.nyhetsdelar-article section > :last-child) {
    margin-block-end: 0;
  }

  :where(.nyhetsdelar-article :focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-gap);
  }

  /* Where a link within the article leads, clear of what sticks to the top of the page. */
  :where(.nyhetsdelar-article [id]) {
    scroll-margin-block: 5em;
  }

  :where(.nyhetsdelar-article [id]:target),
  :where(.nyhetsdelar-article sup[id]:target a) {
    background: color-mix(in srgb, Mark 35%, transparent);
  }

  :where(.nyhetsdelar-hidden, .nyhetsdelar-external .nyhetsdelar-announcement) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :where(.nyhetsdelar-muted, .nyhetsdelar-note, .nyhetsdelar-boilerplate) {
    color: var(--_muted);
  }

  :where(
    .nyhetsdelar-article :is(.nyhetsdelar-callout, .nyhetsdelar-event, .nyhetsdelar-update, .nyhetsdelar-question) > :first-child
  ) {
    font-size: 1.1875em;
  }

  :where(.nyhetsdelar-button) {
    min-block-size: var(--_target);
    padding: 0.5em 1em;
    color: inherit;
    font: inherit;
    font-weight: 600;
    background: transparent;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  :where(.nyhetsdelar-button:hover) {
    text-decoration: underline;
    border-color: currentColor;
  }

  /* What does nothing without the script is not offered without it, and keeps its room until it has come. */
  :where(news-article:not(:defined) .nyhetsdelar-button) {
    visibility: hidden;
  }

  /* Room for the buttons for listening, which come with the script; the element then keeps it itself. */
  @media screen and (scripting: enabled) {
    :where(news-article[listen]:not(:defined):has(> .nyhetsdelar-article))::before {
      content: '';
      display: block;
      block-size: max(var(--nyhetsdelar-target, 44px), 2.75em);
      margin-block-end: 1em;
    }
  }

  ::highlight(nyhetsdelar-spoken) {
    color: MarkText;
    background-color: Mark;
  }

  @media (scripting: none) {
    :where(.nyhetsdelar-player, .nyhetsdelar-button) {
      display: none;
    }
  }

  :where(.nyhetsdelar-short-url) {
    display: none;
  }

  @media (prefers-contrast: more) {
    :where(.nyhetsdelar-article) {
      --_muted: currentColor;
      --_border: currentColor;
      --_line: currentColor;
      --_edge: currentColor;
    }
  }
`;
