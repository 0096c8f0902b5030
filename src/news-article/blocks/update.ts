import {nothing} from 'lit/html.js';
import type {UpdateBlock} from '../../article/blocks.js';
import {formatDate} from '../../localization/dates.js';
import {section, under} from '../section.js';
import type {Template} from '../view.js';

/** An update is found by its heading; one without is headed by its time. */
export const update: Template<UpdateBlock> = ({id, time, heading, blocks}, view) => {
  const {html, lang} = view;
  const stamp = html`<time datetime=${time}>${formatDate(time, lang)}</time>`;
  return section(
    {id, name: 'nyhetsdelar-update', heading: heading || stamp},
    [heading ? html`<p class="nyhetsdelar-muted">${stamp}</p>` : nothing, view.blocks(blocks, under(view))],
    view,
  );
};
