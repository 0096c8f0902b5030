import {nothing} from 'lit/html.js';
import type {QuoteBlock} from '../../article/blocks.js';
import {safeLink} from '../../article/urls.js';
import type {Markup} from '../../templates/markup.js';
import {inlines} from '../inline.js';
import {lastText, speaker, spokenBy, talstreck, withoutFullStop} from '../speech.js';
import type {Template} from '../view.js';

/** Speech in running text, each turn a paragraph that begins with the talstreck. */
const speech: Template<QuoteBlock> = (block, view) => {
  const {html} = view;
  const {attribution} = block;
  const id = block.id ?? nothing;
  const lang = block.lang ?? nothing;
  const turn = (content: Markup, first: boolean) =>
    html`<p id=${first ? id : nothing} class="nyhetsdelar-speech" lang=${lang}>${talstreck}${content}</p>`;
  const further = block.paragraphs?.map((paragraph) => turn(inlines(paragraph, view), false));
  if (!attribution || attribution.placement === 'none') {
    return [turn(inlines(block.children, view), true), further];
  }
  if (attribution.placement === 'before') {
    const verb = attribution.verb ? ` ${attribution.verb}` : '';
    return [
      html`<p class="nyhetsdelar-lead-in" lang=${lang}>${speaker(attribution)}${verb}:</p>`,
      turn(inlines(block.children, view), true),
      further,
    ];
  }
  const said = withoutFullStop(block.children);
  return [turn([inlines(said, view), spokenBy(attribution, lastText(said))], true), further];
};

/** A quotation that stands apart: a passage from a text, or a sentence lifted out of the article. */
const setApart: Template<QuoteBlock> = (block, view) => {
  const {html} = view;
  const paragraphs = [block.children, ...(block.paragraphs ?? [])];
  const source = block.attribution && speaker(block.attribution);
  return html`<figure id=${block.id ?? nothing} class="nyhetsdelar-${block.style}-quote" lang=${block.lang ?? nothing}>
    <blockquote cite=${(block.cite && safeLink(block.cite)) || nothing}>${paragraphs.map((paragraph) => html`<p>${inlines(paragraph, view)}</p>`)}</blockquote>
    ${source ? html`<figcaption>${source}</figcaption>` : nothing}
  </figure>`;
};

export const quote: Template<QuoteBlock> = (block, view) => (block.style === 'speech' ? speech : setApart)(block, view);
