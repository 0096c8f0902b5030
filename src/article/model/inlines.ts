import type {ArticleNode} from './nodes.js';

/**
 * How words are set apart from those around them.
 * @sv Hur ord skiljs från orden runt omkring.
 */
export type Mark = 'strong' | 'em' | 'sub' | 'sup' | 'code' | 'strike' | 'mark' | 'small';

/**
 * A run of text. It is text and nothing else: no HTML, no entities.
 * @sv Löpande text. Den är bara text: ingen HTML, inga entiteter.
 * @example {"type": "text", "text": "Luleå kommun", "marks": ["strong"]}
 */
export interface TextInline extends ArticleNode {
  type: 'text';
  /**
   * The words, with their spaces, no-break spaces and soft hyphens as typed.
   * @sv Orden, med mellanslag, hårda mellanslag och mjuka bindestreck som de skrevs.
   */
  text: string;
  /**
   * How the words are set apart, each way at most once.
   * @sv Hur orden framhävs, varje sätt högst en gång.
   */
  marks?: Mark[];
}

const textFields = 'text+ marks:strong|em|sub|sup|code|strike|mark|small[]';

/**
 * A link inside text. The announcement "länk till annan webbplats" is never part of it: `kind` says it,
 * and the page writes it.
 * @sv En länk i text. Upplysningen ”länk till annan webbplats” skrivs aldrig här: `kind` anger den och
 * sidan skriver ut den.
 * @example {"type": "link", "href": "https://www.viablecities.se/", "kind": "external", "children": [{"type": "text", "text": "Viable Cities"}]}
 */
export interface LinkInline extends ArticleNode {
  type: 'link';
  /**
   * Address: https, http, mailto or tel, or relative to the article's own address.
   * @sv Adress: https, http, mailto eller tel, eller relativ till artikelns egen adress.
   */
  href: string;
  /**
   * What the link leads to. Without it, the address decides.
   * @sv Vad länken leder till. Utan värde avgör adressen.
   */
  kind?: 'internal' | 'external' | 'document' | 'email' | 'phone' | 'anchor';
  /**
   * What else there is to know before following it; shown as text, never as a tooltip.
   * @sv Vad mer man bör veta före klicket; visas som text, aldrig som en ruta vid muspekaren.
   */
  title?: string;
  /**
   * Language of the page at the other end.
   * @sv Språket på sidan som länken leder till.
   */
  hreflang?: string;
  /**
   * Whether it opens in a new window, which is then announced.
   * @sv Om den öppnas i ett nytt fönster, vilket då sägs i länken.
   */
  newWindow?: boolean;
  /**
   * File format of a document, such as PDF.
   * @sv Filformat för ett dokument, till exempel PDF.
   */
  format?: string;
  /**
   * Size of a document, in bytes.
   * @sv Dokumentets storlek i byte.
   */
  bytes?: number;
  /**
   * Words that announce this link, instead of the standard ones.
   * @sv Ord som upplyser om just den här länken, i stället för de vanliga.
   */
  announce?: string;
  /**
   * The words of the link. No other link or footnote mark stands inside it.
   * @sv Länkens ord. Ingen annan länk eller fotnotssiffra får stå i den.
   */
  children: Inline[];
}

const linkFields =
  'href! children! kind:internal|external|document|email|phone|anchor title hreflang newWindow format bytes announce';

/**
 * Words in another language or writing direction.
 * @sv Ord på ett annat språk eller i en annan skrivriktning.
 * @example {"type": "span", "lang": "fit", "children": [{"type": "text", "text": "Tervetuloa"}]}
 */
export interface SpanInline extends ArticleNode {
  type: 'span';
  /**
   * Language, as a BCP 47 tag.
   * @sv Språk, som en BCP 47-kod.
   */
  lang?: string;
  /**
   * Writing direction.
   * @sv Skrivriktning.
   */
  dir?: 'ltr' | 'rtl' | 'auto';
  /**
   * The words.
   * @sv Orden.
   */
  children: Inline[];
}

const spanFields = 'children! lang dir:ltr|rtl|auto';

/**
 * An abbreviation and what it stands for.
 * @sv En förkortning och vad den står för.
 * @example {"type": "abbr", "text": "KTH", "title": "Kungliga Tekniska högskolan"}
 */
export interface AbbrInline extends ArticleNode {
  type: 'abbr';
  /**
   * The short form, as it stands in the text.
   * @sv Kortformen, som den står i texten.
   */
  text: string;
  /**
   * The full form.
   * @sv Den utskrivna formen.
   */
  title: string;
}

const abbrFields = 'text! title!';

/**
 * A date or time in running text.
 * @sv Ett datum eller klockslag i löpande text.
 * @example {"type": "time", "dateTime": "2030-05-01T18:00", "text": "klockan 18 den 1 maj"}
 */
export interface TimeInline extends ArticleNode {
  type: 'time';
  /**
   * The date, as exact as it is known: year, month, day or time.
   * @sv Datumet, så noga som det är känt: år, månad, dag eller klockslag.
   */
  dateTime: string;
  /**
   * The words in the text.
   * @sv Orden i texten.
   */
  text: string;
}

const timeFields = 'text! dateTime!';

/**
 * A line break within a paragraph, as in an address.
 * @sv En radbrytning inom ett stycke, som i en adress.
 * @example {"type": "break"}
 */
export interface BreakInline extends ArticleNode {
  type: 'break';
}

const breakFields = '';

/**
 * The mark of a footnote, linked to the note.
 * @sv En fotnotssiffra, länkad till noten.
 * @example {"type": "footnoteRef", "ref": "kalla", "text": "1"}
 */
export interface FootnoteRefInline extends ArticleNode {
  type: 'footnoteRef';
  /**
   * The `id` of the note.
   * @sv Notens `id`.
   */
  ref: string;
  /**
   * The mark as printed. Without it, notes are numbered in their own order.
   * @sv Siffran som den trycks. Utan värde numreras noterna i sin egen ordning.
   */
  text?: string;
}

const footnoteRefFields = 'ref! text';

/** Something inside a line of text. */
export type Inline =
  TextInline | LinkInline | SpanInline | AbbrInline | TimeInline | BreakInline | FootnoteRefInline;

/** The fields of every inline node, by its type. */
export const inlineFields = {
  text: textFields,
  link: linkFields,
  span: spanFields,
  abbr: abbrFields,
  time: timeFields,
  break: breakFields,
  footnoteRef: footnoteRefFields,
} as const;
