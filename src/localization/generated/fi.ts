
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'fact-box.heading': `Faktaa`,
'social-share.address': `Kopioitava osoite`,
'social-share.copied': `Linkki kopioitu`,
'social-share.copy': `Kopioi linkki`,
'social-share.copy-failed': `Linkin kopiointi epäonnistui`,
'social-share.elsewhere': `siirtyy toiseen sivustoon`,
'social-share.elsewhere-new-window': `siirtyy toiseen sivustoon, avautuu uuteen ikkunaan`,
'social-share.email': `Lähetä sähköpostitse`,
'social-share.heading': `Jaa sosiaalisessa mediassa`,
'social-share.native': `Jaa`,
'social-share.on': str`Jaa palvelussa ${0}`,
'social-share.print': `Tulosta`,
'social-share.qr': `QR-koodi`,
'social-share.sms': `Lähetä tekstiviestillä`,
'credit.text': `Text`,
'credit.photo': `Foto`,
'link.document': `Dokument`,
'link.external': `Länk till annan webbplats`,
'link.new-window': `öppnas i nytt fönster`,
'quote.says': `säger`,
'news-article.failure.network': str`Inget svar från ${0}.`,
'news-article.failure.timeout': str`Inget svar från ${0} inom ${1} sekunder.`,
'news-article.failure.http': str`Svaret från ${0} var felkod ${1}.`,
'news-article.failure.parse': str`Det som finns på ${0} är inte JSON.`,
'news-article.failure.size': str`Filen på ${0} är större än 2 MB.`,
'news-article.failure.invalid': str`Det som finns på ${0} är ingen artikel.`,
'news-article.failure.blocked': str`Adressen ${0} är inte tillåten; den måste börja med https: eller http:.`,
'news-article.failed': `Det gick inte att läsa in artikeln`,
'news-article.loading': `Artikeln läses in`,
'news-article.retry': `Försök igen`,
    };
  