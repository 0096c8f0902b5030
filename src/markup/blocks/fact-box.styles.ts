import {css} from '@lit/reactive-element/css-tag.js';

export const factBoxStyles = css`
  /* As the box looks with its script, to a hair, so that nothing moves when that comes. */
  :where(.nyhetsdelar-article fact-box:is(:not(:defined), :state(waiting))) {
    display: block;
    padding: var(--fact-box-padding, 1.25em);
    background: var(--fact-box-surface, var(--_surface));
    border: 1px solid var(--_border);
    border-inline-start: 0.375em solid var(--fact-box-accent, var(--_accent));
    border-radius: var(--_radius);
  }

  :where(.nyhetsdelar-article fact-box[tone='note']:is(:not(:defined), :state(waiting))) {
    background: var(--fact-box-surface, transparent);
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
