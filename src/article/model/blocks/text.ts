import type {Block} from '../blocks.js';
import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible, Json} from '../nodes.js';

/**
 * A paragraph.
 * @sv Ett stycke.
 * @example {"type": "paragraph", "children": [{"type": "text", "text": "Programmet pågår till och med år 2030."}]}
 */
export interface ParagraphBlock extends BlockNode {
  type: 'paragraph';
  /**
   * `body` is running text (the default), `leadIn` a line that leads in to a list, `note` an editor's note,
   * `boilerplate` the standing text about the organisation.
   * @sv `body` är löpande text (förval), `leadIn` en rad som leder in en lista, `note` en redaktionell
   * anmärkning, `boilerplate` den stående texten om organisationen.
   */
  role?: 'body' | 'leadIn' | 'note' | 'boilerplate';
  /**
   * The text.
   * @sv Texten.
   */
  children: Inline[];
}

export const paragraphFields = 'children! role:body|leadIn|note|boilerplate';

/**
 * A subheading.
 * @sv En mellanrubrik.
 * @example {"type": "heading", "level": 2, "children": [{"type": "text", "text": "Kraftsamla tillsammans"}]}
 */
export interface HeadingBlock extends BlockNode {
  type: 'heading';
  /**
   * Level from 2 to 6, as if the headline were 1. The page shifts all levels together.
   * @sv Nivå 2 till 6, som om artikelns rubrik vore 1. Sidan flyttar alla nivåer tillsammans.
   */
  level: number;
  /**
   * What links within the article point to (`#anchor`), without spaces.
   * @sv Det som länkar inom artikeln pekar på (`#anchor`), utan mellanslag.
   */
  anchor?: string;
  /**
   * The words.
   * @sv Orden.
   */
  children: Inline[];
}

export const headingFields = 'children! level+ anchor';

/**
 * One item of a list.
 * @sv En punkt i en lista.
 * @example {"children": [{"type": "text", "text": "Solceller på skolor"}]}
 */
export interface ListItem extends Extensible {
  /**
   * The text of the item.
   * @sv Punktens text.
   */
  children: Inline[];
  /**
   * What follows within the item, such as a list in the list.
   * @sv Det som följer inom punkten, till exempel en lista i listan.
   */
  blocks?: Block[];
}

export const itemFields = 'children! blocks';

/**
 * A list, with bullets or numbers.
 * @sv En lista, med punkter eller siffror.
 * @example {"type": "list", "ordered": false, "items": [{"children": [{"type": "text", "text": "Solceller på skolor"}]}, {"children": [{"type": "text", "text": "Elbussar i centrum"}]}]}
 */
export interface ListBlock extends BlockNode {
  type: 'list';
  /**
   * Whether the items are numbered, since their order matters.
   * @sv Om punkterna numreras, för att ordningen betyder något.
   */
  ordered: boolean;
  /**
   * The first number, 1 unless set.
   * @sv Det första numret, annars 1.
   */
  start?: number;
  /**
   * How the numbers are written.
   * @sv Hur numren skrivs.
   */
  numbering?: 'decimal' | 'lower-alpha' | 'upper-alpha' | 'lower-roman' | 'upper-roman';
  /**
   * The items, in order.
   * @sv Punkterna, i ordning.
   */
  items: ListItem[];
}

export const listFields =
  'ordered+ start:-9999-9999 numbering:decimal|lower-alpha|upper-alpha|lower-roman|upper-roman items!:item[]';

/**
 * A break between two parts of the text.
 * @sv En avdelare mellan två delar av texten.
 * @example {"type": "divider"}
 */
export interface DividerBlock extends BlockNode {
  type: 'divider';
}

export const dividerFields = '';

/**
 * A block that this version of the model does not know. Its text is shown.
 * @sv Ett block som den här versionen av modellen inte känner till. Dess text visas.
 * @example {"type": "unknown", "originalType": "poll", "text": "Vad tycker du om torget?", "data": {"choices": ["Bra", "Dåligt"]}}
 */
export interface UnknownBlock extends BlockNode {
  type: 'unknown';
  /**
   * What the block was called.
   * @sv Vad blocket hette.
   */
  originalType: string;
  /**
   * The text in it, one line per piece; empty where it had none.
   * @sv Texten i det, en rad per del; tomt om det inte hade någon.
   */
  text: string;
  /**
   * The block as it was.
   * @sv Blocket som det var.
   */
  data?: Json;
}

export const unknownFields = 'originalType! text+ data';
