// What is as it should be is left alone: words that are written anew are announced anew, and every
// write is heard by whoever watches the page.

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
