import type {Block, ImageBlock, LinkListBlock, Person} from './blocks.js';
import type {Extensible, Inline} from './inlines.js';

/**
 * Who publishes the article.
 * @sv Vem som ger ut artikeln.
 * @example {"name": "Luleå kommun", "href": "https://www.lulea.se/"}
 */
export interface Organisation extends Extensible {
  /**
   * Name.
   * @sv Namn.
   */
  name: string;
  /**
   * Its site.
   * @sv Dess webbplats.
   */
  href?: string;
  /**
   * Its logotype.
   * @sv Dess logotyp.
   */
  logo?: ImageBlock;
}

/**
 * Who did what for the article: "Text: Malin Exempel".
 * @sv Vem som gjort vad för artikeln: ”Text: Malin Exempel”.
 * @example {"role": "text", "name": "Malin Exempel"}
 */
export interface Credit extends Extensible {
  /**
   * What was done.
   * @sv Vad som gjorts.
   */
  role: 'text' | 'photo' | 'illustration' | 'graphic' | 'video' | 'translation' | 'editor' | 'other';
  /**
   * Who did it.
   * @sv Vem som gjort det.
   */
  name: string;
  /**
   * The word before the name, without a colon; a word for the role unless set.
   * @sv Ordet före namnet, utan kolon; annars ett ord för rollen.
   */
  label?: string;
  /**
   * A page about the person.
   * @sv En sida om personen.
   */
  href?: string;
}

/**
 * Something said above the article.
 * @sv Något som sägs ovanför artikeln.
 * @example {"kind": "correction", "text": "I en tidigare version stod fel datum.", "date": "2030-05-02"}
 */
export interface Notice extends Extensible {
  /**
   * What kind it is. Emergencies come first, whatever the order here.
   * @sv Vilket slag det är. Kriser visas först, oavsett ordningen här.
   */
  kind: 'age' | 'emergency' | 'correction' | 'language' | 'machineTranslated' | 'other';
  /**
   * What it says.
   * @sv Vad det säger.
   */
  text: string;
  /**
   * When it was added.
   * @sv När det lades till.
   */
  date?: string;
  /**
   * Where to read more.
   * @sv Var man kan läsa mer.
   */
  href?: string;
}

/**
 * The notice that old news may be out of date, shown by the age of `published`.
 * @sv Upplysningen att en gammal nyhet kan vara inaktuell, som visas efter åldern på `published`.
 * @example {"afterMonths": 12}
 */
export interface AgeNotice extends Extensible {
  /**
   * After how many months; 6 unless set.
   * @sv Efter hur många månader; annars 6.
   */
  afterMonths?: number;
  /**
   * What it says, instead of the standard words.
   * @sv Vad den säger, i stället för de vanliga orden.
   */
  text?: string;
}

/**
 * The same article in another language or form.
 * @sv Samma artikel på ett annat språk eller i en annan form.
 * @example {"href": "/en/network", "lang": "en", "title": "Network strengthens climate work", "kind": "translation"}
 */
export interface Alternate extends Extensible {
  /**
   * Its address.
   * @sv Dess adress.
   */
  href: string;
  /**
   * Its language.
   * @sv Dess språk.
   */
  lang?: string;
  /**
   * Its headline, in its own language.
   * @sv Dess rubrik, på dess eget språk.
   */
  title?: string;
  /**
   * In which way it is another; a translation unless set.
   * @sv På vilket sätt den är en annan; annars en översättning.
   */
  kind?: 'translation' | 'easyRead' | 'signLanguage' | 'audio';
}

/**
 * A subject of the article.
 * @sv Ett ämne för artikeln.
 * @example {"name": "Klimat", "href": "/nyheter?amne=klimat", "kind": "topic"}
 */
export interface Tag extends Extensible {
  /**
   * The word.
   * @sv Ordet.
   */
  name: string;
  /**
   * More on the subject.
   * @sv Mer om ämnet.
   */
  href?: string;
  /**
   * What kind of subject it is.
   * @sv Vilket slags ämne det är.
   */
  kind?: 'category' | 'topic' | 'region' | 'board' | 'other';
}

/**
 * How the article is shared.
 * @sv Hur artikeln delas.
 * @example {"heading": "Dela via sociala medier", "targets": ["facebook", "linkedin", "email", "copy"]}
 */
export interface Share extends Extensible {
  /**
   * Heading over the links to share with; the share bar's own words unless set.
   * @sv Rubrik över delningslänkarna; annars delningsradens egna ord.
   */
  heading?: string;
  /**
   * Words to share, instead of the headline.
   * @sv Ord att dela, i stället för rubriken.
   */
  text?: string;
  /**
   * Address to share, instead of the article's own.
   * @sv Adress att dela, i stället för artikelns egen.
   */
  url?: string;
  /**
   * Names of networks, as in `<social-share networks>`, in the order shown.
   * @sv Namn på nätverk, som i `<social-share networks>`, i den ordning de visas.
   */
  targets?: string[];
}

/**
 * A question to the reader: "Hjälpte informationen dig?"
 * @sv En fråga till läsaren: ”Hjälpte informationen dig?”
 * @example {"question": "Hjälpte informationen dig?", "href": "https://example.se/synpunkter"}
 */
export interface Feedback extends Extensible {
  /**
   * The question; a standard one unless set.
   * @sv Frågan; annars en vanlig sådan.
   */
  question?: string;
  /**
   * Where the answer goes: a page, or an e-mail address (`mailto:`).
   * @sv Vart svaret går: en sida, eller en e-postadress (`mailto:`).
   */
  href?: string;
}

/**
 * The article read aloud.
 * @sv Artikeln uppläst.
 * @example {"src": "/ljud/artikel.mp3"}
 */
export interface Listen extends Extensible {
  /**
   * A recording of the article.
   * @sv En inläsning av artikeln.
   */
  src?: string;
  /**
   * Who reads it, where that is someone else.
   * @sv Vem som läser upp den, när det är någon annan.
   */
  provider?: string;
  /**
   * A page that reads it. It is contacted only after a click.
   * @sv En sida som läser upp den. Den kontaktas först efter ett klick.
   */
  href?: string;
}

/**
 * Where the article comes from, when it was made elsewhere.
 * @sv Varifrån artikeln kommer, när den har gjorts någon annanstans.
 * @example {"href": "https://www.lulea.se/nyheter/natverk", "name": "lulea.se", "format": "html", "importedAt": "2030-05-01T12:00:00Z"}
 */
export interface Source extends Extensible {
  /**
   * Its address there.
   * @sv Dess adress där.
   */
  href?: string;
  /**
   * Name of the source.
   * @sv Källans namn.
   */
  name?: string;
  /**
   * The format it was in.
   * @sv Formatet den hade.
   */
  format?: string;
  /**
   * When it was fetched.
   * @sv När den hämtades.
   */
  importedAt?: string;
  /**
   * What fetched it.
   * @sv Vad som hämtade den.
   */
  importer?: string;
  /**
   * What could not come along, in words.
   * @sv Vad som inte kunde följa med, i ord.
   */
  warnings?: string[];
}

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
