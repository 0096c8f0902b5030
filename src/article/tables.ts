import type {
  AgeNotice,
  Alternate,
  Article,
  Credit,
  Feedback,
  Listen,
  Notice,
  Organisation,
  Share,
  Source,
  Tag,
} from './article.js';
import type {
  Attribution,
  Block,
  BlockNode,
  CaptionTrack,
  CreditRole,
  DocumentItem,
  Footnote,
  ImageBlock,
  ImageSource,
  KeyValueItem,
  LinkListBlock,
  LinkListItem,
  ListItem,
  OpeningHoursItem,
  Person,
  Place,
  QaItem,
  Registration,
  TableCell,
} from './blocks.js';
import {
  anchor,
  block,
  blocks,
  boolean,
  date,
  duration,
  email,
  type Field,
  type FieldsOf,
  filled,
  id,
  inlines,
  inlinesOfLink,
  integer,
  json,
  lang,
  link,
  list,
  media,
  network,
  number,
  object,
  type OptionalField,
  required,
  set,
  text,
  upTo,
  version,
  word,
} from './fields.js';
import type {ArticleNode, Inline, Origin} from './inlines.js';

const inlineCommon: FieldsOf<ArticleNode> = {
  origin: object<Origin>({format: required(filled), type: text, path: text, raw: json}),
};

const blockCommon: FieldsOf<BlockNode> = {...inlineCommon, id, lang};

/** The fields of every kind of inline node, without its `type`. */
export const inlineTables: {
  readonly [Type in Inline['type']]: FieldsOf<Omit<Extract<Inline, {type: Type}>, 'type'>>;
} = {
  text: {
    ...inlineCommon,
    text: required(text),
    marks: set(word('strong', 'em', 'sub', 'sup', 'code', 'strike', 'mark', 'small')),
  },
  link: {
    ...inlineCommon,
    href: required(link),
    kind: word('internal', 'external', 'document', 'email', 'phone', 'anchor'),
    title: text,
    hreflang: lang,
    newWindow: boolean,
    format: text,
    bytes: integer(0),
    announce: text,
    children: required(inlinesOfLink),
  },
  span: {...inlineCommon, lang, dir: word('ltr', 'rtl', 'auto'), children: required(inlines)},
  abbr: {...inlineCommon, text: required(filled), title: required(filled)},
  time: {...inlineCommon, text: required(filled), dateTime: required(date)},
  break: inlineCommon,
  footnoteRef: {...inlineCommon, ref: required(anchor), text},
};

const attribution = object<Attribution>({
  name: text,
  title: text,
  party: text,
  organisation: text,
  verb: text,
  placement: word('after', 'before', 'none'),
  href: link,
});

const credited: {
  credit: OptionalField<string>;
  creditRole: OptionalField<CreditRole>;
  licence: OptionalField<string>;
} = {
  credit: text,
  creditRole: word('photo', 'illustration', 'graphic', 'visualisation', 'video', 'other'),
  licence: text,
};

const positive = integer(1);
const latitude = number(-90, 90);
const longitude = number(-180, 180);
const span = integer(1, 1000);

const imageTable: FieldsOf<Omit<ImageBlock, 'type'>> = {
  ...blockCommon,
  ...credited,
  src: required(media),
  srcset: list(object<ImageSource>({src: required(media), width: required(positive)})),
  width: positive,
  height: positive,
  focalPoint: {...list(number(0, 1), 2), max: 2} as Field<number[]> as OptionalField<[number, number]>,
  alt: required(text, ''),
  longDescription: inlines,
  href: link,
  caption: inlines,
};

const image = block<ImageBlock>('image', imageTable);

const linkListTable: FieldsOf<Omit<LinkListBlock, 'type'>> = {
  ...blockCommon,
  heading: text,
  role: word('readMore', 'related', 'toc', 'decisions', 'other'),
  items: required(
    list(
      object<LinkListItem>({
        title: required(filled),
        href: required(link),
        text,
        date,
        kind: word('internal', 'external', 'document', 'anchor'),
      }),
      1,
    ),
  ),
};

const person = object<Person>({
  name: required(filled),
  title: text,
  party: text,
  organisation: text,
  phones: list(filled),
  email,
  href: link,
  image,
  text,
});

const recorded = {
  ...blockCommon,
  ...credited,
  title: required(filled),
  provider: text,
  src: media,
  href: media,
  duration,
  transcript: inlines,
  caption: inlines,
};

