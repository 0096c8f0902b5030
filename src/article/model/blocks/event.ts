import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';

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

export const locationFields = 'name address lat lon href';

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

export const registrationFields = 'text href deadline';

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

export const eventFields = 'heading start end allDay text location price registration description';
