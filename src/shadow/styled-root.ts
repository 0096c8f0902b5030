import type {CSSResult, ReactiveElement} from '@lit/reactive-element';
import {adoptStyles} from './adopt-styles.js';

/**
 * The shadow root of an element, with the element's style sheets in the form that belongs to the
 * document where it stands. To be asked for when it is made, and again whenever the element has come
 * into another document, where it has lost them.
 */
export const styledRoot = (element: ReactiveElement): ShadowRoot => {
  const {elementStyles, shadowRootOptions} = element.constructor as typeof ReactiveElement;
  const root = element.shadowRoot ?? element.attachShadow(shadowRootOptions);
  for (const styles of elementStyles) adoptStyles(root, styles as CSSResult);
  return root;
};

/** Gives a shadow root that has come into another document back its style sheets, which it has lost there. */
export const restyle = (element: ReactiveElement): void => {
  if (element.shadowRoot) styledRoot(element);
};
