import type {Block} from '../blocks.js';
import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';
import type {Attribution} from './quote.js';

/**
 * A question and its answer.
 * @sv En fråga och dess svar.
 * @example {"question": [{"type": "text", "text": "När är den klar?"}], "answer": [{"type": "paragraph", "children": [{"type": "text", "text": "I höst."}]}]}
 */
export interface QaItem extends Extensible {
  /**
   * Name of the question within the article.
   * @sv Frågans namn i artikeln.
   */
  id?: string;
  /**
   * The question.
   * @sv Frågan.
   */
  question: Inline[];
  /**
   * The answer.
   * @sv Svaret.
   */
  answer: Block[];
  /**
   * Whether the answer shows from the start, where answers fold.
   * @sv Om svaret syns från början, där svar kan fällas ihop.
   */
  open?: boolean;
}

export const questionFields = 'question! answer! id open';

/**
 * Questions and answers.
 * @sv Frågor och svar.
 * @example {"type": "qa", "mode": "faq", "items": [{"question": [{"type": "text", "text": "Varför byggs hallen?"}], "answer": [{"type": "paragraph", "children": [{"type": "text", "text": "Den gamla är för liten."}]}]}]}
 */
export interface QaBlock extends BlockNode {
  type: 'qa';
  /**
   * `interview` is read from top to bottom, `faq` is looked up, and its answers fold.
   * @sv `interview` läses uppifrån och ned, `faq` slår man i, och svaren kan fällas ihop.
   */
  mode: 'interview' | 'faq';
  /**
   * Who answers.
   * @sv Vem som svarar.
   */
  speaker?: Attribution;
  /**
   * The questions, in order.
   * @sv Frågorna, i ordning.
   */
  items: QaItem[];
}

export const qaFields = 'mode+:faq|interview speaker:attribution items!:question[]';
