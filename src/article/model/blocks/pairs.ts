import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';

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

export const pairFields = 'key! value!';

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

export const keyValueFields = 'heading items!:pair[]';

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

export const hoursFields = 'label! opens closes closed from to text';

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

export const openingHoursFields = 'heading place items!:hours[]';
