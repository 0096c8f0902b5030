import type {Block} from '../../article/model/blocks.js';
import {directionOf} from '../../localization/orthography.js';
import type {Markup} from '../markup.js';
import type {Template, Context} from '../context.js';
import {inLanguage} from '../pieces/words.js';
import {callout} from './callout.js';
import {contact} from './contact.js';
import {event} from './event.js';
import {factBox} from './fact-box.js';
import {footnotes} from './footnotes.js';
import {gallery, image} from './image.js';
import {documents, linkList} from './link-list.js';
import {map} from './map.js';
import {audio, embed, video} from './media.js';
import {keyValue, openingHours} from './pairs.js';
import {qa} from './qa.js';
import {quote} from './quote.js';
import {table} from './table.js';
import {divider, heading, list, paragraph, unknown} from './text.js';
import {update} from './update.js';

/** The template of every kind of block; the compiler asks for one when the model gains a kind. */
const templates: {readonly [Kind in Block['type']]: Template<Extract<Block, {type: Kind}>>} = {
  paragraph,
  heading,
  quote,
  qa,
  list,
  keyValue,
  factBox,
  table,
  image,
  gallery,
  documents,
  linkList,
  contact,
  event,
  openingHours,
  update,
  video,
  audio,
  map,
  embed,
  callout,
  footnotes,
  divider,
  unknown,
};

const write: Template<Block> = (block, context) => (templates[block.type] as Template<Block>)(block, context);

/** A passage in another language than the text around it. */
const foreign = (block: Block, lang: string, context: Context): Markup =>
  inLanguage(
    lang,
    context,
    (within) =>
      context.html`<section lang=${lang} dir=${directionOf(lang)}>${write(block, within)}</section>`,
  );

/** Content: one block after the other. */
export const blocks = (content: readonly Block[], context: Context): Markup =>
  content.map((block) =>
    block.lang && block.lang !== context.lang ? foreign(block, block.lang, context) : write(block, context),
  );
