import {css} from '@lit/reactive-element/css-tag.js';

/**
 * For elements with a shadow root: undoes whatever leaks in by inheritance from a page, while colour,
 * font family, size, direction and language stay the page's own, and so do visibility and whether
 * anything can be clicked. It stands on `:host`, so that explicit page rules and a reader's own
 * text-spacing sheet still win (WCAG 1.4.12). Through the host of an article its text inherits from
 * the page, so there it stands on what is the element's own.
 */
export const hostReset = css`
  :host(:where(:not(news-article))),
  .host-reset {
    all: initial;
    display: block;
    box-sizing: border-box;
    color: inherit;
    color-scheme: inherit;
    accent-color: inherit;
    font-family: inherit;
    font-size: inherit;
    font-size-adjust: inherit;
    -webkit-text-size-adjust: inherit;
    -moz-text-size-adjust: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    /* The attribute lang, which Chromium and WebKit make a property of. */
    -webkit-locale: revert-layer;
    line-height: 1.5;
    overflow-wrap: break-word;
    list-style: none;
    visibility: inherit;
    pointer-events: inherit;
    interactivity: inherit;
  }

  :host([hidden]) {
    display: none;
  }

  * {
    box-sizing: border-box;
  }
`;
