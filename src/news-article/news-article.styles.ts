import {css} from 'lit';

/**
 * The article's looks, as light-DOM CSS: adopted by the page, and published as nyhetsdelar.css for
 * prerendered pages. It fills in what the page leaves open and never overrules it: every selector
 * has zero specificity, inside a cascade layer, so the page's own typography wins.
 */
export const styles = css`
  @layer nyhetsdelar {
    :where(.nyhetsdelar-article) {
      --_text: var(--nyhetsdelar-text, currentColor);
      --_muted: var(--nyhetsdelar-muted, color-mix(in srgb, currentColor 85%, transparent));
      --_border: var(--nyhetsdelar-border, color-mix(in srgb, currentColor 55%, transparent));
      --_accent: var(--nyhetsdelar-accent, currentColor);
      --_surface: var(--nyhetsdelar-surface, color-mix(in srgb, currentColor 6%, transparent));
      --_radius: var(--nyhetsdelar-radius, 0.25em);
      color: var(--_text);
      overflow-wrap: break-word;
    }

    :where(news-article) {
      display: block;
    }

    :where(.nyhetsdelar-article :is(p, ul, ol, dl, figure, table, h1, h2, h3, h4, h5, h6)) {
      max-inline-size: var(--nyhetsdelar-measure, 40em);
    }

    :where(.nyhetsdelar-kicker) {
      margin-block-end: 0;
      color: var(--_muted);
      font-size: 0.875em;
      letter-spacing: 0.04em;
    }

    :where(.nyhetsdelar-headline) {
      margin-block: 0 0.5em;
      line-height: 1.2;
      text-wrap: balance;
    }

    :where(.nyhetsdelar-preamble) {
      font-size: 1.1875em;
      font-weight: 600;
      line-height: 1.5;
    }

    :where(.nyhetsdelar-article img) {
      max-inline-size: 100%;
      block-size: auto;
    }

    /* Spoken and copied with the link, shown as an arrow. */
    :where(.nyhetsdelar-external .nyhetsdelar-announcement) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }

    :where(.nyhetsdelar-external)::after {
      content: '';
      display: inline-block;
      inline-size: 0.6em;
      block-size: 0.6em;
      margin-inline-start: 0.25em;
      background: currentColor;
      clip-path: polygon(
        30% 0,
        100% 0,
        100% 70%,
        84% 70%,
        84% 28%,
        12% 100%,
        0 88%,
        72% 16%,
        30% 16%
      );
      forced-color-adjust: none;
    }

    :where(.nyhetsdelar-external:dir(rtl))::after {
      transform: scaleX(-1);
    }

    :where(.nyhetsdelar-foot) {
      margin-block-start: 1.5em;
    }

    :where(.nyhetsdelar-credit, .nyhetsdelar-status) {
      color: var(--_muted);
    }

    @media print {
      :where(.nyhetsdelar-article social-share, .nyhetsdelar-retry, .nyhetsdelar-status) {
        display: none;
      }
    }
  }
`;
