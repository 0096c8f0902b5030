/** One article in three forms: as our JSON, as Portable Text, and as what bare templates are written for. */

const vocabulary =
  'kommunen bygger en ny skola vid älven där elever och lärare har väntat länge på bättre lokaler med plats för idrott musik och lek som fler barn i området kan gå till på egen hand medan vägen får trottoar och träd planteras längs torget'.split(
    ' ',
  );

/** Numbers that look random and are the same in every run. */
const numbers = () => {
  let state = 42;
  return (below: number) => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state % below;
  };
};

export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly href?: string;
}

/** What a piece of content says, in no format at all. */
export type Piece =
  | {readonly kind: 'paragraph' | 'heading'; readonly runs: readonly Run[]}
  | {readonly kind: 'quote'; readonly text: string; readonly by: string}
  | {readonly kind: 'list' | 'facts'; readonly items: readonly string[]}
  | {readonly kind: 'image'; readonly src: string; readonly alt: string; readonly caption: string}
  | {readonly kind: 'table'; readonly rows: ReadonlyArray<readonly string[]>};

const kinds: readonly Piece['kind'][] = [
  'paragraph',
  'paragraph',
  'quote',
  'paragraph',
  'heading',
  'paragraph',
  'list',
  'paragraph',
  'image',
  'paragraph',
  'table',
  'paragraph',
  'quote',
  'paragraph',
  'heading',
  'paragraph',
  'list',
  'paragraph',
  'facts',
  'paragraph',
];

