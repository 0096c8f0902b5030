import type {ArticleNode, Extensible, Inline, Json} from './inlines.js';

/**
 * What every block may carry.
 * @sv Vad varje block får bära.
 */
export interface BlockNode extends ArticleNode {
  /**
   * Name of the block within the article, stable from one edition to the next: a letter, then letters,
   * digits, `-` and `_`.
   * @sv Blockets namn i artikeln, detsamma från version till version: en bokstav, sedan bokstäver,
   * siffror, `-` och `_`.
   */
  id?: string;
  /**
   * Language of the block where it is not the article's own, as a BCP 47 tag.
   * @sv Blockets språk när det inte är artikelns, som en BCP 47-kod.
   */
  lang?: string;
}

/**
 * A paragraph.
 * @sv Ett stycke.
 * @example {"type": "paragraph", "children": [{"type": "text", "text": "Programmet pågår till och med år 2030."}]}
 */
export interface ParagraphBlock extends BlockNode {
  type: 'paragraph';
  /**
   * `body` is running text (the default), `leadIn` a line that leads in to a list, `note` an editor's note,
   * `boilerplate` the standing text about the organisation.
   * @sv `body` är löpande text (förval), `leadIn` en rad som leder in en lista, `note` en redaktionell
   * anmärkning, `boilerplate` den stående texten om organisationen.
   */
  role?: 'body' | 'leadIn' | 'note' | 'boilerplate';
  /**
   * The text.
   * @sv Texten.
   */
  children: Inline[];
}

/**
 * A subheading.
 * @sv En mellanrubrik.
 * @example {"type": "heading", "level": 2, "children": [{"type": "text", "text": "Kraftsamla tillsammans"}]}
 */
export interface HeadingBlock extends BlockNode {
  type: 'heading';
  /**
   * Level from 2 to 6, as if the headline were 1. The page shifts all levels together.
   * @sv Nivå 2 till 6, som om artikelns rubrik vore 1. Sidan flyttar alla nivåer tillsammans.
   */
  level: number;
  /**
   * What links within the article point to (`#anchor`), without spaces.
   * @sv Det som länkar inom artikeln pekar på (`#anchor`), utan mellanslag.
   */
  anchor?: string;
  /**
   * The words.
   * @sv Orden.
   */
  children: Inline[];
}

/**
 * Who said something, and how the text says it: "säger Anna Exempel (S), ordförande".
 * @sv Vem som sade något, och hur texten säger det: ”säger Anna Exempel (S), ordförande”.
 * @example {"name": "Anna Exempel", "title": "ordförande i exempelnämnden", "party": "S", "verb": "säger", "placement": "after"}
 */
export interface Attribution extends Extensible {
  /**
   * The speaker.
   * @sv Den som talar.
   */
  name?: string;
  /**
   * The speaker's title or role.
   * @sv Titel eller roll.
   */
  title?: string;
  /**
   * Party letter, without its brackets.
   * @sv Partibeteckning, utan parentes.
   */
  party?: string;
  /**
   * The organisation that the speaker comes from.
   * @sv Organisationen som den som talar kommer från.
   */
  organisation?: string;
  /**
   * The verb of the attribution: säger, berättar, konstaterar …
   * @sv Anföringsverbet: säger, berättar, konstaterar …
   */
  verb?: string;
  /**
   * Whether the attribution stands `after` the words (the default), `before` them, or not at all.
   * @sv Om anföringen står efter orden (`after`, förval), före dem (`before`) eller inte alls (`none`).
   */
  placement?: 'after' | 'before' | 'none';
  /**
   * A page about the speaker.
   * @sv En sida om den som talar.
   */
  href?: string;
}

/**
 * Someone's words.
 * @sv Någons ord.
 * @example {"type": "quote", "style": "speech", "mark": "–", "children": [{"type": "text", "text": "Tillsammans kan vi göra mer än var för sig"}], "attribution": {"verb": "säger", "name": "Anna Exempel", "placement": "after"}}
 */
export interface QuoteBlock extends BlockNode {
  type: 'quote';
  /**
   * `speech` opens with a talstreck, `block` is a passage quoted from a text, `pull` repeats words of the
   * article in large type.
   * @sv `speech` inleds med talstreck, `block` är ett stycke ur en text, `pull` lyfter fram ord ur
   * artikeln i stor stil.
   */
  style: 'speech' | 'block' | 'pull';
  /**
   * The mark as the source had it (–, -, —, ”), or empty. It is written as the language writes it.
   * @sv Tecknet som källan hade det (–, -, —, ”), eller tomt. Det skrivs ut som språket skriver det.
   */
  mark?: string;
  /**
   * The words, without mark and attribution.
   * @sv Orden, utan tecken och anföring.
   */
  children: Inline[];
  /**
   * Further paragraphs by the same speaker.
   * @sv Fler stycken av samma person.
   */
  paragraphs?: Inline[][];
  /**
   * Who said it.
   * @sv Vem som sade det.
   */
  attribution?: Attribution;
  /**
   * Address of what is quoted.
   * @sv Adress till det som citeras.
   */
  cite?: string;
}

