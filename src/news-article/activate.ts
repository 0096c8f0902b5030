import {frameAddress} from '../markup/pieces/players.js';
import {removeNode} from '../shadow/remove-node.js';

/** What a frame may do: everything that a player needs, but to take the reader away from the page. */
const permissions =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-presentation';

/** Puts what the reader asked for in the place of the button that loads it. */
const load = (button: HTMLElement): void => {
  const {nyhetsdelarLoad = '', nyhetsdelarTitle = ''} = button.dataset;
  const address = frameAddress(nyhetsdelarLoad);
  if (!address) return;
  // A frame of the page's own site that kept its origin could reach out of the sandbox.
  const foreign = new URL(address).origin !== location.origin;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', foreign ? `${permissions} allow-same-origin` : permissions);
  frame.setAttribute('allow', 'autoplay; encrypted-media; fullscreen; picture-in-picture');
  frame.setAttribute('aria-label', nyhetsdelarTitle);
  frame.referrerPolicy = 'strict-origin-when-cross-origin';
  frame.src = address;
  removeNode(button.closest('.nyhetsdelar-player')?.querySelector('img'));
  button.parentElement!.replaceWith(frame);
  frame.focus();
};

/** Saves the calendar file that a button carries. */
const save = (button: HTMLElement): void => {
  // The parser of HTML makes single line feeds of the line ends in an attribute.
  const text = button.dataset.nyhetsdelarSave!.replace(/\r?\n/g, '\r\n');
  const file = document.createElement('a');
  file.href = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
  file.download = `${/^SUMMARY:(.*)/m.exec(text)?.[1]!.replace(/[^\p{L}\p{N}]+/gu, '-') ?? ''}.ics`;
  file.click();
  setTimeout(() => URL.revokeObjectURL(file.href), 60_000);
};

/** In a shadow root the browser does not find the place that a link within the article leads to. */
const follow = (anchor: HTMLAnchorElement, event: Event): void => {
  const root = anchor.getRootNode();
  const place = root instanceof ShadowRoot && root.getElementById(decodeURIComponent(anchor.hash.slice(1)));
  if (!place) return;
  event.preventDefault();
  place.tabIndex = -1;
  place.focus();
};

/**
 * Does what a click on something in an article asks for. One listener on the element serves the
 * whole article, so that markup which stood there before the script comes alive in the same way.
 */
export const activate = (event: Event): void => {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return;
  const control = target.closest<HTMLElement>(
    '[data-nyhetsdelar-load], [data-nyhetsdelar-save], a[href^="#"]',
  );
  if (!control) return;
  if (control instanceof HTMLAnchorElement) follow(control, event);
  else ('nyhetsdelarLoad' in control.dataset ? load : save)(control);
};
