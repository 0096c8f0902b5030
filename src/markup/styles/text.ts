import {css} from '@lit/reactive-element/css-tag.js';

/** Running text: links and where they lead, what stands above and below the line. */
export const text = css`
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
`;