/**
 * A question and its answer.
 * @sv En fråga och dess svar.
 * @example {"question": [{"type": "text", "text": "När är den klar?"}], "answer": [{"type": "paragraph", "children": [{"type": "text", "text": "I höst."}]}]}
 */
export interface QaItem extends Extensible {
  /**
   * Name of the question within the article.
   * @sv Frågans namn i artikeln.
   */
  id?: string;
  /**
   * The question.
   * @sv Frågan.
   */
  question: Inline[];
  /**
   * The answer.
   * @sv Svaret.
   */
  answer: Block[];
  /**
   * Whether the answer shows from the start, where answers fold.
   * @sv Om svaret syns från början, där svar kan fällas ihop.
   */
  open?: boolean;
}

/**
 * Questions and answers.
 * @sv Frågor och svar.
 * @example {"type": "qa", "mode": "faq", "items": [{"question": [{"type": "text", "text": "Varför byggs hallen?"}], "answer": [{"type": "paragraph", "children": [{"type": "text", "text": "Den gamla är för liten."}]}]}]}
 */
export interface QaBlock extends BlockNode {
  type: 'qa';
  /**
   * `interview` is read from top to bottom, `faq` is looked up, and its answers fold.
   * @sv `interview` läses uppifrån och ned, `faq` slår man i, och svaren kan fällas ihop.
   */
  mode: 'interview' | 'faq';
  /**
   * Who answers.
   * @sv Vem som svarar.
   */
  speaker?: Attribution;
  /**
   * The questions, in order.
   * @sv Frågorna, i ordning.
   */
  items: QaItem[];
}

/**
 * One item of a list.
 * @sv En punkt i en lista.
 * @example {"children": [{"type": "text", "text": "Solceller på skolor"}]}
 */
export interface ListItem extends Extensible {
  /**
   * The text of the item.
   * @sv Punktens text.
   */
  children: Inline[];
  /**
   * What follows within the item, such as a list in the list.
   * @sv Det som följer inom punkten, till exempel en lista i listan.
   */
  blocks?: Block[];
}

/**
 * A list, with bullets or numbers.
 * @sv En lista, med punkter eller siffror.
 * @example {"type": "list", "ordered": false, "items": [{"children": [{"type": "text", "text": "Solceller på skolor"}]}, {"children": [{"type": "text", "text": "Elbussar i centrum"}]}]}
 */
export interface ListBlock extends BlockNode {
  type: 'list';
  /**
   * Whether the items are numbered, since their order matters.
   * @sv Om punkterna numreras, för att ordningen betyder något.
   */
  ordered: boolean;
  /**
   * The first number, 1 unless set.
   * @sv Det första numret, annars 1.
   */
  start?: number;
  /**
   * How the numbers are written.
   * @sv Hur numren skrivs.
   */
  numbering?: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';
  /**
   * The items, in order.
   * @sv Punkterna, i ordning.
   */
  items: ListItem[];
}

/**
 * A label and its value.
 * @sv En etikett och dess värde.
 * @example {"key": "Tidplan", "value": [{"type": "text", "text": "Hösten 2030"}]}
 */
export interface KeyValueItem extends Extensible {
  /**
   * The label, without a colon.
   * @sv Etiketten, utan kolon.
   */
  key: string;
  /**
   * The value.
   * @sv Värdet.
   */
  value: Inline[];
}

/**
 * Labels with values: area, timetable, cost.
 * @sv Etiketter med värden: område, tidplan, kostnad.
 * @example {"type": "keyValue", "items": [{"key": "Område", "value": [{"type": "text", "text": "Centrum"}]}, {"key": "Tidplan", "value": [{"type": "text", "text": "Hösten 2030"}]}]}
 */
export interface KeyValueBlock extends BlockNode {
  type: 'keyValue';
  /**
   * Heading over the labels.
   * @sv Rubrik över etiketterna.
   */
  heading?: string;
  /**
   * The pairs, in order.
   * @sv Paren, i ordning.
   */
  items: KeyValueItem[];
}

