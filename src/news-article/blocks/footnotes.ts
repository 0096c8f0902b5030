import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Footnote, FootnotesBlock} from '../../article/blocks.js';
import type {Markup} from '../../templates/markup.js';
import {inlines} from '../inline.js';
import {section} from '../section.js';
import type {Template, View} from '../view.js';
import {words} from '../words.js';

/** A link back to every place where the note is cited. */
const linksBack = ({id}: Footnote, mark: string, view: View): Markup => {
  const {html, idPrefix, survey} = view;
  const cited = survey.counts.get(`note ${id}`) ?? 0;
  const links: Markup[] = [];
  for (let place = 1; place <= cited; place++) {
    const name = cited > 1 ? `${mark}:${place}` : mark;
    links.push(
      html` <a class="nyhetsdelar-back" role="doc-backlink" href=${`#${idPrefix}ref-${id}-${place}`}><span class="nyhetsdelar-hidden">${words(
        view,
        msg(str`Tillbaka till hänvisning ${name}`, {id: 'footnote.back'}),
      )}</span></a>`,
    );
  }
  return links;
};

export const footnotes: Template<FootnotesBlock> = ({id, items}, view) => {
  const {html, idPrefix, survey} = view;
  const notes = items.map((note) => {
    const number = survey.ordinals.get(note)!;
    const mark = survey.notes.get(note.id) ?? `${number}`;
    return html`<li value=${number} id=${`${idPrefix}note-${note.id}`}>${mark === `${number}` ? nothing : `${mark} `}${inlines(note.children, view)}${linksBack(note, mark, view)}</li>`;
  });
  return section(
    {id, name: 'nyhetsdelar-footnotes', heading: words(view, msg('Fotnoter', {id: 'footnote.heading'}))},
    html`<ol>${notes}</ol>`,
    view,
  );
};
