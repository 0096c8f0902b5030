import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {QaBlock, QaItem} from '../../article/model/blocks.js';
import {inlines} from '../pieces/inline.js';
import {section, under} from '../pieces/section.js';
import {speaker} from '../../article/speech.js';
import type {Template} from '../context.js';
import {words} from '../pieces/words.js';
import {anchorId} from '../pieces/anchor.js';

/** Read from top to bottom: each question is a heading, so that a reader can go from one to the next. */
const asked: Template<QaItem> = ({id, question, answer}, context) =>
  section(
    {id, name: 'nyhetsdelar-question', heading: inlines(question, context)},
    context.blocks(answer, under(context)),
    context,
  );

/** Looked up: the answer shows when it is asked for. */
const folded: Template<QaItem> = ({id, question, answer, open}, context) =>
  context.html`<details class="nyhetsdelar-details" id=${anchorId(id)} ?open=${open ?? false}><summary>${inlines(question, context)}</summary>${context.blocks(
    answer,
    context,
  )}</details>`;

export const qa: Template<QaBlock> = ({id, mode, speaker: who, items}, context) => {
  const {html} = context;
  const name = who && speaker(who);
  return html`<section class="nyhetsdelar-qa" id=${anchorId(id)}>${
    name
      ? html`<p class="nyhetsdelar-muted">${words(context, msg(str`Svar av ${name}`, {id: 'qa.answers-by'}))}</p>`
      : nothing
  }${items.map((item) => (mode === 'faq' ? folded : asked)(item, context))}</section>`;
};
