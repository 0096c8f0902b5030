/** As `node.closest(selector)`, and on across the hosts of the shadow roots that the node stands in. */
export const closest = <Found extends Element = Element>(
  node: Element,
  selector: string,
): Found | undefined => {
  for (let here: Element | undefined = node; here;) {
    const found = here.closest<Found>(selector);
    if (found) return found;
    const root = here.getRootNode();
    // A document has no host; where a picture is called that, this would go round for ever.
    here = root.nodeType === 11 ? (root as ShadowRoot).host : undefined;
  }
  return undefined;
};
