import type {Article} from '../article/model/article.js';
import type {Block, ImageBlock} from '../article/model/blocks.js';

/** What can only be known from the whole article. */
export interface ArticleIndex {
  /** How many characters of running text it has; captions, contacts and lists of links are not counted. */
  readonly length: number;
  /** How many things there are under a name: `table`, or `note` and a footnote's name for its marks. */
  readonly counts: ReadonlyMap<string, number>;
  /** Which of its kind a table, an abbreviation, a footnote or the mark of one is, from 1 up. */
  readonly ordinals: ReadonlyMap<object, number>;
  /** The mark of each footnote, by its name. */
  readonly notes: ReadonlyMap<string, string>;
  /** The names of all places in it that a link may lead to. */
  readonly ids: ReadonlySet<string>;
  /** The picture that a reader meets first, which must not wait to be scrolled to. */
  readonly firstPicture: ImageBlock | undefined;
}

/** What has words, but is not read from beginning to end. */
const notCounted = new Set<Block['type']>([
  'image',
  'gallery',
  'documents',
  'linkList',
  'contact',
  'openingHours',
  'video',
  'audio',
  'map',
  'embed',
]);

interface Node {
  readonly type?: string;
  readonly [field: string]: unknown;
}

/** Goes through an article once, before it is written. */
export const articleIndex = (article: Article): ArticleIndex => {
  const counts = new Map<string, number>();
  const ordinals = new Map<object, number>();
  const notes = new Map<string, string>();
  const marks = new Map<string, string>();
  const ids = new Set<unknown>([article.id]);
  let length = 0;

  const count = (name: string, node: object) => {
    const ordinal = (counts.get(name) ?? 0) + 1;
    counts.set(name, ordinal);
    ordinals.set(node, ordinal);
    return ordinal;
  };

  const visitAll = (nodes: readonly unknown[], counting: boolean): void => {
    for (const node of nodes) if (typeof node === 'object') visit(node as object, counting);
  };

  const visit = (value: object, counting: boolean): void => {
    if (Array.isArray(value)) return visitAll(value, counting);
    const node = value as Node;
    // By far the most nodes are text, which has no name.
    if (node.type === 'text') {
      if (counting) length += (node.text as string).length;
      return;
    }
    if (node.id) ids.add(node.id);
    switch (node.type) {
      // By far the most nodes are these; looking through all fields of each would take longer.
      case 'heading':
        ids.add(node.anchor);
        return visitAll(node.children as unknown[], counting);
      case 'paragraph':
      case 'link':
      case 'span':
        return visitAll(node.children as unknown[], counting);
      case 'abbr':
        count(`abbr ${String(node.text)}`, node);
        return;
      case 'footnoteRef':
        count(`note ${String(node.ref)}`, node);
        // One that is a whole sentence would come back at every other mark of the note.
        if (node.text && (node.text as string).length < 20)
          marks.set(node.ref as string, node.text as string);
        return;
      case 'footnotes':
        for (const note of node.items as {id: string}[]) notes.set(note.id, `${count('note', note)}`);
        break;
      case 'table':
        count('table', node);
        break;
      default: // Only what is in it may count.
    }
    const within = counting && !notCounted.has(node.type as Block['type']);
    for (const field of Object.keys(node)) {
      const inside = node[field];
      if (typeof inside !== 'object' || inside === null) continue;
      if (field !== 'origin' && field !== 'data' && !field.startsWith('x-')) visit(inside, within);
    }
  };

  if (article.preamble) visit(article.preamble, true);
  if (article.image) visit(article.image, true);
  visit(article.blocks, true);
  for (const name of notes.keys()) notes.set(name, marks.get(name) ?? notes.get(name)!);
  const [first] = article.blocks;
  return {
    length,
    counts,
    ordinals,
    notes,
    ids: ids as Set<string>,
    firstPicture: article.image ?? (first?.type === 'image' ? first : undefined),
  };
};
