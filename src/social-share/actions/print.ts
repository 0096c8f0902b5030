import {msg} from '@lit/localize';
import type {BuiltIn} from '../network.js';

export const print: BuiltIn = {
  id: 'print',
  words: () => msg('Skriv ut', {id: 'social-share.print'}),
  icon: 'M6 1h12v5h6v12h-6v5H6v-5H0V6h6zm2 2v3h8V3zM2 8v8h4v-3h12v3h4V8zm6 7v6h8v-6z',
  run: () => window.print(),
};