/**
 * A box of facts beside the text.
 * @sv En faktaruta vid sidan av texten.
 * @example {"type": "factBox", "kind": "facts", "heading": "Fakta", "blocks": [{"type": "paragraph", "children": [{"type": "text", "text": "KTH är värdorganisation."}]}]}
 */
export interface FactBoxBlock extends BlockNode {
  type: 'factBox';
  /**
   * What the box holds.
   * @sv Vad rutan innehåller.
   */
  kind?: 'facts' | 'background' | 'about' | 'contact' | 'readMore' | 'note';
  /**
   * Heading of the box; a word for its kind unless set.
   * @sv Rutans rubrik; annars ett ord för dess slag.
   */
  heading?: string;
  /**
   * What the box says.
   * @sv Vad rutan säger.
   */
  blocks: Block[];
}

/**
 * A cell of a table.
 * @sv En cell i en tabell.
 * @example {"children": [{"type": "text", "text": "Måndag 20/12"}]}
 */
export interface TableCell extends Extensible {
  /**
   * The text of the cell.
   * @sv Cellens text.
   */
  children: Inline[];
  /**
   * How many columns it spans, at most 1,000.
   * @sv Hur många kolumner den spänner över, högst 1 000.
   */
  colspan?: number;
  /**
   * How many rows it spans, at most 1,000.
   * @sv Hur många rader den spänner över, högst 1 000.
   */
  rowspan?: number;
  /**
   * Where the text stands in the cell, by the direction of writing.
   * @sv Var i cellen texten står, i skrivriktningen.
   */
  align?: 'start' | 'center' | 'end';
}

/**
 * A table of data. Never for layout.
 * @sv En tabell med uppgifter. Aldrig för layout.
 * @example {"type": "table", "headerRows": 1, "rows": [[{"children": [{"type": "text", "text": "Ordinarie dag"}]}, {"children": [{"type": "text", "text": "Hämtning sker"}]}], [{"children": [{"type": "text", "text": "Måndag 20/12"}]}, {"children": [{"type": "text", "text": "Söndag 19/12"}]}]]}
 */
export interface TableBlock extends BlockNode {
  type: 'table';
  /**
   * What the table shows.
   * @sv Vad tabellen visar.
   */
  caption?: Inline[];
  /**
   * How many of the first rows are headings, 0 unless set.
   * @sv Hur många av de första raderna som är rubriker, annars 0.
   */
  headerRows?: number;
  /**
   * How many of the first columns are headings, 0 unless set.
   * @sv Hur många av de första kolumnerna som är rubriker, annars 0.
   */
  headerColumns?: number;
  /**
   * The rows, each a list of cells.
   * @sv Raderna, var och en en lista av celler.
   */
  rows: TableCell[][];
  /**
   * How the table is built, for those who hear it.
   * @sv Hur tabellen är uppbyggd, för den som lyssnar.
   */
  summary?: string;
}

/**
 * The same picture in another width.
 * @sv Samma bild i en annan bredd.
 * @example {"src": "/bilder/natverk-800.jpg", "width": 800}
 */
export interface ImageSource extends Extensible {
  /**
   * Address of the picture.
   * @sv Bildens adress.
   */
  src: string;
  /**
   * Its width in pixels.
   * @sv Dess bredd i bildpunkter.
   */
  width: number;
}

/** What the maker of a picture, film or recording made. */
export type CreditRole = 'photo' | 'illustration' | 'graphic' | 'visualisation' | 'video' | 'other';

/**
 * A picture.
 * @sv En bild.
 * @example {"type": "image", "src": "/bilder/natverk.jpg", "width": 1200, "height": 800, "alt": "Deltagare kring ett bord", "caption": [{"type": "text", "text": "Deltagarna möttes i Stadshuset i oktober."}], "credit": "Anna Exempel", "creditRole": "photo"}
 */
