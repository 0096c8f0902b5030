import {css} from '@lit/reactive-element/css-tag.js';

/** Headline, running text and its links, quotations, lists in the text. */
export const text = css`
  :where(.nyhetsdelar-kicker) {
    margin: 0 0 0.5em;
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: bold;
    letter-spacing: 0.02em;
  }

  :where(.nyhetsdelar-article .nyhetsdelar-headline) {
    margin: 0 0 0.5em;
    font-size: 2.125em;
    line-height: 1.15;
  }

  :where(.nyhetsdelar-preamble) {
    margin: 0 0 1em;
    font-size: 1.1875em;
    font-weight: 600;
    line-height: 1.5;
  }

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

  :where(.nyhetsdelar-article :is(sub, sup)) {
    line-height: 0;
  }

  /* That a link leaves the site is spoken and copied with it, and shown as an arrow. */
  :where(.nyhetsdelar-external)::after {
    content: '';
    display: inline-block;
    inline-size: 0.6em;
    block-size: 0.6em;
    margin-inline-start: 0.25em;
    background: currentColor;
    clip-path: polygon(30% 0, 100% 0, 100% 70%, 84% 70%, 84% 28%, 12% 100%, 0 88%, 72% 16%, 30% 16%);
    forced-color-adjust: none;
  }

  @media (forced-colors: active) {
    :where(.nyhetsdelar-external)::after {
      background: LinkText;
    }
  }

  :where(.nyhetsdelar-external:has(img))::after {
    display: none;
  }

  :where(.nyhetsdelar-external:dir(rtl))::after {
    transform: scaleX(-1);
  }

  :where(.nyhetsdelar-facts) {
    font-size: 0.9375em;
  }

  :where(.nyhetsdelar-footnote-ref) {
    padding: 0.25em 0.2em;
  }

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
