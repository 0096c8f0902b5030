import {css} from '@lit/reactive-element/css-tag.js';

export const styles = css`
  :host {
    --_size: var(--social-share-size, var(--_target));
    --_gap: var(--social-share-gap, 0.5em);
    --_corner: var(--social-share-radius, var(--_radius));
    --_icon: var(--social-share-icon-size, 1.25em);
    margin-block: 1.5em;
    color: var(--_text);
    overflow-wrap: anywhere;
  }

  h2,
  [name='heading'] > *,
  ::slotted([slot='heading']) {
    margin: 0 0 0.5em;
    font: inherit;
    font-size: 1.125em;
    font-weight: bold;
    line-height: 1.3;
  }

  ul,
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  summary,
  details > ul,
  [part='actions'] {
    margin-block-start: var(--_gap);
  }

  li {
    display: block;
    max-inline-size: 100%;
  }

  a,
  button,
  summary,
  input {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-inline-size: var(--_size);
    min-block-size: var(--_size);
    padding: 0.25em 0.75em;
    /* What browsers give a button and a link does not have: they are to look alike. */
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
    text-align: inherit;
    text-indent: inherit;
    text-rendering: inherit;
    text-shadow: inherit;
    text-transform: inherit;
    color: inherit;
    text-decoration: none;
    background: transparent;
    border: 1px solid var(--_border);
    border-radius: var(--_corner);
    cursor: pointer;
  }

  /* Read here, so that a page can also set them for one part; and the colour inside the control,
     whose focus ring takes that of the page around it. */
  li > * {
    display: flex;
    background: var(--social-share-background, transparent);
    border-color: var(--social-share-border, var(--_border));
  }

  li > * > * {
    color: var(--social-share-color, inherit);
  }

  :is(a, button, summary):hover {
    text-decoration: underline;
    border-color: currentColor;
  }

  svg,
  ::slotted([slot^='icon-']) {
    flex: none;
    inline-size: var(--_icon);
    block-size: var(--_icon);
    fill: currentColor;
    fill-rule: evenodd;
  }

  :host([appearance='labels']) li > * > :first-child {
    display: none;
  }

  summary::after {
    content: '';
    padding: 0.2em;
    border: solid;
    border-width: 0 0.125em 0.125em 0;
    translate: 0 -25%;
    rotate: 45deg;
  }

  [open] > summary::after {
    translate: 0 25%;
    rotate: 225deg;
  }

  p {
    margin: 0.5em 0 0;
  }

  p:empty {
    margin: 0;
  }

  /* It has the focus so that reading begins there; nothing can be done with it. */
  #dialog-heading {
    outline: none;
    box-shadow: none;
  }

  /* Colours are those that browsers give it, of the page's colour scheme. */
  dialog {
    max-inline-size: min(30em, 100% - 1em);
    border: 1px solid;
    border-radius: var(--_corner);
  }

  label {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: var(--_size);
  }

  input:not([type]) {
    inline-size: 100%;
    cursor: text;
  }

  [type='checkbox'] {
    min-inline-size: 1.5em;
    min-block-size: 1.5em;
    flex: none;
  }

  [part='qr'] {
    inline-size: min(100%, 18em, 60vh);
    block-size: auto;
    color: #000;
    background: #fff;
    forced-color-adjust: none;
  }

  @media (forced-colors: none) and (min-width: 20.01em) {
    :host([appearance='icons']) li > * {
      padding: 0;
    }

    :host([appearance='icons']) li > * > :nth-child(2) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }

  @media (prefers-contrast: more) {
    :is(a, button, summary) {
      border-color: currentColor;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