export interface ImageBlock extends BlockNode {
  type: 'image';
  /**
   * Address of the picture: https or http, or relative to the article's own address.
   * @sv Bildens adress: https eller http, eller relativ till artikelns egen adress.
   */
  src: string;
  /**
   * The same picture in other widths.
   * @sv Samma bild i andra bredder.
   */
  srcset?: ImageSource[];
  /**
   * Width in pixels, so that nothing jumps while the page loads.
   * @sv Bredd i bildpunkter, så att inget hoppar när sidan laddas.
   */
  width?: number;
  /**
   * Height in pixels.
   * @sv Höjd i bildpunkter.
   */
  height?: number;
  /**
   * What must stay in view when the picture is cropped: its place from the left and from the top, 0 to 1.
   * @sv Det som ska synas när bilden beskärs: läge från vänster och uppifrån, 0 till 1.
   */
  focalPoint?: [number, number];
  /**
   * What the picture shows, in words; empty for one that only decorates.
   * @sv Vad bilden visar, i ord; tomt för en bild som bara pryder.
   */
  alt: string;
  /**
   * The same at length, for a diagram or a map.
   * @sv Detsamma utförligt, för ett diagram eller en karta.
   */
  longDescription?: Inline[];
  /**
   * Where the picture leads.
   * @sv Vart bilden leder.
   */
  href?: string;
  /**
   * The text under the picture.
   * @sv Texten under bilden.
   */
  caption?: Inline[];
  /**
   * Who made it: the name alone, without "Foto:".
   * @sv Vem som gjort den: bara namnet, utan ”Foto:”.
   */
  credit?: string;
  /**
   * What that person made.
   * @sv Vad den personen gjort.
   */
  creditRole?: CreditRole;
  /**
   * The terms of use.
   * @sv Villkoren för användning.
   */
  licence?: string;
}

/**
 * Pictures that belong together.
 * @sv Bilder som hör ihop.
 * @example {"type": "gallery", "images": [{"type": "image", "src": "/bilder/fore.jpg", "alt": "Torget före ombyggnaden"}, {"type": "image", "src": "/bilder/efter.jpg", "alt": "Torget efter ombyggnaden"}]}
 */
export interface GalleryBlock extends BlockNode {
  type: 'gallery';
  /**
   * Heading over the pictures.
   * @sv Rubrik över bilderna.
   */
  heading?: string;
  /**
   * The pictures, in order.
   * @sv Bilderna, i ordning.
   */
  images: ImageBlock[];
}

/**
 * A document to read or download.
 * @sv Ett dokument att läsa eller hämta.
 * @example {"href": "/dokument/beslut.pdf", "title": "Beslut om stöd", "format": "PDF", "bytes": 1258291}
 */
export interface DocumentItem extends Extensible {
  /**
   * Name of the document.
   * @sv Dokumentets namn.
   */
  title: string;
  /**
   * Its address.
   * @sv Dess adress.
   */
  href: string;
  /**
   * File format, such as PDF.
   * @sv Filformat, till exempel PDF.
   */
  format?: string;
  /**
   * Size in bytes.
   * @sv Storlek i byte.
   */
  bytes?: number;
  /**
   * Number of pages.
   * @sv Antal sidor.
   */
  pages?: number;
  /**
   * Language of the document.
   * @sv Dokumentets språk.
   */
  hreflang?: string;
  /**
   * Whether it is accessible to readers with aids (PDF/UA, say); left out where nobody has checked.
   * @sv Om det är tillgängligt för den som läser med hjälpmedel (PDF/UA, till exempel); utelämnas om
   * ingen har kontrollerat det.
   */
  accessible?: boolean;
}

/**
 * Documents to read or download.
 * @sv Dokument att läsa eller hämta.
 * @example {"type": "documents", "heading": "Dokument", "items": [{"href": "/dokument/beslut.pdf", "title": "Beslut om stöd", "format": "PDF", "bytes": 1258291}]}
 */
export interface DocumentsBlock extends BlockNode {
  type: 'documents';
  /**
   * Heading over the documents.
   * @sv Rubrik över dokumenten.
   */
  heading?: string;
  /**
   * The documents, in order.
   * @sv Dokumenten, i ordning.
   */
  items: DocumentItem[];
}

/**
 * A link in a list of links.
 * @sv En länk i en länklista.
 * @example {"href": "/klimat", "title": "Kommunens klimatarbete", "kind": "internal"}
 */
export interface LinkListItem extends Extensible {
  /**
   * The words of the link.
   * @sv Länkens ord.
   */
  title: string;
  /**
   * Its address.
   * @sv Dess adress.
   */
  href: string;
  /**
   * A line about what is there.
   * @sv En rad om vad som finns där.
   */
  text?: string;
  /**
   * Date of what is there.
   * @sv Datum för det som finns där.
   */
  date?: string;
  /**
   * What the link leads to. Without it, the address decides.
   * @sv Vad länken leder till. Utan värde avgör adressen.
   */
  kind?: 'internal' | 'external' | 'document' | 'anchor';
}

/**
 * Links under a common heading.
 * @sv Länkar under en gemensam rubrik.
 * @example {"type": "linkList", "heading": "Läs mer", "role": "readMore", "items": [{"href": "https://www.viablecities.se/", "title": "Viable Cities", "kind": "external"}]}
 */
