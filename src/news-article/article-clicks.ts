import type {ReactiveController, ReactiveControllerHost} from '@lit/reactive-element';
import {placeName} from '../markup/pieces/anchor.js';
import {frameAddress} from '../markup/pieces/players.js';
import {documentProperty} from '../shadow/document-property.js';
import {make} from '../shadow/make-element.js';
import {removeNode} from '../shadow/remove-node.js';

/** What a frame may do: everything that a player needs, but to take the reader away from the page. */
const permissions =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation';

/** Puts what the reader asked for in the place of the button that loads it. */
const load = (button: HTMLElement): void => {
  const {nyhetsdelarLoad = '', nyhetsdelarTitle = ''} = button.dataset;
  const address = frameAddress(nyhetsdelarLoad);
  if (!address) return;
  // A frame of the page's own site that kept its origin could reach out of the sandbox. In a page
  // that is itself a srcdoc frame, `location` has no origin, but the frame has.
  const here = [location.origin, origin, new URL(button.baseURI).origin];
  const foreign = !here.includes(new URL(address).origin);
  const frame = make('iframe', {
    sandbox: foreign ? `${permissions} allow-same-origin` : permissions,
    allow: 'autoplay; encrypted-media; fullscreen; picture-in-picture',
    'aria-label': nyhetsdelarTitle,
    referrerpolicy: 'strict-origin-when-cross-origin',
    src: address,
  });
  const poster = button.closest('.nyhetsdelar-player')?.querySelector('img');
  removeNode(poster);
  button.parentElement!.replaceWith(frame);
  frame.focus();
};

/** Saves the calendar file that a button carries. */
const save = (button: HTMLElement): void => {
  // The parser of HTML makes single line feeds of the line ends in an attribute.
  const text = button.dataset['nyhetsdelarSave']!.replace(/\r?\n/g, '\r\n');
  const file = make('a');
  file.href = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
  file.download = `${/^SUMMARY:(.*)/m.exec(text)?.[1]!.replace(/[^\p{L}\p{N}]+/gu, '-') ?? ''}.ics`;
  file.click();
  setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
};

/** In a shadow root the browser does not find the place that a link within the article leads to. */
const follow = (link: HTMLAnchorElement, event: Event): void => {
  const root = link.getRootNode();
  const place = 'host' in root && (root as ShadowRoot).getElementById(placeName(link.hash));
  if (!place) return;
  event.preventDefault();
  place.tabIndex = -1;
  place.focus();
};

/**
 * Does what a click on something in an element's article asks for, also in markup that stood there
 * before the script.
 *
 * The document hears the clicks. A listener on the element would make NVDA say "clickable" at every
 * paragraph in it (nvaccess/nvda#13262, react/react#20895), and one on each control would have to
 * find the controls of markup that may be changed at any time. It hears them first, since pages keep
 * clicks from bubbling in menus and dialogs.
 */
export class ArticleClicks implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #page: Document | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument;
    documentProperty(this.#page, 'addEventListener').call(this.#page, 'click', this.#clicked, {
      capture: true,
    });
  }

  hostDisconnected(): void {
    const page = this.#page!;
    documentProperty(page, 'removeEventListener').call(page, 'click', this.#clicked, {capture: true});
  }

  readonly #clicked = (event: Event): void => {
    const path = event.composedPath();
    const target = path[0] as Node;
    if (!path.includes(this.#host) || target.nodeType !== 1) return;
    const control = (target as Element).closest<HTMLElement>(
      '[data-nyhetsdelar-load], [data-nyhetsdelar-save], a[href^="#"]',
    );
    if (!control) return;
    if (control.localName === 'a') follow(control as HTMLAnchorElement, event);
    else ('nyhetsdelarLoad' in control.dataset ? load : save)(control);
  };
}
