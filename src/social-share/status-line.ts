import {make} from '../shadow/make-element.js';
import {putText} from '../shadow/write-changes.js';
import {removeNode} from '../shadow/remove-node.js';
import type {OfferedField} from './action.js';

/** The line that says how an action went, and the field below it that an action may leave behind. */
export class StatusLine {
  readonly element: Element;
  #words = (): string => '';
  #label: Element | undefined;
  #labelWords = (): string => '';

  /** @param element The line, which screen readers announce. */
  constructor(element: Element) {
    this.element = element;
  }

  /** Says these words, and takes away what stood below. To be called where the language is spoken. */
  say(words: () => string, field?: OfferedField): void {
    this.#words = words;
    // Written anew even where it is the same, so that it is heard again.
    this.element.textContent = words();
    this.#label = undefined;
    while (this.element.nextSibling) removeNode(this.element.nextSibling);
    if (field) {
      this.#labelWords = field.label;
      this.#label = make('label', {for: 'address'});
      const input = make('input', {id: 'address', readonly: '', dir: 'ltr', value: field.value});
      this.element.after(this.#label, input);
      // For the reader to copy by hand.
      input.select();
    }
    this.update();
  }

  /** Says what it said last, in the language that is spoken now. */
  update(): void {
    putText(this.element, this.#words());
    if (this.#label) putText(this.#label, this.#labelWords());
  }
}
