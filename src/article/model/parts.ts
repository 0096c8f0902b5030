import {
  publisherFields,
  creditedFields,
  tagFields,
  alternateFields,
  noticeFields,
  ageNoticeFields,
  shareFields,
  feedbackFields,
  listenFields,
  sourceFields,
  type Organisation,
  type Credit,
  type Tag,
  type Alternate,
  type Notice,
  type AgeNotice,
  type Share,
  type Feedback,
  type Listen,
  type Source,
} from './article-parts.js';
import {personFields, type Person} from './blocks/contact.js';
import {locationFields, registrationFields, type Place, type Registration} from './blocks/event.js';
import {footnoteFields, type Footnote} from './blocks/footnotes.js';
import {imageSourceFields, type ImageSource} from './blocks/image.js';
import {documentFields, listedLinkFields, type DocumentItem, type LinkListItem} from './blocks/link-list.js';
import {captionTrackFields, type CaptionTrack} from './blocks/media.js';
import {pairFields, hoursFields, type KeyValueItem, type OpeningHoursItem} from './blocks/pairs.js';
import {questionFields, type QaItem} from './blocks/qa.js';
import {attributionFields, type Attribution} from './blocks/quote.js';
import {cellFields, type TableCell} from './blocks/table.js';
import {itemFields, type ListItem} from './blocks/text.js';
import {originFields, type Origin} from './nodes.js';

/** The fields of the parts that nodes are made of, by the name that notations call them. */
export const partFields = {
  origin: originFields,
  attribution: attributionFields,
  person: personFields,
  question: questionFields,
  item: itemFields,
  pair: pairFields,
  cell: cellFields,
  imageSource: imageSourceFields,
  document: documentFields,
  listedLink: listedLinkFields,
  location: locationFields,
  registration: registrationFields,
  hours: hoursFields,
  captionTrack: captionTrackFields,
  footnote: footnoteFields,
  publisher: publisherFields,
  credited: creditedFields,
  tag: tagFields,
  alternate: alternateFields,
  notice: noticeFields,
  ageNotice: ageNoticeFields,
  share: shareFields,
  feedback: feedbackFields,
  listen: listenFields,
  source: sourceFields,
} as const;

/** What each part is. */
export interface Parts {
  origin: Origin;
  attribution: Attribution;
  person: Person;
  question: QaItem;
  item: ListItem;
  pair: KeyValueItem;
  cell: TableCell;
  imageSource: ImageSource;
  document: DocumentItem;
  listedLink: LinkListItem;
  location: Place;
  registration: Registration;
  hours: OpeningHoursItem;
  captionTrack: CaptionTrack;
  footnote: Footnote;
  publisher: Organisation;
  credited: Credit;
  tag: Tag;
  alternate: Alternate;
  notice: Notice;
  ageNotice: AgeNotice;
  share: Share;
  feedback: Feedback;
  listen: Listen;
  source: Source;
}
