
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'fact-box.heading': `Faktaa`,
'listen.pause': `Keskeytä`,
'listen.start': `Kuuntele`,
'listen.stop': `Pysäytä`,
'social-share.address': `Kopioitava osoite`,
'social-share.close': `Sulje`,
'social-share.continue': `Jatka`,
'social-share.copied': `Linkki kopioitu`,
'social-share.copy': `Kopioi linkki`,
'social-share.copy-failed': `Linkin kopiointi epäonnistui`,
'social-share.count': `jakojen määrä`,
'social-share.elsewhere': `siirtyy toiseen sivustoon`,
'social-share.elsewhere-new-window': `siirtyy toiseen sivustoon, avautuu uuteen ikkunaan`,
'social-share.email': `Lähetä sähköpostitse`,
'social-share.failed': `Jakaminen epäonnistui`,
'social-share.forget': `Unohda palvelin`,
'social-share.heading': `Jaa sosiaalisessa mediassa`,
'social-share.more': `Muita tapoja jakaa`,
'social-share.native': `Jaa`,
'social-share.on': str`Jaa palvelussa ${0}`,
'social-share.print': `Tulosta`,
'social-share.qr': `QR-koodi`,
'social-share.remember': `Muista palvelin tässä selaimessa`,
'social-share.save': `Tallenna kuvana (SVG)`,
'social-share.scan': `Skannaa ja avaa puhelimessa`,
'social-share.server': `Mastodon-palvelimesi`,
'social-share.server-hint': `Esimerkiksi mastodontti.fi`,
'social-share.server-problem': `Tämä ei näytä palvelimelta. Kirjoita esimerkiksi mastodontti.fi`,
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
  