const name = 'nyhetsdelar-spoken';

/** Marks what is being spoken, where the browser can mark text without changing the page. */
export const highlightSpoken = (range: Range): void => {
  if (typeof Highlight === 'function') CSS.highlights.set(name, new Highlight(range));
};

/** Takes the mark away. */
export const clearSpoken = (): void => {
  if (typeof Highlight === 'function') CSS.highlights.delete(name);
};
