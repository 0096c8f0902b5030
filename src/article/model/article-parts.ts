import type {ImageBlock} from './blocks/image.js';
import type {Extensible} from './nodes.js';

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

export const publisherFields = 'name! href logo';

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

export const creditedFields =
  'name! role+:other|text|photo|illustration|graphic|video|translation|editor label href';

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

export const noticeFields = 'text! kind+:other|age|emergency|correction|language|machineTranslated date href';

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

export const ageNoticeFields = 'text afterMonths';

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

export const alternateFields = 'href! lang title kind:translation|easyRead|signLanguage|audio';

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

export const tagFields = 'name! href kind:category|topic|region|board|other';

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

export const shareFields = 'heading text url targets:id[]';

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

export const feedbackFields = 'question:text href';

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

export const listenFields = 'src provider href';

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

export const sourceFields = 'name href format importedAt importer warnings:text[]';
