import {msg} from '@lit/localize';
import {generate} from 'lean-qr/nano';
import {make} from '../shadow/make-element.js';

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
export const qrCode = (url: string, title: string, close: HTMLElement): Element[] => {
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
