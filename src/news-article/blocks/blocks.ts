import type {Block} from '../../article/blocks.js';
import type {Markup} from '../../templates/markup.js';
import type {Template, View} from '../view.js';
import {factBox} from './fact-box.js';
import {quote} from './quote.js';
import {divider, heading, list, paragraph} from './text.js';

/** The template of every kind of block; the compiler asks for one when the model gains a kind. */
const templates: {[Kind in Block['type']]: Template<Extract<Block, {type: Kind}>>} = {
  paragraph,
  heading,
  quote,
  list,
  factBox,
  divider,
};

/** Content: one block after the other. */
export const blocks = (content: readonly Block[], view: View): Markup =>
  content.map((block) => (templates[block.type] as Template<Block>)(block, view));
