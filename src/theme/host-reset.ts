import {css} from '@lit/reactive-element/css-tag.js';

/**
 * For elements with a shadow root: undoes what leaks in by inheritance from a page (measured on 85
 * host pages) while colour, font family, size, direction and language stay the page's own. It
 * stands on `:host`, so that explicit page rules and a reader's own text-spacing sheet still win
 * (WCAG 1.4.12).
 */
export const hostReset = css`
  :host {
    display: block;
    box-sizing: border-box;
    line-height: 1.5;
    font-style: normal;
    font-weight: normal;
    font-variant: normal;
    font-feature-settings: normal;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    hyphens: manual;
    list-style: none;
    cursor: auto;
    user-select: auto;
    writing-mode: horizontal-tb;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }
`;
