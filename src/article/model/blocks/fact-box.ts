import type {Block} from '../blocks.js';
import type {BlockNode} from '../nodes.js';

/**
 * A box of facts beside the text.
 * @sv En faktaruta vid sidan av texten.
 * @example {"type": "factBox", "kind": "facts", "heading": "Fakta", "blocks": [{"type": "paragraph", "children": [{"type": "text", "text": "KTH är värdorganisation."}]}]}
 */
export interface FactBoxBlock extends BlockNode {
  type: 'factBox';
  /**
   * What the box holds.
   * @sv Vad rutan innehåller.
   */
  kind?: 'facts' | 'background' | 'about' | 'contact' | 'readMore' | 'note';
  /**
   * Heading of the box; a word for its kind unless set.
   * @sv Rutans rubrik; annars ett ord för dess slag.
   */
  heading?: string;
  /**
   * What the box says.
   * @sv Vad rutan säger.
   */
  blocks: Block[];
}

export const factBoxFields = 'kind:facts|background|about|contact|readMore|note heading blocks!';
