import type {Inline} from '../inlines.js';
import type {BlockNode} from '../nodes.js';
import type {ImageBlock} from './image.js';

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

export const mapFields = 'title! image href lat lon zoom:0.0-22.0 textAlternative';
