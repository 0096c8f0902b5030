import {css} from '@lit/reactive-element/css-tag.js';

/** What stands in a frame of its own: notices, callouts, tables, what unfolds, buttons. */
export const boxes = css`
  :where(.nyhetsdelar-notice, .nyhetsdelar-callout) {
    --_tone: var(--_border);
    padding: 0.75em 1em;
    background: color-mix(in srgb, var(--_tone) 10%, transparent);
    border: 1px solid var(--_tone);
    border-inline-start-width: 0.375em;
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-callout) {
    padding: 1em 1.25em;
  }

  :where(
    .nyhetsdelar-article :is(.nyhetsdelar-callout, .nyhetsdelar-event, .nyhetsdelar-update, .nyhetsdelar-question) > :first-child
  ) {
    font-size: 1.1875em;
  }

  :where(.nyhetsdelar-callout > :only-child) {
    margin-block: 0;
  }

  /* Each of these is at least 3 to 1 against both white and black. */
  :where(.nyhetsdelar-info) {
    --_tone: #2f80c4;
  }

  :where(.nyhetsdelar-success) {
    --_tone: #2e8b57;
  }

  :where(.nyhetsdelar-warning, .nyhetsdelar-correction) {
    --_tone: #b7750f;
  }

  :where(.nyhetsdelar-danger, .nyhetsdelar-emergency) {
    --_tone: #d6453d;
  }

  :where(.nyhetsdelar-notices) {
    margin-block-end: calc(var(--_space) * 1.75);
  }

  :where(.nyhetsdelar-notice) {
    margin: 0 0 0.75em;
  }

  :where(.nyhetsdelar-event) {
    padding: 1.25em;
    background: var(--_surface);
    /* Forced colours take the background away, and give the border theirs. */
    border: 1px solid var(--_edge, transparent);
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-update) {
    padding-inline-start: 1.25em;
    border-inline-start: 0.25em solid var(--_line);
  }

  :where(.nyhetsdelar-update .nyhetsdelar-muted) {
    margin-block: 0 0.5em;
  }

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

  :where(.nyhetsdelar-details) {
    border-block: 1px solid var(--_line);
  }

  :where(.nyhetsdelar-details + .nyhetsdelar-details) {
    margin-block-start: calc(var(--_space) * -1.75);
    border-block-start: 0;
  }

  :where(.nyhetsdelar-figure > .nyhetsdelar-details) {
    margin-block: 0.75em 0;
  }

  :where(.nyhetsdelar-details summary) {
    padding-block: max(0.5em, (var(--_target) - 1lh) / 2);
    font-weight: 600;
    cursor: pointer;
  }

  :where(.nyhetsdelar-details summary + *) {
    margin-block-start: 0;
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

  /* As the box looks with its script, to a hair, so that nothing moves when that comes. */
  :where(.nyhetsdelar-article fact-box:not(:defined)) {
    display: block;
    padding: 1.25em;
    background: var(--_surface);
    border: 1px solid var(--_border);
    border-inline-start: 0.375em solid var(--_accent);
    border-radius: var(--_radius);
  }

  /* The same with the script and without, so that nothing moves when it comes. */
  :where(.nyhetsdelar-article fact-box) {
    line-height: inherit;
  }

  :where(.nyhetsdelar-article fact-box > [slot='heading']) {
    margin: 0 0 0.6667em !important;
    font-size: 1.125em;
    line-height: 1.3;
  }

  /* The space inside a frame is the frame's own, whatever the page puts under its paragraphs. */
  :where(.nyhetsdelar-article :is(fact-box, .nyhetsdelar-callout, .nyhetsdelar-event) > :last-child) {
    margin-block-end: 0 !important;
  }

  :where(.nyhetsdelar-article fact-box > [slot='heading'] + *) {
    margin-block-start: 0.75em;
  }
`;
