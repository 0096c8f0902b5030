import type {BlockNode, Extensible} from '../nodes.js';

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

export const documentFields = 'title! href! format bytes pages hreflang accessible';

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

export const documentsFields = 'heading items!:document[]';

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

export const listedLinkFields = 'title! href! text date kind:internal|external|document|anchor';

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

export const linkListFields = 'heading role:readMore|related|toc|decisions|other items!:listedLink[]';