export interface LinkListBlock extends BlockNode {
  type: 'linkList';
  /**
   * Heading over the links; a phrase for their role unless set.
   * @sv Rubrik över länkarna; annars en fras för deras roll.
   */
  heading?: string;
  /**
   * What the links are for.
   * @sv Vad länkarna är till för.
   */
  role?: 'readMore' | 'related' | 'toc' | 'decisions' | 'other';
  /**
   * The links, in order.
   * @sv Länkarna, i ordning.
   */
  items: LinkListItem[];
}

/**
 * A person, or a unit that answers for something.
 * @sv En person, eller en enhet som ansvarar för något.
 * @example {"name": "Anna Exempel", "party": "S", "title": "ordförande, byggnadsnämnden", "phones": ["0920-45 30 00"], "email": "anna.exempel@example.se"}
 */
export interface Person extends Extensible {
  /**
   * Name.
   * @sv Namn.
   */
  name: string;
  /**
   * Title or role.
   * @sv Titel eller roll.
   */
  title?: string;
  /**
   * Party letter, without its brackets.
   * @sv Partibeteckning, utan parentes.
   */
  party?: string;
  /**
   * Organisation, board or unit.
   * @sv Organisation, nämnd eller enhet.
   */
  organisation?: string;
  /**
   * Phone numbers as people read them, with a word of explanation if need be: "0920-45 30 00 (växel)".
   * @sv Telefonnummer som man läser dem, med ett förklarande ord om det behövs: ”0920-45 30 00 (växel)”.
   */
  phones?: string[];
  /**
   * E-mail address.
   * @sv E-postadress.
   */
  email?: string;
  /**
   * A page about the person.
   * @sv En sida om personen.
   */
  href?: string;
  /**
   * A portrait.
   * @sv Ett porträtt.
   */
  image?: ImageBlock;
  /**
   * What else to know, such as hours for calls.
   * @sv Annat att veta, till exempel telefontider.
   */
  text?: string;
}

/**
 * Whom to ask.
 * @sv Vem man kan fråga.
 * @example {"type": "contact", "heading": "Kontakt", "people": [{"name": "Anna Exempel", "title": "klimatstrateg", "phones": ["0920-45 30 00"], "email": "anna.exempel@example.se"}]}
 */
export interface ContactBlock extends BlockNode {
  type: 'contact';
  /**
   * Heading; "Kontakt" unless set.
   * @sv Rubrik; annars ”Kontakt”.
   */
  heading?: string;
  /**
   * The people or units, in order.
   * @sv Personerna eller enheterna, i ordning.
   */
  people: Person[];
  /**
   * What else there is to say.
   * @sv Vad mer som finns att säga.
   */
  text?: Inline[];
}

/**
 * Where something takes place.
 * @sv Var något äger rum.
 * @example {"name": "Stadshuset", "address": "Rådstugatan 11, Luleå"}
 */
export interface Place extends Extensible {
  /**
   * Name of the place.
   * @sv Platsens namn.
   */
  name?: string;
  /**
   * Its address.
   * @sv Dess adress.
   */
  address?: string;
  /**
   * Latitude in degrees (WGS 84).
   * @sv Latitud i grader (WGS 84).
   */
  lat?: number;
  /**
   * Longitude in degrees (WGS 84).
   * @sv Longitud i grader (WGS 84).
   */
  lon?: number;
  /**
   * A page about the place, or a map.
   * @sv En sida om platsen, eller en karta.
   */
  href?: string;
}

/**
 * How to register for an event.
 * @sv Hur man anmäler sig.
 * @example {"href": "https://example.se/anmalan", "deadline": "2030-04-15"}
 */
export interface Registration extends Extensible {
  /**
   * Where to register: a page, an e-mail address (`mailto:`) or a number (`tel:`).
   * @sv Var man anmäler sig: en sida, en e-postadress (`mailto:`) eller ett nummer (`tel:`).
   */
  href?: string;
  /**
   * Last day or time to do so.
   * @sv Sista dag eller klockslag.
   */
  deadline?: string;
  /**
   * What else to know.
   * @sv Annat att veta.
   */
  text?: string;
}

/**
 * Something that takes place at a time.
 * @sv Något som äger rum en viss tid.
 * @example {"type": "event", "heading": "Öppet hus", "start": "2030-05-01T18:00", "end": "2030-05-01T20:00", "location": {"name": "Stadshuset", "address": "Rådstugatan 11, Luleå"}}
 */
