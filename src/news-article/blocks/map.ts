import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {MapBlock} from '../../article/blocks.js';
import {inlines} from '../inline.js';
import {link} from '../link.js';
import type {Template} from '../view.js';
import {words} from '../words.js';
import {caption, picture} from './image.js';

/** A picture of the map, what it says in words, and a link to one that moves. */
export const map: Template<MapBlock> = ({id, title, image, href, lat, lon, textAlternative}, view) => {
  const {html} = view;
  const place = lat !== undefined && lon !== undefined ? `${lat}, ${lon}` : undefined;
  return html`<figure class="nyhetsdelar-figure" id=${id ?? nothing}><p class="nyhetsdelar-name">${title}</p>${
    image ? [picture(image, view), caption(image, 'graphic', view)] : nothing
  }${textAlternative?.length ? html`<p>${inlines(textAlternative, view)}</p>` : nothing}${
    href
      ? html`<p>${link({href}, words(view, msg(str`Öppna kartan: ${title}`, {id: 'map.open'})), view)}</p>`
      : place
        ? html`<p>${words(view, msg(str`Koordinater: ${place}`, {id: 'map.place'}))}</p>`
        : nothing
  }</figure>`;
};
