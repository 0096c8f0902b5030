/** Any value that JSON can hold. */
export type Json = string | number | boolean | null | Json[] | {[key: string]: Json};

/**
 * Something that may carry fields of a project's own.
 * @sv Något som får bära egna fält.
 */
export interface Extensible {
  /**
   * Fields of your own start with `x-` and are kept as they are.
   * @sv Egna fält börjar på `x-` och behålls som de är.
   */
  [field: `x-${string}`]: Json | undefined;
}

/**
 * Where an importer got a node from, with what the model has no words for, so that nothing is lost on the
 * way back.
 * @sv Var en importör hämtade noden, med det som modellen saknar ord för, så att inget går förlorat på
 * vägen tillbaka.
 * @example {"format": "wordpress", "type": "core/pullquote", "path": "/content/3"}
 */
export interface Origin extends Extensible {
  /**
   * Name of the format that the node came from.
   * @sv Formatet som noden kom från.
   */
  format: string;
  /**
   * What the node was called there.
   * @sv Vad noden hette där.
   */
  type?: string;
  /**
   * Where it stood in the source, as a JSON Pointer, a selector or a line number.
   * @sv Var i källan den stod: en JSON Pointer, en selektor eller ett radnummer.
   */
  path?: string;
  /**
   * The node as it was, in any JSON.
   * @sv Noden som den var, i valfri JSON.
   */
  raw?: Json;
}

/**
 * What every node may carry.
 * @sv Vad varje nod får bära.
 */
export interface ArticleNode extends Extensible {
  /**
   * Where an importer got the node from.
   * @sv Var en importör hämtade noden.
   */
  origin?: Origin;
}

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

/**
 * A line break within a paragraph, as in an address.
 * @sv En radbrytning inom ett stycke, som i en adress.
 * @example {"type": "break"}
 */
export interface BreakInline extends ArticleNode {
  type: 'break';
}

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

/** Something inside a line of text. */
export type Inline =
  TextInline | LinkInline | SpanInline | AbbrInline | TimeInline | BreakInline | FootnoteRefInline;
