import type {Block} from '../blocks.js';
import type {BlockNode} from '../nodes.js';

/**
 * Something that must not be missed.
 * @sv Något som inte får missas.
 * @example {"type": "callout", "level": "warning", "heading": "Koka vattnet", "blocks": [{"type": "paragraph", "children": [{"type": "text", "text": "Det gäller tills vidare."}]}]}
 */
export interface CalloutBlock extends BlockNode {
  type: 'callout';
  /**
   * How serious it is.
   * @sv Hur allvarligt det är.
   */
  level: 'info' | 'success' | 'warning' | 'danger';
  /**
   * Heading.
   * @sv Rubrik.
   */
  heading?: string;
  /**
   * What it says.
   * @sv Vad det säger.
   */
  blocks: Block[];
}

export const calloutFields = 'level+:info|success|warning|danger heading blocks!';
