import type {
  AgeNotice,
  Alternate,
  Credit,
  Feedback,
  Listen,
  Notice,
  Organisation,
  Share,
  Source,
  Tag,
} from './article-parts.js';
import type {Block} from './blocks.js';
import type {Person} from './blocks/contact.js';
import type {ImageBlock} from './blocks/image.js';
import type {LinkListBlock} from './blocks/link-list.js';
import type {Inline} from './inlines.js';
import type {Extensible} from './nodes.js';

export type {
  Organisation,
  Credit,
  Notice,
  AgeNotice,
  Alternate,
  Tag,
  Share,
  Feedback,
  Listen,
  Source,
} from './article-parts.js';

/**
 * A news article of a municipality: data, without any HTML. `version` says 1.0 or a later 1.x, which only adds to it.
 * @sv En kommunal nyhetsartikel: data, helt utan HTML. `version` är 1.0 eller en senare 1.x, som bara lägger till.
 * @example {"version": "1.0", "type": "NewsArticle", "lang": "sv", "headline": "Nätverk stärker klimatarbetet", "published": "2030-05-01", "blocks": [{"type": "paragraph", "children": [{"type": "text", "text": "Luleå kommun har blivit medlem i ett nätverk."}]}]}
 */
export interface Article extends Extensible {
  /**
   * Address of this schema, for editors that complete and check while you type.
   * @sv Adress till detta schema, för redigeringsprogram som fyller i och kontrollerar medan man skriver.
   */
  $schema?: string;
  /**
   * Version of the format, 1.0 or a later 1.x.
   * @sv Formatets version, 1.0 eller en senare 1.x.
   */
  version: string;
  /**
   * What kind of text it is.
   * @sv Vilket slags text det är.
   */
  type: 'NewsArticle' | 'PressRelease' | 'Notice' | 'Event' | 'Page';
  /**
   * Name of the article, the same from one edition to the next.
   * @sv Artikelns namn, detsamma från version till version.
   */
  id?: string;
  /**
   * Language, as a BCP 47 tag: `sv`, `en`, `fi`, `se`.
   * @sv Språk, som en BCP 47-kod: `sv`, `en`, `fi`, `se`.
   */
  lang: string;
  /**
   * Writing direction, where the language does not tell.
   * @sv Skrivriktning, när språket inte avgör den.
   */
  dir?: 'ltr' | 'rtl';
  /**
   * Where this copy of the article is shown.
   * @sv Var det här exemplaret av artikeln visas.
   */
  url?: string;
  /**
   * Where the article belongs, when it is shown on several sites.
   * @sv Var artikeln hör hemma, när den visas på flera webbplatser.
   */
  canonicalUrl?: string;
  /**
   * A short address for print and speech.
   * @sv En kort adress för tryck och tal.
   */
  shortUrl?: string;
  /**
   * A few words above the headline: series, subject.
   * @sv Några ord ovanför rubriken: vinjett, serie, ämne.
   */
  kicker?: string;
  /**
   * The headline. Empty where the page around the article shows it.
   * @sv Rubriken. Tom när sidan runt artikeln visar den.
   */
  headline: string;
  /**
   * The headline for narrow places, at most 110 characters.
   * @sv Rubriken för trånga ställen, högst 110 tecken.
   */
  shortHeadline?: string;
  /**
   * The preamble: what has happened, in a few sentences.
   * @sv Ingressen: vad som hänt, i några meningar.
   */
  preamble?: Inline[];
  /**
   * A summary for search engines and feeds, at most 300 characters; the preamble unless set.
   * @sv En sammanfattning för sökmotorer och flöden, högst 300 tecken; annars ingressen.
   */
  summary?: string;
  /**
   * When it was published, as exact as it is known.
   * @sv När den publicerades, så noga som det är känt.
   */
  published?: string;
  /**
   * When it was last changed.
   * @sv När den senast ändrades.
   */
  modified?: string;
  /**
   * When someone last checked that it still holds.
   * @sv När någon senast kontrollerade att den stämmer.
   */
  reviewed?: string;
  /**
   * When it ceases to apply. After that a notice above it says so.
   * @sv När den slutar gälla. Efter det står det i en upplysning ovanför den.
   */
  expires?: string;
  /**
   * Not to be published before this. Until then a notice above it says so, which hides nothing.
   * @sv Får inte publiceras före detta. Fram till dess står det i en upplysning ovanför den, som inte döljer något.
   */
  embargo?: string;
  /**
   * Where it stands in its life; `published` unless set. Of the others a notice above it tells.
   * @sv Var i sitt liv den är; annars `published`. Om de andra berättar en upplysning ovanför den.
   */
  status?: 'draft' | 'published' | 'withdrawn' | 'archived';
  /**
   * Who publishes it.
   * @sv Vem som ger ut den.
   */
  publisher?: Organisation;
  /**
   * Who wrote it.
   * @sv Vem som skrivit den.
   */
  authors?: Person[];
  /**
   * Who did what for it.
   * @sv Vem som gjort vad för den.
   */
  credits?: Credit[];
  /**
   * The person or unit that answers for what it says.
   * @sv Personen eller enheten som ansvarar för innehållet.
   */
  responsible?: Person;
  /**
   * The picture above the text.
   * @sv Bilden ovanför texten.
   */
  image?: ImageBlock;
  /**
   * Its subjects.
   * @sv Dess ämnen.
   */
  tags?: Tag[];
  /**
   * The same article in other languages and forms.
   * @sv Samma artikel på andra språk och i andra former.
   */
  alternates?: Alternate[];
  /**
   * What is to be said above it.
   * @sv Vad som ska sägas ovanför den.
   */
  notices?: Notice[];
  /**
   * When and how it is said that the article is old.
   * @sv När och hur det sägs att artikeln är gammal.
   */
  ageNotice?: AgeNotice;
  /**
   * How it is shared.
   * @sv Hur den delas.
   */
  share?: Share;
  /**
   * A question to the reader.
   * @sv En fråga till läsaren.
   */
  feedback?: Feedback;
  /**
   * The article read aloud.
   * @sv Artikeln uppläst.
   */
  listen?: Listen;
  /**
   * Links to related news, under one or more headings.
   * @sv Länkar till liknande nyheter, under en eller flera rubriker.
   */
  related?: LinkListBlock[];
  /**
   * How long it takes to read, in minutes; counted from the text unless set.
   * @sv Hur lång tid den tar att läsa, i minuter; räknas annars ut ur texten.
   */
  readingTimeMinutes?: number;
  /**
   * Number of words. The reading time is counted from it; from the letters of the text unless set.
   * @sv Antal ord. Lästiden räknas ut ur det; annars ur textens bokstäver.
   */
  wordCount?: number;
  /**
   * Where it comes from, when it was made elsewhere.
   * @sv Varifrån den kommer, när den har gjorts någon annanstans.
   */
  source?: Source;
  /**
   * The body, block by block.
   * @sv Brödtexten, block för block.
   */
  blocks: Block[];
}

const what = '$schema version+ type+:NewsArticle|PressRelease|Notice|Event|Page id:text lang+ dir:ltr|rtl';
const where = 'url canonicalUrl shortUrl';
const words = 'kicker headline+ shortHeadline:110 preamble summary:300 image readingTimeMinutes wordCount';
const when = 'published modified reviewed expires embargo status:draft|published|withdrawn|archived';
const who = 'publisher authors:person[] credits:credited[] responsible:person source';
const around =
  'tags:tag[] alternates:alternate[] notices:notice[] ageNotice share feedback listen related:linkList[]';

export const articleFields = `${what} ${where} ${words} ${when} ${who} ${around} blocks+` as const;
