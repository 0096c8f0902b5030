import {msg, str} from '@lit/localize';
import {commaOf} from '../../localization/orthography.js';
import {formatBytes} from '../../localization/numbers.js';

/**
 * What a reader should know of a file before opening it: that it is a document, of which format and
 * how large ("Dokument, PDF, 1,2 MB"; webbriktlinjer.se R9).
 */
export const documentFacts = (
  {
    format,
    bytes,
    pages,
    accessible,
  }: {
    format?: string | undefined;
    bytes?: number | undefined;
    pages?: number | undefined;
    accessible?: boolean | undefined;
  },
  lang: string,
): string =>
  [
    msg('Dokument', {id: 'link.document'}),
    format?.toUpperCase(),
    bytes && formatBytes(bytes, lang),
    pages &&
      (pages === 1 ? msg('1 sida', {id: 'link.one-page'}) : msg(str`${pages} sidor`, {id: 'link.pages'})),
    accessible === true && msg('tillgänglighetsanpassat', {id: 'link.accessible'}),
    accessible === false && msg('inte tillgänglighetsanpassat', {id: 'link.not-accessible'}),
  ]
    .filter(Boolean)
    .join(`${commaOf(lang)} `);
