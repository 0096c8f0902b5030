/** The host of the shadow root that an element stands in. */
export const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  // A document has none; where a picture is called `host`, going on there would go round for ever.
  return root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
};

/** As `node.closest(selector)`, and on across the hosts of the shadow roots that the node stands in. */
export const closest = <Found extends Element = Element>(
  node: Element,
  selector: string,
): Found | undefined => {
  for (let here: Element | undefined = node; here; here = hostOf(here)) {
    const found = here.closest<Found>(selector);
    if (found) return found;
  }
  return undefined;
};
