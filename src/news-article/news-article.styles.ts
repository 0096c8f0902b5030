import {css} from '@lit/reactive-element/css-tag.js';

/**
 * The element's own controls in its shadow root. The article and the page's children are slotted,
 * and inherit from the page as if no element stood between: nothing is set on the host that they
 * would inherit.
 */
export const styles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .host-reset {
    color: var(--_text);
  }

  [part='listen'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    /* From the first paint of the article, so that it does not move when the browser has found its voices. */
    min-block-size: max(var(--_target), 2.75em);
    margin-block-end: 1em;
  }

  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    box-sizing: border-box;
    min-inline-size: var(--_target);
    min-block-size: max(var(--_target), 2.75em);
    margin: 0;
    padding: 0.25em 1em;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    line-height: 1.5;
    background: transparent;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }

  button:hover {
    text-decoration: underline;
    border-color: currentColor;
  }

  svg {
    inline-size: 0.875em;
    block-size: 0.875em;
    fill: currentColor;
  }

  [part='status'] {
    margin: 0;
    color: var(--_muted);
  }

  [part='retry'] {
    margin-block-start: 0.5em;
  }

  @media (prefers-contrast: more) {
    button {
      border-color: currentColor;
    }
  }

  @media print {
    :is([part='listen'], [part='status'], [part='retry']) {
      display: none;
    }
  }
`;
