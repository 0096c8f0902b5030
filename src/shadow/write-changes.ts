import {removeNode} from './remove-node.js';

// What is as it should be is left alone: words that are written anew are announced anew, and what
// watches the page, as machine translation does, would be called for nothing.

/** Gives an element these words, unless it has them. */
export const putText = (element: Element, words: string): void => {
  if (element.textContent !== words) element.textContent = words;
};

/** Gives an element an attribute, or with `null` takes it away, unless that is how it is. */
export const putAttribute = (element: Element, name: string, value: string | null): void => {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

/** Gives an element these children, and no others; those that are in their place already keep the focus. */
export const putChildren = (element: Element, children: readonly Element[]): void => {
  children.forEach((child, index) => {
    const here = element.children[index] ?? null;
    if (here !== child) element.insertBefore(child, here);
  });
  while (element.children.length > children.length) removeNode(element.lastChild);
};
