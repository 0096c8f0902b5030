import type {CSSResult, ReactiveElement} from '@lit/reactive-element';
import {adoptStyles} from './adopt-styles.js';

/**
 * The shadow root of an element, with the element's style sheets in the form that belongs to the
 * document where it stands. To be asked for when it is made, and again whenever the element has come
 * into another document, where it has lost them.
 */
export const styledRoot = (element: ReactiveElement): ShadowRoot => {
  const root = element.shadowRoot ?? element.attachShadow({mode: 'open'});
  for (const styles of (element.constructor as typeof ReactiveElement).elementStyles)
    adoptStyles(root, styles as CSSResult);
  return root;
};
