import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Attribution, QuoteBlock} from '../../article/model/blocks.js';
import type {Inline} from '../../article/model/inlines.js';
import {
  beforeSpeech,
  endsByItself,
  lastText,
  speaker,
  speakerName,
  withoutDash,
  withoutFullStop,
} from '../../article/speech.js';
import {safeLink} from '../../article/urls.js';
import {commaOf, speechMarksOf} from '../../localization/orthography.js';
import type {Markup} from '../markup.js';
import {inlines} from '../pieces/inline.js';
import {link} from '../pieces/link.js';
import type {Template, Context} from '../context.js';
import {words} from '../pieces/words.js';
import {anchorId} from '../pieces/anchor.js';

/** "NAME (S), title", the name linked where there is a page about the speaker. */
const speakerMarkup = (attribution: Attribution, context: Context): Markup => {
  const {href, title, organisation} = attribution;
  const name = speakerName(attribution);
  if (!href || !name) return speaker(attribution);
  return [link({href}, name, context), [title, organisation].map((part) => (part ? `, ${part}` : ''))];
};

/** Speech in running text, each turn a paragraph that begins with the talstreck. */
const speech: Template<QuoteBlock> = ({id, children, paragraphs, attribution}, context) => {
  const {html, lang} = context;
  const marks = speechMarksOf(lang);
  const turn = (said: Markup, after: Markup = '', name?: string) =>
    html`<p class="nyhetsdelar-speech" id=${anchorId(name)}>${
      // One text where there is only text, as mostly.
      typeof said === 'string' && typeof after === 'string'
        ? marks.open + said + marks.close + after
        : [marks.open, said, marks.close, after]
    }</p>`;
  const plain = (nodes: readonly Inline[], name?: string) =>
    turn(inlines(withoutDash(nodes), context), '', name);
  const further = (paragraphs ?? []).map((nodes) => plain(nodes));
  const who = attribution && attribution.placement !== 'none' ? speaker(attribution) : '';
  if (!who || !attribution) return [plain(children, id), further];
  const name = speakerMarkup(attribution, context);
  if (attribution.placement === 'before') {
    return [
      html`<p class="nyhetsdelar-lead-in">${name}${beforeSpeech(attribution)}:</p>`,
      plain(children, id),
      further,
    ];
  }
  const said = withoutFullStop(withoutDash(children));
  const pause = endsByItself(lastText(said)) ? '' : commaOf(lang);
  const verb = attribution.verb ?? words(context, msg('säger', {id: 'quote.says'}));
  const stop = /[.!?]$/.test(who) ? '' : '.';
  const after: Markup =
    typeof verb === 'string' && typeof name === 'string'
      ? ` ${verb} ${name}${stop}`
      : [' ', verb, ' ', name, stop];
  const [inside, outside] = marks.commaInside ? [pause, ''] : ['', pause];
  const spoken = inlines(said, context);
  return [
    turn(
      typeof spoken === 'string' ? spoken + inside : [spoken, inside],
      typeof after === 'string' ? outside + after : [outside, after],
      id,
    ),
    further,
  ];
};

/** A quotation that stands apart: a passage from a text, or a sentence lifted out of the article. */
const setApart: Template<QuoteBlock> = ({id, style, children, paragraphs, attribution, cite}, context) => {
  const {html} = context;
  const address = cite && safeLink(cite);
  const who = attribution && attribution.placement !== 'none' ? speakerMarkup(attribution, context) : '';
  const source = address
    ? [
        who,
        who ? ', ' : '',
        link({href: address}, words(context, msg('Källa', {id: 'quote.source'})), context),
      ]
    : who;
  return html`<figure id=${anchorId(id)} class=${`nyhetsdelar-${style}-quote`}><blockquote cite=${address || nothing}>${[
    children,
    ...(paragraphs ?? []),
  ].map(
    (nodes) => html`<p>${inlines(nodes, context)}</p>`,
  )}</blockquote>${source ? html`<figcaption>${source}</figcaption>` : nothing}</figure>`;
};

export const quote: Template<QuoteBlock> = (block, context) =>
  (block.style === 'speech' ? speech : setApart)(block, context);
