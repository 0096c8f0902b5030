import {removeNode} from '../shadow/remove-node.js';

/**
 * The children that a page gives the element for readers without script. They stand aside while
 * an article is shown and come back where none can be. Comments stay in place: frameworks keep
 * their marks in them.
 */
export class FallbackContent {
  readonly #host: Element;
  #aside: ChildNode[] = [];

  constructor(host: Element) {
    this.#host = host;
  }

  /** The children that a reader without script would see. */
  #shown(own: (node: ChildNode) => boolean): ChildNode[] {
    return [...this.#host.childNodes].filter(
      (node) =>
        !own(node) &&
        (node instanceof Text
          ? node.data.trim() !== ''
          : node instanceof Element && node.localName !== 'script'),
    );
  }

  /** Whether there is anything for a reader in them. */
  isEmpty(own: (node: ChildNode) => boolean): boolean {
    return this.#aside.length === 0 && this.#shown(own).length === 0;
  }

  /**
   * Takes the children out of the page.
   * @param own Which nodes are the element's own rendering.
   */
  setAside(own: (node: ChildNode) => boolean): void {
    const shown = this.#shown(own);
    shown.forEach(removeNode);
    this.#aside.push(...shown);
  }

  /** Puts the children back. */
  restore(): void {
    this.#host.append(...this.#aside);
    this.#aside = [];
  }
}
