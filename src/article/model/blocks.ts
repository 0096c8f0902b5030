import {calloutFields, type CalloutBlock} from './blocks/callout.js';
import {contactFields, type ContactBlock} from './blocks/contact.js';
import {eventFields, type EventBlock} from './blocks/event.js';
import {factBoxFields, type FactBoxBlock} from './blocks/fact-box.js';
import {footnotesFields, type FootnotesBlock} from './blocks/footnotes.js';
import {imageFields, galleryFields, type ImageBlock, type GalleryBlock} from './blocks/image.js';
import {
  documentsFields,
  linkListFields,
  type DocumentsBlock,
  type LinkListBlock,
} from './blocks/link-list.js';
import {mapFields, type MapBlock} from './blocks/map.js';
import {
  audioFields,
  videoFields,
  embedFields,
  type AudioBlock,
  type VideoBlock,
  type EmbedBlock,
} from './blocks/media.js';
import {
  keyValueFields,
  openingHoursFields,
  type KeyValueBlock,
  type OpeningHoursBlock,
} from './blocks/pairs.js';
import {qaFields, type QaBlock} from './blocks/qa.js';
import {quoteFields, type QuoteBlock} from './blocks/quote.js';
import {tableFields, type TableBlock} from './blocks/table.js';
import {
  paragraphFields,
  headingFields,
  listFields,
  dividerFields,
  unknownFields,
  type ParagraphBlock,
  type HeadingBlock,
  type ListBlock,
  type DividerBlock,
  type UnknownBlock,
} from './blocks/text.js';
import {updateFields, type UpdateBlock} from './blocks/update.js';

export type {CalloutBlock} from './blocks/callout.js';
export type {Person, ContactBlock} from './blocks/contact.js';
export type {Place, Registration, EventBlock} from './blocks/event.js';
export type {FactBoxBlock} from './blocks/fact-box.js';
export type {Footnote, FootnotesBlock} from './blocks/footnotes.js';
export type {ImageSource, CreditRole, ImageBlock, GalleryBlock} from './blocks/image.js';
export type {DocumentItem, DocumentsBlock, LinkListItem, LinkListBlock} from './blocks/link-list.js';
export type {MapBlock} from './blocks/map.js';
export type {CaptionTrack, AudioBlock, VideoBlock, EmbedBlock} from './blocks/media.js';
export type {KeyValueItem, KeyValueBlock, OpeningHoursItem, OpeningHoursBlock} from './blocks/pairs.js';
export type {QaItem, QaBlock} from './blocks/qa.js';
export type {Attribution, QuoteBlock} from './blocks/quote.js';
export type {TableCell, TableBlock} from './blocks/table.js';
export type {
  ParagraphBlock,
  HeadingBlock,
  ListItem,
  ListBlock,
  DividerBlock,
  UnknownBlock,
} from './blocks/text.js';
export type {UpdateBlock} from './blocks/update.js';
export type {BlockNode} from './nodes.js';

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

/** The fields of every block, by its type. */
export const blockFields = {
  paragraph: paragraphFields,
  heading: headingFields,
  quote: quoteFields,
  qa: qaFields,
  list: listFields,
  keyValue: keyValueFields,
  factBox: factBoxFields,
  table: tableFields,
  image: imageFields,
  gallery: galleryFields,
  documents: documentsFields,
  linkList: linkListFields,
  contact: contactFields,
  event: eventFields,
  openingHours: openingHoursFields,
  update: updateFields,
  video: videoFields,
  audio: audioFields,
  map: mapFields,
  embed: embedFields,
  callout: calloutFields,
  footnotes: footnotesFields,
  divider: dividerFields,
  unknown: unknownFields,
} as const;
