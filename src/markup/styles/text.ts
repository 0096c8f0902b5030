import {css} from '@lit/reactive-element/css-tag.js';

/** Running text: links and where they lead, what stands above and below the line. */
export const text = css`
  :where(.nyhetsdelar-article :is(sub, sup)) {
    line-height: 0;
  }

  /*
   * That a link leaves the site is spoken and copied with it, and shown as an arrow. A word joiner and no
   * box of its own keep it on the line of the last word.
   */
  :where(.nyhetsdelar-external)::after {
    content: '\\2060';
    content: '\\2060' / '';
    padding-inline-start: 0.85em;
    background: currentColor;
    clip-path: polygon(
      0.43em calc(50% - 0.3em),
      0.85em calc(50% - 0.3em),
      0.85em calc(50% + 0.12em),
      0.75em calc(50% + 0.12em),
      0.75em calc(50% - 0.13em),
      0.32em calc(50% + 0.3em),
      0.25em calc(50% + 0.23em),
      0.68em calc(50% - 0.2em),
      0.43em calc(50% - 0.2em)
    );
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
    clip-path: polygon(
      0.42em calc(50% - 0.3em),
      0 calc(50% - 0.3em),
      0 calc(50% + 0.12em),
      0.1em calc(50% + 0.12em),
      0.1em calc(50% - 0.13em),
      0.53em calc(50% + 0.3em),
      0.6em calc(50% + 0.23em),
      0.17em calc(50% - 0.2em),
      0.42em calc(50% - 0.2em)
    );
  }

  :where(.nyhetsdelar-facts) {
    font-size: 0.9375em;
  }

  :where(.nyhetsdelar-footnote-ref) {
    padding: 0.25em 0.2em;
  }
`;
