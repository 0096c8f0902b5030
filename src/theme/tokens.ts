import {css} from '@lit/reactive-element/css-tag.js';

// A page sets the public `--nyhetsdelar-*` properties anywhere above an element; each is read once here into a
// private name with its default. The defaults are taken from the page itself (its text colour, its
// background), so an unthemed element is at home. In a shadow root they are read on the host; in light DOM on
// the article.

/** The theme of what a reader can press, and so of the share bar, which is nothing else. */
export const controlTokens = css`
  :host,
  :where(.nyhetsdelar-article) {
    --_text: var(--nyhetsdelar-text, currentColor);
    --_border: var(--nyhetsdelar-border, color-mix(in srgb, currentColor 55%, transparent));
    --_focus: var(--nyhetsdelar-focus, currentColor);
    --_focus-gap: var(--nyhetsdelar-focus-gap, Canvas);
    --_radius: var(--nyhetsdelar-radius, 0.25em);
    --_target: var(--nyhetsdelar-target, 44px);
  }
`;

const readingTokens = css`
  :host,
  :where(.nyhetsdelar-article) {
    --_muted: var(--nyhetsdelar-muted, color-mix(in srgb, currentColor 85%, transparent));
    --_line: var(--nyhetsdelar-border, color-mix(in srgb, currentColor 25%, transparent));
    --_accent: var(--nyhetsdelar-accent, currentColor);
    --_surface: var(--nyhetsdelar-surface, color-mix(in srgb, currentColor 6%, transparent));
    --_space: var(--nyhetsdelar-space, 1em);
  }
`;

/** The theme that all elements share. */
export const tokens = css`${controlTokens}${readingTokens}`;
