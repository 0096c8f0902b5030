import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {MapBlock} from '../../article/model/blocks.js';
import {inlines} from '../pieces/inline.js';
import {link} from '../pieces/link.js';
import type {Template} from '../context.js';
import {words} from '../pieces/words.js';
import {caption, picture} from './image.js';
import {anchorId} from '../pieces/anchor.js';

/** A picture of the map, what it says in words, and a link to one that moves. */
export const map: Template<MapBlock> = ({id, title, image, href, lat, lon, textAlternative}, context) => {
  const {html} = context;
  const place = lat !== undefined && lon !== undefined ? `${lat}, ${lon}` : undefined;
  return html`<figure class="nyhetsdelar-figure" id=${anchorId(id)}><p class="nyhetsdelar-name">${title}</p>${
    image ? [picture(image, context), caption(image, 'graphic', context)] : nothing
  }${textAlternative?.length ? html`<p>${inlines(textAlternative, context)}</p>` : nothing}${
    href
      ? html`<p>${link({href}, words(context, msg(str`Öppna kartan: ${title}`, {id: 'map.open'})), context)}</p>`
      : place
        ? html`<p>${words(context, msg(str`Koordinater: ${place}`, {id: 'map.place'}))}</p>`
        : nothing
  }</figure>`;
};
