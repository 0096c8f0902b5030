
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'fact-box.heading': `Facts`,
'listen.pause': `Pause`,
'listen.start': `Listen`,
'listen.stop': `Stop`,
'social-share.address': `Address to copy`,
'social-share.close': `Close`,
'social-share.continue': `Continue`,
'social-share.copied': `Link copied`,
'social-share.copy': `Copy link`,
'social-share.copy-failed': `The link could not be copied`,
'social-share.count': `number of shares`,
'social-share.elsewhere': `link to another website`,
'social-share.elsewhere-new-window': `link to another website, opens in a new window`,
'social-share.email': `Share by email`,
'social-share.failed': `Sharing failed`,
'social-share.forget': `Forget the server`,
'social-share.heading': `Share via social media`,
'social-share.more': `More ways to share`,
'social-share.native': `Share`,
'social-share.on': str`Share on ${0}`,
'social-share.print': `Print`,
'social-share.qr': `QR code`,
'social-share.remember': `Remember the server in this browser`,
'social-share.save': `Save as an image (SVG)`,
'social-share.scan': `Scan to open on your phone`,
'social-share.server': `Your Mastodon server`,
'social-share.server-hint': `For example mastodon.social`,
'social-share.server-problem': `That does not look like a server. Write for example mastodon.social`,
'social-share.sms': `Share by text message`,
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
  