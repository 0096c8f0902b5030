import {msg, str} from '@lit/localize';
import type {LoadFailure} from './load-json.js';

/**
 * What went wrong, in a sentence for the web editor who looks after the page. Call it where the
 * page's language is spoken.
 * @param address Where the article was to come from; what it was in, where it has no address.
 */
export const failureSentence = ({reason, status}: LoadFailure, address: string, timeout: number): string => {
  switch (reason) {
    case 'network':
      return msg(str`Inget svar från ${address}.`, {id: 'news-article.failure.network'});
    case 'timeout':
      return msg(str`Inget svar från ${address} inom ${timeout / 1000} sekunder.`, {
        id: 'news-article.failure.timeout',
      });
    case 'http':
      return msg(str`Svaret från ${address} var felkod ${status}.`, {id: 'news-article.failure.http'});
    case 'parse':
      return msg(str`${address} är inte JSON.`, {id: 'news-article.failure.parse'});
    case 'size':
      return msg(str`${address} är större än 2 MB.`, {id: 'news-article.failure.size'});
    case 'invalid':
      return msg(str`${address} är ingen artikel.`, {id: 'news-article.failure.invalid'});
    case 'blocked':
      return msg(str`Adressen ${address} är inte tillåten; den måste börja med https: eller http:.`, {
        id: 'news-article.failure.blocked',
      });
  }
};
