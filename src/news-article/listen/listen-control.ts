import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {ListenController} from './listen-controller.js';

/** Shapes in a box of 16 by 16: play, pause, stop. */
const shapes = {play: 'M3 1v14l12-7z', pause: 'M2 1h4v14H2zm8 0h4v14h-4z', stop: 'M2 2h12v12H2z'};

const button = (shape: keyof typeof shapes, words: string, press: () => void) =>
  html`<button type="button" @click=${press}><svg viewBox="0 0 16 16" aria-hidden="true"><path d=${shapes[shape]}></path></svg>${words}</button>`;

/**
 * The buttons for reading aloud; nothing where there is no voice. It stands before the article, not
 * in it, and never in prerendered markup, since it does nothing without script. Call it where the
 * element's language is spoken.
 * @param lang The language of the words, where it is not that of the place.
 */
export const listenControl = (
  {status, toggle, stop}: ListenController,
  lang: string | undefined,
): TemplateResult | typeof nothing => {
  if (status === 'unavailable') return nothing;
  const speaking = status === 'speaking';
  return html`<div class="nyhetsdelar-listen" lang=${lang ?? nothing}>${
    speaking
      ? button('pause', msg('Pausa', {id: 'listen.pause'}), toggle)
      : button('play', msg('Lyssna', {id: 'listen.start'}), toggle)
  }${status === 'silent' ? nothing : button('stop', msg('Stoppa', {id: 'listen.stop'}), stop)}</div>`;
};
