import {msg} from '@lit/localize';
import {formatBytes} from '../localization/numbers.js';

/**
 * What a reader should know of a file before opening it: that it is a document, of which format and
 * how large ("Dokument, PDF, 1,2 MB"; webbriktlinjer.se R9).
 */
export const documentFacts = ({format, bytes}: {format?: string; bytes?: number}, locale: string): string =>
  [msg('Dokument', {id: 'link.document'}), format?.toUpperCase(), bytes ? formatBytes(bytes, locale) : undefined]
    .filter(Boolean)
    .join(', ');
