import {css} from '@lit/reactive-element/css-tag.js';

export const styles = css`
  :host {
    --_box-accent: var(--fact-box-accent, var(--_accent));
    --_box-surface: var(--fact-box-surface, var(--_surface));
    --_box-padding: var(--fact-box-padding, 1.25em);
    margin-block: 1.5em;
    color: var(--_text);
  }

  [part='box'] {
    padding: var(--_box-padding);
    background: var(--_box-surface);
    border: 1px solid var(--_border);
    border-inline-start: 0.375em solid var(--_box-accent);
    border-radius: var(--_radius);
  }

  [part='heading'] :is(h1, h2, h3, h4, h5, h6, [role]),
  ::slotted([slot='heading']) {
    margin: 0;
    font: inherit;
    font-size: 1.125em;
    font-weight: bold;
    line-height: 1.3;
  }

  slot {
    display: block;
  }

  [part='content'] {
    margin-block-start: 0.75em;
  }

  ::slotted(:first-child:not([slot])) {
    margin-block-start: 0;
  }

  ::slotted(:last-child) {
    margin-block-end: 0;
  }

  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    min-block-size: var(--_target);
    margin: calc(var(--_box-padding) * -1);
    padding: calc(var(--_box-padding) / 2) var(--_box-padding);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  /* The arrow is drawn with borders, which forced colours keep. */
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: solid;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-25%) rotate(45deg);
  }

  details[open] > summary::after {
    transform: translateY(25%) rotate(225deg);
  }

  details[open] > summary {
    margin-block-end: 0;
  }

  :host([tone='note']) {
    --_box-surface: var(--fact-box-surface, transparent);
  }

  :host([tone='warning']) {
    --_box-accent: var(--fact-box-accent, #b3261e);
  }

  @media (prefers-contrast: more) {
    [part='box'] {
      border-color: currentColor;
    }
  }

  @media print {
    summary::after {
      display: none;
    }

    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