/** A number of pieces in the mixture of municipal news: ten paragraphs of twenty, each with a link and strong words. */
export const pieces = (count: number): Piece[] => {
  const below = numbers();
  const words = (least: number, most: number) => {
    const text = Array.from(
      {length: least + below(most - least)},
      () => vocabulary[below(vocabulary.length)],
    ).join(' ');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  return Array.from({length: count}, (_, index): Piece => {
    const kind = kinds[index % kinds.length]!;
    switch (kind) {
      case 'paragraph':
        return {
          kind,
          runs: [
            {text: `${words(12, 30)} & `},
            {text: words(2, 4), strong: true},
            {text: `. ${words(8, 20)} `},
            {
              text: words(2, 5),
              href: `https://www.example.${index % 3 ? 'org' : 'se'}/sida/${index}?a=1&b=2`,
            },
            {text: `. ${words(4, 12)}.`},
          ],
        };
      case 'heading':
        return {kind, runs: [{text: words(3, 7)}]};
      case 'quote':
        return {kind, text: words(15, 35), by: 'Anna Exempel, ordförande'};
      case 'list':
      case 'facts':
        return {kind, items: [words(4, 9), words(4, 9), words(4, 9), words(4, 9)]};
      case 'image':
        return {kind, src: `/bilder/${index}.jpg`, alt: words(5, 9), caption: `${words(6, 12)}.`};
      case 'table':
        return {kind, rows: Array.from({length: 4}, () => [words(1, 3), words(1, 3), words(1, 3)])};
    }
  });
};

const text = (words: string) => [{type: 'text', text: words}];

const inline = ({text: words, strong, href}: Run) => {
  const node = {type: 'text', text: words, ...(strong && {marks: ['strong']})};
  return href ? {type: 'link', href, children: [node]} : node;
};

const block = (piece: Piece): object => {
  switch (piece.kind) {
    case 'paragraph':
      return {type: 'paragraph', children: piece.runs.map(inline)};
    case 'heading':
      return {type: 'heading', level: 2, children: piece.runs.map(inline)};
    case 'quote': {
      const [name, title] = piece.by.split(', ');
      return {
        type: 'quote',
        style: 'speech',
        children: text(piece.text),
        attribution: {name, title, verb: 'säger'},
      };
    }
    case 'list':
      return {type: 'list', ordered: false, items: piece.items.map((item) => ({children: text(item)}))};
    case 'facts':
      return {
        type: 'factBox',
        heading: 'Fakta',
        blocks: [{type: 'list', ordered: false, items: piece.items.map((item) => ({children: text(item)}))}],
      };
    case 'image':
      return {
        type: 'image',
        src: piece.src,
        alt: piece.alt,
        width: 600,
        height: 400,
        caption: text(piece.caption),
      };
    case 'table':
      return {
        type: 'table',
        headerRows: 1,
        rows: piece.rows.map((row) => row.map((cell) => ({children: text(cell)}))),
      };
  }
};

/** The article as our JSON. */
export const articleJson = (content: readonly Piece[]) => ({
  version: '1.0',
  type: 'NewsArticle',
  lang: 'sv',
  headline: 'En ny skola vid älven',
  canonicalUrl: 'https://www.example.se/nyheter/skola',
  published: '2030-05-01',
  preamble: text('Kommunen bygger en ny skola.'),
  blocks: content.map(block),
});

/** The same as Portable Text, as Sanity's editor saves it. */
export const portableText = (content: readonly Piece[]) => {
  let keys = 0;
  const key = () => `k${keys++}`;
  const spans = (runs: readonly Run[]) => {
    const markDefs: object[] = [];
    const children = runs.map(({text: words, strong, href}) => {
      const marks: string[] = strong ? ['strong'] : [];
      if (href) {
        const name = key();
        markDefs.push({_key: name, _type: 'link', href});
        marks.push(name);
      }
      return {_type: 'span', _key: key(), text: words, marks};
    });
    return {markDefs, children};
  };
  const paragraph = (style: string, runs: readonly Run[], more: object = {}) => ({
    _type: 'block',
    _key: key(),
    style,
    ...spans(runs),
    ...more,
  });
  return content.flatMap((piece): object[] => {
    switch (piece.kind) {
      case 'paragraph':
        return [paragraph('normal', piece.runs)];
      case 'heading':
        return [paragraph('h3', piece.runs)];
      case 'quote':
        return [{_type: 'quote', _key: key(), text: piece.text, by: piece.by}];
      case 'list':
        return piece.items.map((item) => paragraph('normal', [{text: item}], {listItem: 'bullet', level: 1}));
      case 'facts':
        return [
          {
            _type: 'facts',
            _key: key(),
            content: piece.items.map((item) =>
              paragraph('normal', [{text: item}], {listItem: 'bullet', level: 1}),
            ),
          },
        ];
      case 'image':
        return [{_type: 'image', _key: key(), src: piece.src, alt: piece.alt, caption: piece.caption}];
      case 'table':
        return [{_type: 'table', _key: key(), rows: piece.rows}];
    }
  });
};

/** The same as rich text of Contentful, with what that has no node for as entries. */
export const contentfulDocument = (content: readonly Piece[]) => {
  const leaf = (value: string, strong = false) => ({
    nodeType: 'text',
    value,
    marks: strong ? [{type: 'bold'}] : [],
    data: {},
  });
  const node = (nodeType: string, content: readonly object[], data: object = {}) => ({
    nodeType,
    content,
    data,
  });
  const inlines = (runs: readonly Run[]) =>
    runs.map(({text: words, strong, href}) =>
      href ? node('hyperlink', [leaf(words)], {uri: href}) : leaf(words, strong),
    );
  const list = (items: readonly string[]) =>
    node(
      'unordered-list',
      items.map((item) => node('list-item', [node('paragraph', [leaf(item)])])),
    );
  const entry = (fields: object) => node('embedded-entry-block', [], {target: fields});
  return node(
    'document',
    content.map((piece) => {
      switch (piece.kind) {
        case 'paragraph':
          return node('paragraph', inlines(piece.runs));
        case 'heading':
          return node('heading-3', inlines(piece.runs));
        case 'list':
          return list(piece.items);
        case 'facts':
          return entry({kind: 'facts', content: node('document', [list(piece.items)])});
        case 'table':
          return node(
            'table',
            piece.rows.map((row, index) =>
              node(
                'table-row',
                row.map((cell) =>
                  node(index ? 'table-cell' : 'table-header-cell', [node('paragraph', [leaf(cell)])]),
                ),
              ),
            ),
          );
        default:
          return entry(piece);
      }
    }),
  );
};
