/** That of the package; put in by the build. */
declare const VERSION: string | undefined;

const version = typeof VERSION === 'undefined' ? '' : VERSION;

/** On the class that has a tag stands the version that met it last, so that a script loaded twice speaks once. */
const met: unique symbol = Symbol.for('nyhetsdelar');

/**
 * Whether a tag is free for an element, or was taken by this script, loaded twice, by another version
 * of it, or by somebody else. The first stays, and the console says so.
 */
export const claimTag = (tag: string, element: CustomElementConstructor): boolean => {
  const taken: (CustomElementConstructor & {[met]?: string}) | undefined = customElements.get(tag);
  if (taken && taken[met] !== version) {
    console.warn(`nyhetsdelar ${version}: <${tag}> is taken by another script, and ours is left out.`);
  }
  // Not by assignment, which a frozen class answers with an error.
  Reflect.set(taken ?? element, met, version);
  return !taken;
};
