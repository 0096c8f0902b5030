import {msg} from '@lit/localize';
import {make} from '../../shadow/make-element.js';
import {removeNode} from '../../shadow/remove-node.js';
import type {ListenController} from './listen-controller.js';

/** Shapes in a box of 16 by 16. */
const shapes = {play: 'M3 1v14l12-7z', pause: 'M2 1h4v14H2zm8 0h4v14h-4z', stop: 'M2 2h12v12H2z'};

/**
 * The buttons for reading aloud. They stand before the article, not in it, and never in prerendered
 * markup, since they do nothing without script.
 */
export class ListenControl {
  /** Holds the buttons; empty where there is no voice. */
  readonly element = make('div', {part: 'listen'});

  readonly #controller: ListenController;
  readonly #toggle = make('button', {type: 'button'});
  readonly #stop = make('button', {type: 'button'});

  constructor(controller: ListenController) {
    this.#controller = controller;
    this.#toggle.addEventListener('click', controller.toggle);
    this.#stop.addEventListener('click', () => {
      // It goes away; whoever stands on it goes on at the one that stays.
      this.#toggle.focus();
      controller.stop();
    });
  }

  /** Shows what the reader can do now. Call it where the element's language is spoken. */
  update(): void {
    const {status} = this.#controller;
    if (status === 'speaking') put(this.#toggle, 'pause', msg('Pausa', {id: 'listen.pause'}));
    else put(this.#toggle, 'play', msg('Lyssna', {id: 'listen.start'}));
    put(this.#stop, 'stop', msg('Stoppa', {id: 'listen.stop'}));
    // A button that stands there already is left where it is, and keeps the focus.
    this.#show(this.#toggle, status !== 'unavailable');
    this.#show(this.#stop, status === 'speaking' || status === 'paused');
  }

  #show(button: HTMLElement, wanted: boolean): void {
    if (!wanted) removeNode(button);
    else if (!button.parentNode) this.element.append(button);
  }
}

const put = (button: HTMLElement, shape: keyof typeof shapes, words: string): void => {
  if (button.textContent === words) return;
  button.replaceChildren(
    make('svg', {viewBox: '0 0 16 16', 'aria-hidden': 'true'}, make('path', {d: shapes[shape]})),
    words,
  );
};
