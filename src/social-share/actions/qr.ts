import {msg} from '@lit/localize';
import {generate} from 'lean-qr/nano';
import {make} from '../../shadow/make-element.js';
import type {BuiltIn} from '../network.js';

/** The most characters of an address that a code holds (2,953 bytes, at the least error correction). */
export const longestCode = 2900;

/** Four modules of white on every side, without which a camera does not find the code. */
const margin = 4;

/**
 * The QR code of a text: its width with the margins, and its dark modules as path data, each run in
 * a row one rectangle.
 */
export const drawCode = (text: string): {size: number; path: string} => {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      let run = 0;
      while (code.get(x + run, y)) run++;
      if (run) path += `M${x + margin} ${y + margin}h${run}v1h-${run}z`;
      x += run;
    }
  }
  return {size: code.size + 2 * margin, path};
};

/**
 * An address as a QR code, as text, and as a file for a poster.
 * @param title Names the file.
 * @param close A button that closes the dialog.
 */
const qrCode = (url: string, title: string, close: HTMLElement): Element[] => {
  const {size, path} = drawCode(url);
  const box = `0 0 ${size} ${size}`;
  const file = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  const save = {download: `${title || 'qr'}.svg`, href: `data:image/svg+xml,${encodeURIComponent(file)}`};
  return [
    make(
      'svg',
      {part: 'qr', viewBox: box, role: 'img', 'aria-labelledby': 'dialog-heading'},
      make('path', {d: path}),
    ),
    make('p', {}, msg('Skanna för att öppna i mobilen', {id: 'social-share.scan'})),
    make('p', {}, make('bdi', {}, url)),
    make(
      'div',
      {part: 'actions'},
      make('a', save, msg('Spara som bild (SVG)', {id: 'social-share.save'})),
      close,
    ),
  ];
};

const words = (): string => msg('QR-kod', {id: 'social-share.qr'});

export const qr: BuiltIn = {
  id: 'qr',
  words,
  icon: 'M0 0h10v10H0zm2 2v6h6V2zm12-2h10v10H14zm2 2v6h6V2zM0 14h10v10H0zm2 2v6h6v-6zm12-2h3v3h-3zm7 0h3v3h-3zm-4 3h4v4h-4zm-3 4h3v3h-3zm7 0h3v3h-3z',
  run: ({target, fail, openDialog}) => {
    const {url, title} = target();
    if (url.length > longestCode) fail();
    else {
      // A code is read from its beginning, also where there is no room for the whole of it.
      openDialog(() => ({
        heading: words(),
        readFromHeading: true,
        content: (close) => qrCode(url, title, close),
      }));
    }
  },
};
