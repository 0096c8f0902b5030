import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Footnote, FootnotesBlock} from '../../article/model/blocks.js';
import type {Markup} from '../markup.js';
import {inlines} from '../pieces/inline.js';
import {section} from '../pieces/section.js';
import type {Template, Context} from '../context.js';
import {words} from '../pieces/words.js';

/** A link back to every place where the note is cited. */
const linksBack = ({id}: Footnote, mark: string, context: Context): Markup => {
  const {html, idPrefix, articleIndex} = context;
  const cited = articleIndex.counts.get(`note ${id}`) ?? 0;
  const links: Markup[] = [];
  for (let place = 1; place <= cited; place++) {
    const name = cited > 1 ? `${mark}:${place}` : mark;
    links.push(
      html` <a class="nyhetsdelar-back" role="doc-backlink" data-not-read href=${`#${idPrefix}ref-${id}-${place}`}><span class="nyhetsdelar-hidden">${words(
        context,
        msg(str`Tillbaka till hänvisning ${name}`, {id: 'footnote.back'}),
      )}</span></a>`,
    );
  }
  return links;
};

export const footnotes: Template<FootnotesBlock> = ({id, items}, context) => {
  const {html, idPrefix, articleIndex} = context;
  const notes = items.map((note) => {
    const number = articleIndex.ordinals.get(note)!;
    const mark = articleIndex.notes.get(note.id) ?? `${number}`;
    return html`<li value=${number} id=${`${idPrefix}note-${note.id}`}>${mark === `${number}` ? nothing : `${mark} `}${inlines(note.children, context)}${linksBack(note, mark, context)}</li>`;
  });
  return section(
    {id, name: 'nyhetsdelar-footnotes', heading: words(context, msg('Fotnoter', {id: 'footnote.heading'}))},
    html`<ol>${notes}</ol>`,
    context,
  );
};
