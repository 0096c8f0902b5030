import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {QaBlock, QaItem} from '../../article/blocks.js';
import {inlines} from '../inline.js';
import {section, under} from '../section.js';
import {speaker} from '../../article/speech.js';
import type {Template} from '../view.js';
import {words} from '../words.js';

/** Read from top to bottom: each question is a heading, so that a reader can go from one to the next. */
const asked: Template<QaItem> = ({id, question, answer}, view) =>
  section(
    {id, name: 'nyhetsdelar-question', heading: inlines(question, view)},
    view.blocks(answer, under(view)),
    view,
  );

/** Looked up: the answer shows when it is asked for. */
const folded: Template<QaItem> = ({id, question, answer, open}, view) =>
  view.html`<details class="nyhetsdelar-details" id=${id ?? nothing} ?open=${open ?? false}><summary>${inlines(question, view)}</summary>${view.blocks(
    answer,
    view,
  )}</details>`;

export const qa: Template<QaBlock> = ({id, mode, speaker: who, items}, view) => {
  const {html} = view;
  const name = who && speaker(who);
  return html`<section class="nyhetsdelar-qa" id=${id ?? nothing}>${
    name
      ? html`<p class="nyhetsdelar-muted">${words(view, msg(str`Svar av ${name}`, {id: 'qa.answers-by'}))}</p>`
      : nothing
  }${items.map((item) => (mode === 'faq' ? folded : asked)(item, view))}</section>`;
};
