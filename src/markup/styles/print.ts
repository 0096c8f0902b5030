import {css} from '@lit/reactive-element/css-tag.js';

/** On paper: nothing to press, everything unfolded, and the addresses that links lead to. */
export const print = css`
  @media print {
    :where(
      .nyhetsdelar-article :is(social-share, audio, video, iframe),
      .nyhetsdelar-player,
      .nyhetsdelar-film,
      .nyhetsdelar-button,
      .nyhetsdelar-back,
      .nyhetsdelar-alternates,
      .nyhetsdelar-recording,
      .nyhetsdelar-feedback
    ) {
      display: none;
    }

    :where(.nyhetsdelar-article) {
      max-inline-size: none;
    }

    :where(.nyhetsdelar-short-url) {
      display: block;
    }

    :where(.nyhetsdelar-article a[href^='http']:not(:has(img)))::after {
      content: ' (' attr(href) ')';
      padding: 0;
      background: none;
      clip-path: none;
      font-size: 0.875em;
      overflow-wrap: anywhere;
    }

    /* Closed details, opened. */
    :where(.nyhetsdelar-article details)::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    :where(.nyhetsdelar-article > figure img) {
      max-block-size: 12cm;
      inline-size: auto;
    }

    :where(.nyhetsdelar-table) {
      overflow: visible;
    }

    :where(.nyhetsdelar-article :is(figure, tr, fact-box, .nyhetsdelar-callout, .nyhetsdelar-people li)) {
      break-inside: avoid;
    }

    :where(.nyhetsdelar-article :is(h1, h2, h3, h4, h5, h6, [role='heading'], .nyhetsdelar-lead-in)) {
      break-after: avoid;
    }
  }
`;
