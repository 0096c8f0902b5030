/**
 * The language of the place where a node stands: the nearest `lang` at or above it, across shadow
 * hosts, as the HTML Standard defines a node's language.
 * @returns A BCP 47 tag, or an empty string where the page says nothing.
 */
export const nearestLanguage = (node: Element): string => {
  for (let here: Element | null | undefined = node; here;) {
    const marked: Element | null = here.closest('[lang]');
    if (marked) return marked.getAttribute('lang')!;
    here = (here.getRootNode() as Partial<ShadowRoot>).host;
  }
  return '';
};