export interface EventBlock extends BlockNode {
  type: 'event';
  /**
   * What takes place.
   * @sv Vad som äger rum.
   */
  heading?: string;
  /**
   * When it begins.
   * @sv När det börjar.
   */
  start?: string;
  /**
   * When it ends.
   * @sv När det slutar.
   */
  end?: string;
  /**
   * Whether it lasts all day.
   * @sv Om det pågår hela dagen.
   */
  allDay?: boolean;
  /**
   * The time as written, where it is no date: "varje tisdag i oktober".
   * @sv Tiden som den skrevs, när den inte är ett datum: ”varje tisdag i oktober”.
   */
  text?: string;
  /**
   * Where it takes place.
   * @sv Var det äger rum.
   */
  location?: Place;
  /**
   * What it costs.
   * @sv Vad det kostar.
   */
  price?: string;
  /**
   * How to register.
   * @sv Hur man anmäler sig.
   */
  registration?: Registration;
  /**
   * What it is about.
   * @sv Vad det handlar om.
   */
  description?: Inline[];
}

/**
 * One row of opening hours.
 * @sv En rad öppettider.
 * @example {"label": "Måndag", "opens": "13.00", "closes": "20.00"}
 */
export interface OpeningHoursItem extends Extensible {
  /**
   * The day or days, as written.
   * @sv Dagen eller dagarna, som det skrevs.
   */
  label: string;
  /**
   * When it opens, as written.
   * @sv När det öppnar, som det skrevs.
   */
  opens?: string;
  /**
   * When it closes, as written.
   * @sv När det stänger, som det skrevs.
   */
  closes?: string;
  /**
   * Whether it is closed all day.
   * @sv Om det är stängt hela dagen.
   */
  closed?: boolean;
  /**
   * The first day that the row is about.
   * @sv Den första dagen som raden gäller.
   */
  from?: string;
  /**
   * The last day that the row is about.
   * @sv Den sista dagen som raden gäller.
   */
  to?: string;
  /**
   * What else to know.
   * @sv Annat att veta.
   */
  text?: string;
}

/**
 * Opening hours of a place.
 * @sv Öppettider för en plats.
 * @example {"type": "openingHours", "place": "Simhallen", "items": [{"label": "Måndag", "opens": "13.00", "closes": "20.00"}, {"label": "Helgdagar", "closed": true}]}
 */
export interface OpeningHoursBlock extends BlockNode {
  type: 'openingHours';
  /**
   * Heading; "Öppettider" unless set.
   * @sv Rubrik; annars ”Öppettider”.
   */
  heading?: string;
  /**
   * The place that keeps these hours.
   * @sv Platsen som har dessa tider.
   */
  place?: string;
  /**
   * The rows, in order.
   * @sv Raderna, i ordning.
   */
  items: OpeningHoursItem[];
}

/**
 * News added to an article that is kept up to date.
 * @sv Nytt i en artikel som uppdateras fortlöpande.
 * @example {"type": "update", "time": "2020-03-27T16:50", "heading": "Uppdatering 1", "blocks": [{"type": "paragraph", "children": [{"type": "text", "text": "Vattnet är tillbaka."}]}]}
 */
export interface UpdateBlock extends BlockNode {
  type: 'update';
  /**
   * When it was added.
   * @sv När det lades till.
   */
  time: string;
  /**
   * Heading.
   * @sv Rubrik.
   */
  heading?: string;
  /**
   * What is new.
   * @sv Det nya.
   */
  blocks: Block[];
}

/**
 * Captions of a film in one language.
 * @sv Textning av en film på ett språk.
 * @example {"src": "/film/natverk.sv.vtt", "lang": "sv", "label": "Svenska"}
 */
export interface CaptionTrack extends Extensible {
  /**
   * Address of the captions (WebVTT).
   * @sv Adress till textningen (WebVTT).
   */
  src: string;
  /**
   * Their language.
   * @sv Dess språk.
   */
  lang: string;
  /**
   * Their name in the player; the language's own name unless set.
   * @sv Dess namn i spelaren; annars språkets eget namn.
   */
  label?: string;
}

/**
 * A film, either a file of one's own (`src`) or a page of someone else's (`href`).
 * @sv En film: en egen fil (`src`) eller en sida hos någon annan (`href`).
 * @example {"type": "video", "title": "Så blir det nya torget", "src": "/film/torget.mp4", "duration": "PT2M30S", "captions": [{"src": "/film/torget.sv.vtt", "lang": "sv"}]}
 */