/** The fields of every kind of block, without its `type`. */
export const blockTables: {
  readonly [Type in Block['type']]: FieldsOf<Omit<Extract<Block, {type: Type}>, 'type'>>;
} = {
  paragraph: {
    ...blockCommon,
    role: word('body', 'leadIn', 'note', 'boilerplate'),
    children: required(inlines),
  },
  heading: {...blockCommon, level: required(integer(2, 6), 2), anchor, children: required(inlines)},
  quote: {
    ...blockCommon,
    style: required(word('speech', 'block', 'pull'), 'speech'),
    mark: upTo(3),
    children: required(inlines),
    paragraphs: list(inlines),
    attribution,
    cite: link,
  },
  qa: {
    ...blockCommon,
    mode: required(word('interview', 'faq'), 'faq'),
    speaker: attribution,
    items: required(
      list(object<QaItem>({id, question: required(inlines), answer: required(blocks), open: boolean}), 1),
    ),
  },
  list: {
    ...blockCommon,
    ordered: required(boolean, false),
    start: integer(),
    numbering: word('decimal', 'lower-alpha', 'upper-alpha', 'lower-roman', 'upper-roman'),
    items: required(list(object<ListItem>({children: required(inlines), blocks}), 1)),
  },
  keyValue: {
    ...blockCommon,
    heading: text,
    items: required(list(object<KeyValueItem>({key: required(filled), value: required(inlines)}), 1)),
  },
  factBox: {
    ...blockCommon,
    kind: word('facts', 'background', 'about', 'contact', 'readMore', 'note'),
    heading: text,
    blocks: required(blocks),
  },
  table: {
    ...blockCommon,
    caption: inlines,
    headerRows: integer(0),
    headerColumns: integer(0),
    rows: required(
      list(
        list(
          object<TableCell>({
            children: required(inlines),
            colspan: span,
            rowspan: span,
            align: word('start', 'center', 'end'),
          }),
        ),
        1,
      ),
    ),
    summary: text,
  },
  image: imageTable,
  gallery: {...blockCommon, heading: text, images: required(list(image, 1))},
  documents: {
    ...blockCommon,
    heading: text,
    items: required(
      list(
        object<DocumentItem>({
          title: required(filled),
          href: required(link),
          format: text,
          bytes: integer(0),
          pages: positive,
          hreflang: lang,
          accessible: boolean,
        }),
        1,
      ),
    ),
  },
  linkList: linkListTable,
  contact: {...blockCommon, heading: text, people: required(list(person, 1)), text: inlines},
  event: {
    ...blockCommon,
    heading: text,
    start: date,
    end: date,
    allDay: boolean,
    text,
    location: object<Place>({name: text, address: text, lat: latitude, lon: longitude, href: link}),
    price: text,
    registration: object<Registration>({href: link, deadline: date, text}),
    description: inlines,
  },
  openingHours: {
    ...blockCommon,
    heading: text,
    place: text,
    items: required(
      list(
        object<OpeningHoursItem>({
          label: required(filled),
          opens: text,
          closes: text,
          closed: boolean,
          from: date,
          to: date,
          text,
        }),
        1,
      ),
    ),
  },
  update: {...blockCommon, time: required(date), heading: text, blocks: required(blocks)},
  video: {
    ...recorded,
    poster: media,
    captions: list(object<CaptionTrack>({src: required(media), lang: required(lang), label: text})),
    audioDescription: boolean,
  },
  audio: recorded,
  map: {
    ...blockCommon,
    title: required(filled),
    image,
    href: link,
    lat: latitude,
    lon: longitude,
    zoom: number(0, 22),
    textAlternative: inlines,
  },
  embed: {
    ...blockCommon,
    title: required(filled),
    provider: required(filled),
    href: required(media),
    thirdPartyTracking: boolean,
    fallback: blocks,
    aspectRatio: number(0.1, 10),
  },
  callout: {
    ...blockCommon,
    level: required(word('info', 'success', 'warning', 'danger'), 'info'),
    heading: text,
    blocks: required(blocks),
  },
  footnotes: {
    ...blockCommon,
    items: required(list(object<Footnote>({id: required(anchor), children: required(inlines)}), 1)),
  },
  divider: blockCommon,
  unknown: {...blockCommon, originalType: required(filled, 'unknown'), text: required(text, ''), data: json},
};

/** The fields of an article. */
export const articleTable: FieldsOf<Article> = {
  $schema: text,
  version: required(version, '1.0'),
  type: required(word('NewsArticle', 'PressRelease', 'Notice', 'Event', 'Page'), 'NewsArticle'),
  id: filled,
  lang: required(lang, 'sv'),
  dir: word('ltr', 'rtl'),
  url: media,
  canonicalUrl: media,
  shortUrl: media,
  kicker: text,
  headline: required(text, ''),
  shortHeadline: upTo(110),
  preamble: inlines,
  summary: upTo(300),
  published: date,
  modified: date,
  reviewed: date,
  expires: date,
  embargo: date,
  status: word('draft', 'published', 'withdrawn', 'archived'),
  publisher: object<Organisation>({name: required(filled), href: link, logo: image}),
  authors: list(person),
  credits: list(
    object<Credit>({
      name: required(filled),
      role: required(
        word('text', 'photo', 'illustration', 'graphic', 'video', 'translation', 'editor', 'other'),
        'other',
      ),
      label: text,
      href: link,
    }),
  ),
  responsible: person,
  image,
  tags: list(
    object<Tag>({
      name: required(filled),
      href: link,
      kind: word('category', 'topic', 'region', 'board', 'other'),
    }),
  ),
  alternates: list(
    object<Alternate>({
      title: text,
      href: required(link),
      lang,
      kind: word('translation', 'easyRead', 'signLanguage', 'audio'),
    }),
  ),
  notices: list(
    object<Notice>({
      text: required(filled),
      kind: required(
        word('age', 'emergency', 'correction', 'language', 'machineTranslated', 'other'),
        'other',
      ),
      date,
      href: link,
    }),
  ),
  ageNotice: object<AgeNotice>({afterMonths: positive, text}),
  share: object<Share>({heading: text, text, url: media, targets: set(network)}),
  feedback: object<Feedback>({question: text, href: link}),
  listen: object<Listen>({src: media, provider: text, href: link}),
  related: list(block<LinkListBlock>('linkList', linkListTable)),
  readingTimeMinutes: positive,
  wordCount: integer(0),
  source: object<Source>({
    href: link,
    name: text,
    format: text,
    importedAt: date,
    importer: text,
    warnings: list(text),
  }),
  blocks: required(blocks, []),
};
