import type {
  AgeNotice,
  Alternate,
  Credit,
  Feedback,
  Listen,
  Notice,
  Organisation,
  Share,
  Source,
  Tag,
} from '../model/article.js';
import type * as block from '../model/blocks.js';
import type {Origin} from '../model/inlines.js';

/*
 * The fields of every node, in a notation that is small in the browser and that the compiler can read:
 *
 *   name         a field that may be left out
 *   name!        one without which the node is of no use: a text with something to see, a list with an item
 *   name+        one that is always there: if nothing usable was written, the first word, the least number,
 *                `false`, "sv", "1.0", or nothing between the quotation marks or brackets
 *   name:kind    what it holds, where neither `usual` nor the name of a part says so; else text
 *
 * A kind is one of those in `notation.ts`, a part, or
 *
 *   a|b|c        one of these words
 *   2-6          a whole number; `0-` without an upper end
 *   0.0-1.0      any number
 *   110          a text of at most so many characters
 *   kind[]       a list; kind[2] one of two items; no word or id comes twice
 */

/** What fields of these names hold, unless a table says otherwise; fields of other names hold text. */
export const usual = {
  link: 'href cite',
  media: 'src url canonicalUrl shortUrl poster',
  date: 'date dateTime time start end from to deadline published modified reviewed expires embargo importedAt',
  duration: 'duration',
  email: 'email',
  lang: 'lang hreflang',
  id: 'id ref anchor',
  version: 'version',
  boolean: 'newWindow open ordered accessible allDay closed audioDescription thirdPartyTracking',
  inlines: 'children question value caption longDescription description transcript textAlternative preamble',
  blocks: 'blocks answer fallback',
  json: 'raw data',
  '0.0-1.0[2]': 'focalPoint',
  image: 'image logo',
  '0-': 'bytes headerRows headerColumns wordCount',
  '1-': 'width height pages afterMonths readingTimeMinutes',
  '1-1000': 'colspan rowspan',
  '2-6': 'level',
  '-90.0-90.0': 'lat',
  '-180.0-180.0': 'lon',
} as const;

const credit = 'credit creditRole:photo|illustration|graphic|visualisation|video|other licence';
const recording = `title! provider src href:media duration transcript caption ${credit}` as const;

/** The parts that nodes are made of. */
export const parts = {
  origin: 'format! type path raw',
  attribution: 'name title party organisation verb placement:after|before|none href',
  person: 'name! title party organisation phones:text[] email href image text',
  question: 'question! answer! id open',
  item: 'children! blocks',
  pair: 'key! value!',
  cell: 'children! colspan rowspan align:start|center|end',
  imageSource: 'src! width!',
  document: 'title! href! format bytes pages hreflang accessible',
  listedLink: 'title! href! text date kind:internal|external|document|anchor',
  location: 'name address lat lon href',
  registration: 'text href deadline',
  hours: 'label! opens closes closed from to text',
  captionTrack: 'src! lang! label',
  footnote: 'children! id!',
  publisher: 'name! href logo',
  credited: 'name! role+:other|text|photo|illustration|graphic|video|translation|editor label href',
  tag: 'name! href kind:category|topic|region|board|other',
  alternate: 'href! lang title kind:translation|easyRead|signLanguage|audio',
  notice: 'text! kind+:other|age|emergency|correction|language|machineTranslated date href',
  ageNotice: 'text afterMonths',
  share: 'heading text url targets:id[]',
  feedback: 'question:text href',
  listen: 'src provider href',
  source: 'name href format importedAt importer warnings:text[]',
} as const;

/** What each part is. */
export interface Parts {
  origin: Origin;
  attribution: block.Attribution;
  person: block.Person;
  question: block.QaItem;
  item: block.ListItem;
  pair: block.KeyValueItem;
  cell: block.TableCell;
  imageSource: block.ImageSource;
  document: block.DocumentItem;
  listedLink: block.LinkListItem;
  location: block.Place;
  registration: block.Registration;
  hours: block.OpeningHoursItem;
  captionTrack: block.CaptionTrack;
  footnote: block.Footnote;
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

/** The inline nodes, without `type` and what all nodes may carry. */
export const inlines = {
  text: 'text+ marks:strong|em|sub|sup|code|strike|mark|small[]',
  link: 'href! children! kind:internal|external|document|email|phone|anchor title hreflang newWindow format bytes announce',
  span: 'children! lang dir:ltr|rtl|auto',
  abbr: 'text! title!',
  time: 'text! dateTime!',
  break: '',
  footnoteRef: 'ref! text',
} as const;

/** The blocks, likewise. */
export const blocks = {
  paragraph: 'children! role:body|leadIn|note|boilerplate',
  heading: 'children! level+ anchor',
  quote: 'children! style+:speech|block|pull mark:3 paragraphs:inlines[] attribution cite',
  qa: 'mode+:faq|interview speaker:attribution items!:question[]',
  list: 'ordered+ start:-9999-9999 numbering:decimal|lower-alpha|upper-alpha|lower-roman|upper-roman items!:item[]',
  keyValue: 'heading items!:pair[]',
  factBox: 'kind:facts|background|about|contact|readMore|note heading blocks!',
  table: 'caption headerRows headerColumns summary rows!:cell[][]',
  image: `src! alt+ srcset:imageSource[] width height focalPoint longDescription href caption ${credit}`,
  gallery: 'heading images!:image[]',
  documents: 'heading items!:document[]',
  linkList: 'heading role:readMore|related|toc|decisions|other items!:listedLink[]',
  contact: 'heading people!:person[] text:inlines',
  event: 'heading start end allDay text location price registration description',
  openingHours: 'heading place items!:hours[]',
  update: 'time! heading blocks!',
  video: `${recording} poster captions:captionTrack[] audioDescription`,
  audio: recording,
  map: 'title! image href lat lon zoom:0.0-22.0 textAlternative',
  embed: 'title! provider! href!:media thirdPartyTracking fallback aspectRatio:0.1-10.0',
  callout: 'level+:info|success|warning|danger heading blocks!',
  footnotes: 'items!:footnote[]',
  divider: '',
  unknown: 'originalType! text+ data',
} as const;

const what = '$schema version+ type+:NewsArticle|PressRelease|Notice|Event|Page id:text lang+ dir:ltr|rtl';
const where = 'url canonicalUrl shortUrl';
const words = 'kicker headline+ shortHeadline:110 preamble summary:300 image readingTimeMinutes wordCount';
const when = 'published modified reviewed expires embargo status:draft|published|withdrawn|archived';
const who = 'publisher authors:person[] credits:credited[] responsible:person source';
const around =
  'tags:tag[] alternates:alternate[] notices:notice[] ageNotice share feedback listen related:linkList[]';

/** The article. */
export const article = `${what} ${where} ${words} ${when} ${who} ${around} blocks+` as const;