export interface VideoBlock extends BlockNode {
  type: 'video';
  /**
   * Name of the film.
   * @sv Filmens namn.
   */
  title: string;
  /**
   * Who shows it, where that is someone else: YouTube, Vimeo.
   * @sv Vem som visar den, när det är någon annan: Youtube, Vimeo.
   */
  provider?: string;
  /**
   * Address of the file.
   * @sv Filens adress.
   */
  src?: string;
  /**
   * Address of the page that shows it. It is contacted only after a click.
   * @sv Adress till sidan som visar den. Den kontaktas först efter ett klick.
   */
  href?: string;
  /**
   * Picture shown before it plays.
   * @sv Bild som visas innan den spelas.
   */
  poster?: string;
  /**
   * How long it is: `PT2M30S` is two and a half minutes.
   * @sv Hur lång den är: `PT2M30S` är två och en halv minut.
   */
  duration?: string;
  /**
   * Captions. The law asks public bodies for them on recorded film.
   * @sv Textning. Lagen kräver den av offentliga aktörer för inspelad film.
   */
  captions?: CaptionTrack[];
  /**
   * What is said and shown, as text.
   * @sv Det som sägs och visas, som text.
   */
  transcript?: Inline[];
  /**
   * Whether the film is described in sound.
   * @sv Om filmen är syntolkad.
   */
  audioDescription?: boolean;
  /**
   * The text under the film.
   * @sv Texten under filmen.
   */
  caption?: Inline[];
  /**
   * Who made it: the name alone.
   * @sv Vem som gjort den: bara namnet.
   */
  credit?: string;
  /**
   * What that person made.
   * @sv Vad den personen gjort.
   */
  creditRole?: CreditRole;
  /**
   * The terms of use.
   * @sv Villkoren för användning.
   */
  licence?: string;
}

/**
 * A recording, either a file of one's own (`src`) or a page of someone else's (`href`).
 * @sv En ljudinspelning: en egen fil (`src`) eller en sida hos någon annan (`href`).
 * @example {"type": "audio", "title": "Podden om klimatet", "src": "/ljud/klimat.mp3", "duration": "PT25M"}
 */
export interface AudioBlock extends BlockNode {
  type: 'audio';
  /**
   * Name of the recording.
   * @sv Inspelningens namn.
   */
  title: string;
  /**
   * Who plays it, where that is someone else.
   * @sv Vem som spelar upp den, när det är någon annan.
   */
  provider?: string;
  /**
   * Address of the file.
   * @sv Filens adress.
   */
  src?: string;
  /**
   * Address of the page that plays it. It is contacted only after a click.
   * @sv Adress till sidan som spelar upp den. Den kontaktas först efter ett klick.
   */
  href?: string;
  /**
   * How long it is: `PT25M` is 25 minutes.
   * @sv Hur lång den är: `PT25M` är 25 minuter.
   */
  duration?: string;
  /**
   * What is said, as text.
   * @sv Det som sägs, som text.
   */
  transcript?: Inline[];
  /**
   * The text under the recording.
   * @sv Texten under inspelningen.
   */
  caption?: Inline[];
  /**
   * Who made it: the name alone.
   * @sv Vem som gjort den: bara namnet.
   */
  credit?: string;
  /**
   * What that person made.
   * @sv Vad den personen gjort.
   */
  creditRole?: CreditRole;
  /**
   * The terms of use.
   * @sv Villkoren för användning.
   */
  licence?: string;
}

/**
 * A map: a picture of it, and a link to one that moves.
 * @sv En karta: en bild av den, och en länk till en som rör sig.
 * @example {"type": "map", "title": "Karta över bygget", "lat": 65.58, "lon": 22.15, "href": "https://karta.example.se/?id=7", "textAlternative": [{"type": "text", "text": "Bygget ligger mellan Storgatan och älven."}]}
 */
export interface MapBlock extends BlockNode {
  type: 'map';
  /**
   * What the map shows.
   * @sv Vad kartan visar.
   */
  title: string;
  /**
   * A picture of it.
   * @sv En bild av den.
   */
  image?: ImageBlock;
  /**
   * Address of the map.
   * @sv Kartans adress.
   */
  href?: string;
  /**
   * Latitude of its middle, in degrees (WGS 84).
   * @sv Latitud för dess mitt, i grader (WGS 84).
   */
  lat?: number;
  /**
   * Longitude of its middle, in degrees (WGS 84).
   * @sv Longitud för dess mitt, i grader (WGS 84).
   */
  lon?: number;
  /**
   * How close it is, 0 (the world) to 22 (a building).
   * @sv Hur nära den visar, 0 (världen) till 22 (ett hus).
   */
  zoom?: number;
  /**
   * What the map says, in words, for those who cannot see it.
   * @sv Vad kartan säger, i ord, för den som inte ser den.
   */
  textAlternative?: Inline[];
}

