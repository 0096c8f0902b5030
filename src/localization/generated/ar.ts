
    // Do not modify this file by hand!
    // Re-generate this file by running lit-localize

    
    import {str} from '@lit/localize';

    /* eslint-disable no-irregular-whitespace */
    /* eslint-disable @typescript-eslint/no-explicit-any */

    export const templates = {
      'fact-box.heading': `حقائق`,
'listen.pause': `إيقاف مؤقت`,
'listen.start': `استمع`,
'listen.stop': `أوقف`,
'social-share.address': `العنوان المراد نسخه`,
'social-share.close': `أغلِق`,
'social-share.continue': `متابعة`,
'social-share.copied': `نُسخ الرابط`,
'social-share.copy': `انسخ الرابط`,
'social-share.copy-failed': `فشل نسخ الرابط`,
'social-share.count': `عدد المشاركات`,
'social-share.elsewhere': `رابط إلى موقع إلكتروني آخر`,
'social-share.elsewhere-new-window': `رابط إلى موقع إلكتروني آخر، يفتح في نافذة جديدة`,
'social-share.email': `المشاركة عبر البريد الإلكتروني`,
'social-share.failed': `فشلت المشاركة`,
'social-share.forget': `انسَ الخادم`,
'social-share.heading': `المشاركة عبر وسائل التواصل الاجتماعي`,
'social-share.more': `طرق أخرى للمشاركة`,
'social-share.native': `شارِك`,
'social-share.on': str`مشاركة على ${0}`,
'social-share.print': `اطبع`,
'social-share.qr': `رمز QR`,
'social-share.remember': `تذكَّر الخادم في هذا المتصفح`,
'social-share.save': `احفظ كصورة (SVG)`,
'social-share.scan': `امسح الرمز ضوئيًا للفتح على الهاتف`,
'social-share.server': `خادم ماستودون الخاص بك`,
'social-share.server-hint': `مثل mastodon.social`,
'social-share.server-problem': `لا يبدو هذا خادمًا. اكتب مثلًا mastodon.social`,
'social-share.sms': `المشاركة عبر رسالة نصية`,
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
  