import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {FactBoxBlock} from '../../article/model/blocks.js';
import {blockHeading, under} from '../pieces/section.js';
import type {Template} from '../context.js';
import {words} from '../pieces/words.js';
import {anchorId} from '../pieces/anchor.js';

/** What a box is called that has no heading of its own. */
const kindWords = (kind: FactBoxBlock['kind']): string => {
  switch (kind) {
    case 'background':
      return msg('Bakgrund', {id: 'fact-box.background'});
    case 'about':
      return msg('Kort om', {id: 'fact-box.about'});
    case 'contact':
      return msg('Kontakt', {id: 'contact.heading'});
    case 'readMore':
      return msg('Läs mer', {id: 'link.read-more'});
    case 'note':
      return msg('Att tänka på', {id: 'fact-box.note'});
    default:
      return msg('Fakta', {id: 'fact-box.heading'});
  }
};

/** The heading is a child of the box, not an attribute, so that reader views see it. */
export const factBox: Template<FactBoxBlock> = ({id, kind, heading, blocks}, context) => {
  const title = heading || words(context, kindWords(kind));
  return context.html`<fact-box id=${anchorId(id)} tone=${kind === 'note' ? 'note' : nothing}>${blockHeading(
    title,
    context,
    {
      slot: 'heading',
    },
  )}${context.blocks(blocks, under(context))}</fact-box>`;
};
