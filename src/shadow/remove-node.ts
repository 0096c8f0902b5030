/**
 * Takes a node out of its place, if it has one. Prototype 1.7, still on municipal pages, puts a
 * `remove()` of its own in the place of the platform's, which throws where there is no parent.
 */
export const removeNode = (node: ChildNode | null | undefined): void =>
  void node?.parentNode?.removeChild(node);
