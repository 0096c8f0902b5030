import type {Block} from '../../article/blocks.js';
import {directionOf} from '../../localization/direction.js';
import type {Markup} from '../../templates/markup.js';
import type {Template, View} from '../view.js';
import {inLanguage} from '../words.js';
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

const write: Template<Block> = (block, view) => (templates[block.type] as Template<Block>)(block, view);

/** A passage in another language than the text around it. */
const foreign = (block: Block, lang: string, view: View): Markup =>
  inLanguage(
    lang,
    view,
    (within) => view.html`<section lang=${lang} dir=${directionOf(lang)}>${write(block, within)}</section>`,
  );

/** Content: one block after the other. */
export const blocks = (content: readonly Block[], view: View): Markup =>
  content.map((block) =>
    block.lang && block.lang !== view.lang ? foreign(block, block.lang, view) : write(block, view),
  );