/**
 * Something from a third party. It is loaded only after a click that names who will be contacted.
 * @sv Något från en tredje part. Det hämtas först efter ett klick, där det står vem som kontaktas.
 * @example {"type": "embed", "provider": "YouTube", "href": "https://www.youtube-nocookie.com/embed/abc123def45", "title": "Invigningen av torget"}
 */
export interface EmbedBlock extends BlockNode {
  type: 'embed';
  /**
   * What it shows.
   * @sv Vad det visar.
   */
  title: string;
  /**
   * Who will be contacted.
   * @sv Vem som kontaktas.
   */
  provider: string;
  /**
   * Its address.
   * @sv Dess adress.
   */
  href: string;
  /**
   * Whether the third party may follow the reader; taken to be so unless `false` is written.
   * @sv Om den tredje parten kan spåra läsaren; antas om inte `false` anges.
   */
  thirdPartyTracking?: boolean;
  /**
   * What to show instead of it, before the click and in print.
   * @sv Vad som visas i dess ställe, före klicket och i utskrift.
   */
  fallback?: Block[];
  /**
   * Width divided by height, 0.1 to 10.
   * @sv Bredd genom höjd, 0,1 till 10.
   */
  aspectRatio?: number;
}

/**
 * Something that must not be missed.
 * @sv Något som inte får missas.
 * @example {"type": "callout", "level": "warning", "heading": "Koka vattnet", "blocks": [{"type": "paragraph", "children": [{"type": "text", "text": "Det gäller tills vidare."}]}]}
 */
export interface CalloutBlock extends BlockNode {
  type: 'callout';
  /**
   * How serious it is.
   * @sv Hur allvarligt det är.
   */
  level: 'info' | 'success' | 'warning' | 'danger';
  /**
   * Heading.
   * @sv Rubrik.
   */
  heading?: string;
  /**
   * What it says.
   * @sv Vad det säger.
   */
  blocks: Block[];
}

/**
 * One footnote.
 * @sv En fotnot.
 * @example {"id": "kalla", "children": [{"type": "text", "text": "Källa: Exempelmyndigheten."}]}
 */
export interface Footnote extends Extensible {
  /**
   * The name that `footnoteRef` points to.
   * @sv Namnet som `footnoteRef` pekar på.
   */
  id: string;
  /**
   * The note.
   * @sv Noten.
   */
  children: Inline[];
}

/**
 * The footnotes of the article.
 * @sv Artikelns fotnoter.
 * @example {"type": "footnotes", "items": [{"id": "kalla", "children": [{"type": "text", "text": "Källa: Exempelmyndigheten."}]}]}
 */
export interface FootnotesBlock extends BlockNode {
  type: 'footnotes';
  /**
   * The notes, in order.
   * @sv Noterna, i ordning.
   */
  items: Footnote[];
}

/**
 * A break between two parts of the text.
 * @sv En avdelare mellan två delar av texten.
 * @example {"type": "divider"}
 */
export interface DividerBlock extends BlockNode {
  type: 'divider';
}

/**
 * A block that this version of the model does not know. Its text is shown.
 * @sv Ett block som den här versionen av modellen inte känner till. Dess text visas.
 * @example {"type": "unknown", "originalType": "poll", "text": "Vad tycker du om torget?", "data": {"choices": ["Bra", "Dåligt"]}}
 */
export interface UnknownBlock extends BlockNode {
  type: 'unknown';
  /**
   * What the block was called.
   * @sv Vad blocket hette.
   */
  originalType: string;
  /**
   * The text in it, one line per piece; empty where it had none.
   * @sv Texten i det, en rad per del; tomt om det inte hade någon.
   */
  text: string;
  /**
   * The block as it was.
   * @sv Blocket som det var.
   */
  data?: Json;
}

/** A part of an article's body. */
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | QuoteBlock
  | QaBlock
  | ListBlock
  | KeyValueBlock
  | FactBoxBlock
  | TableBlock
  | ImageBlock
  | GalleryBlock
  | DocumentsBlock
  | LinkListBlock
  | ContactBlock
  | EventBlock
  | OpeningHoursBlock
  | UpdateBlock
  | VideoBlock
  | AudioBlock
  | MapBlock
  | EmbedBlock
  | CalloutBlock
  | FootnotesBlock
  | DividerBlock
  | UnknownBlock;
