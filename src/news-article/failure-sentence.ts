import {msg, str} from '@lit/localize';
import type {SourceFailure} from './article-source.js';

/**
 * What went wrong, in a sentence for the web editor who looks after the page. Call it where the
 * page's language is spoken.
 */
export const failureSentence = ({reason, status, timeout, place}: SourceFailure): string => {
  switch (reason) {
    case 'network':
      return msg(str`Inget svar från ${place}.`, {id: 'news-article.failure.network'});
    case 'timeout':
      return msg(str`Inget svar från ${place} inom ${timeout! / 1000} sekunder.`, {
        id: 'news-article.failure.timeout',
      });
    case 'http':
      return msg(str`Svaret från ${place} var felkod ${status}.`, {id: 'news-article.failure.http'});
    case 'parse':
      return msg(str`${place} är inte JSON.`, {id: 'news-article.failure.parse'});
    case 'size':
      return msg(str`${place} är större än 2 MB.`, {id: 'news-article.failure.size'});
    case 'invalid':
      return msg(str`${place} är ingen artikel.`, {id: 'news-article.failure.invalid'});
    case 'blocked':
      return msg(str`Adressen ${place} är inte tillåten; den måste börja med https: eller http:.`, {
        id: 'news-article.failure.blocked',
      });
  }
};
