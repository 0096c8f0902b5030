import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';

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

export const imageSourceFields = 'src! width!';

/** What the maker of a picture, film or recording made. */
export type CreditRole = 'photo' | 'illustration' | 'graphic' | 'visualisation' | 'video' | 'other';

/** The fields of who made something, and the terms of use. */
export const creditFields = 'credit creditRole:photo|illustration|graphic|visualisation|video|other licence';

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

export const imageFields =
  `src! alt+ srcset:imageSource[] width height focalPoint longDescription href caption ${creditFields}` as const;

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

export const galleryFields = 'heading images!:image[]';
