import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';

/**
 * One footnote.
 * @sv En fotnot.
 * @example {"id": "kalla", "children": [{"type": "text", "text": "Källa: Exempelmyndigheten."}]}
 */
export interface Footnote extends Extensible {
  /**
   * The name that `footnoteRef` points to.
   * @sv Namnet som `footnoteRef` pekar på.
   */
  id: string;
  /**
   * The note.
   * @sv Noten.
   */
  children: Inline[];
}

export const footnoteFields = 'children! id!';

/**
 * The footnotes of the article.
 * @sv Artikelns fotnoter.
 * @example {"type": "footnotes", "items": [{"id": "kalla", "children": [{"type": "text", "text": "Källa: Exempelmyndigheten."}]}]}
 */
export interface FootnotesBlock extends BlockNode {
  type: 'footnotes';
  /**
   * The notes, in order.
   * @sv Noterna, i ordning.
   */
  items: Footnote[];
}

export const footnotesFields = 'items!:footnote[]';
