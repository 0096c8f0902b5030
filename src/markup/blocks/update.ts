import {nothing} from 'lit/html.js';
import type {UpdateBlock} from '../../article/model/blocks.js';
import {formatDate} from '../../localization/format-date.js';
import {section, under} from '../pieces/section.js';
import type {Template} from '../context.js';

/** An update is found by its heading; one without is headed by its time. */
export const update: Template<UpdateBlock> = ({id, time, heading, blocks}, context) => {
  const {html, lang} = context;
  const stamp = html`<time datetime=${time}>${formatDate(time, lang)}</time>`;
  return section(
    {id, name: 'nyhetsdelar-update', heading: heading || stamp},
    [
      heading ? html`<p class="nyhetsdelar-muted">${stamp}</p>` : nothing,
      context.blocks(blocks, under(context)),
    ],
    context,
  );
};
