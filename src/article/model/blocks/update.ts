import type {Block} from '../blocks.js';
import type {BlockNode} from '../nodes.js';

/**
 * News added to an article that is kept up to date.
 * @sv Nytt i en artikel som uppdateras fortlöpande.
 * @example {"type": "update", "time": "2020-03-27T16:50", "heading": "Uppdatering 1", "blocks": [{"type": "paragraph", "children": [{"type": "text", "text": "Vattnet är tillbaka."}]}]}
 */
export interface UpdateBlock extends BlockNode {
  type: 'update';
  /**
   * When it was added.
   * @sv När det lades till.
   */
  time: string;
  /**
   * Heading.
   * @sv Rubrik.
   */
  heading?: string;
  /**
   * What is new.
   * @sv Det nya.
   */
  blocks: Block[];
}

export const updateFields = 'time! heading blocks!';
