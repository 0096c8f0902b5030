import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {Attribution, QuoteBlock} from '../../article/blocks.js';
import type {Inline} from '../../article/inlines.js';
import {
  beforeSpeech,
  endsByItself,
  lastText,
  speaker,
  speakerName,
  speechMarks,
  withoutDash,
  withoutFullStop,
} from '../../article/speech.js';
import {safeLink} from '../../article/urls.js';
import {comma} from '../../localization/comma.js';
import type {Markup} from '../../templates/markup.js';
import {inlines} from '../inline.js';
import {link} from '../link.js';
import type {Template, View} from '../view.js';
import {words} from '../words.js';

/** "NAME (S), title", the name linked where there is a page about the speaker. */
const speakerMarkup = (attribution: Attribution, view: View): Markup => {
  const {href, title, organisation} = attribution;
  const name = speakerName(attribution);
  if (!href || !name) return speaker(attribution);
  return [link({href}, name, view), [title, organisation].map((part) => (part ? `, ${part}` : ''))];
};

/** Speech in running text, each turn a paragraph that begins with the talstreck. */
const speech: Template<QuoteBlock> = ({id, children, paragraphs, attribution}, view) => {
  const {html, lang} = view;
  const marks = speechMarks(lang);
  const turn = (said: Markup, after: Markup = '', name?: string) =>
    html`<p class="nyhetsdelar-speech" id=${name ?? nothing}>${
      // One text where there is only text, as mostly.
      typeof said === 'string' && typeof after === 'string'
        ? marks.open + said + marks.close + after
        : [marks.open, said, marks.close, after]
    }</p>`;
  const plain = (nodes: readonly Inline[], name?: string) =>
    turn(inlines(withoutDash(nodes), view), '', name);
  const further = (paragraphs ?? []).map((nodes) => plain(nodes));
  const who = attribution && attribution.placement !== 'none' ? speaker(attribution) : '';
  if (!who || !attribution) return [plain(children, id), further];
  const name = speakerMarkup(attribution, view);
  if (attribution.placement === 'before') {
    return [
      html`<p class="nyhetsdelar-lead-in">${name}${beforeSpeech(attribution)}:</p>`,
      plain(children, id),
      further,
    ];
  }
  const said = withoutFullStop(withoutDash(children));
  const pause = endsByItself(lastText(said)) ? '' : comma(lang);
  const verb = attribution.verb ?? words(view, msg('säger', {id: 'quote.says'}));
  const stop = /[.!?]$/.test(who) ? '' : '.';
  const after: Markup =
    typeof verb === 'string' && typeof name === 'string'
      ? ` ${verb} ${name}${stop}`
      : [' ', verb, ' ', name, stop];
  const [inside, outside] = marks.commaInside ? [pause, ''] : ['', pause];
  const spoken = inlines(said, view);
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
const setApart: Template<QuoteBlock> = ({id, style, children, paragraphs, attribution, cite}, view) => {
  const {html} = view;
  const address = cite && safeLink(cite);
  const who = attribution && attribution.placement !== 'none' ? speakerMarkup(attribution, view) : '';
  const source = address
    ? [who, who ? ', ' : '', link({href: address}, words(view, msg('Källa', {id: 'quote.source'})), view)]
    : who;
  return html`<figure id=${id ?? nothing} class=${`nyhetsdelar-${style}-quote`}><blockquote cite=${address || nothing}>${[
    children,
    ...(paragraphs ?? []),
  ].map(
    (nodes) => html`<p>${inlines(nodes, view)}</p>`,
  )}</blockquote>${source ? html`<figcaption>${source}</figcaption>` : nothing}</figure>`;
};

export const quote: Template<QuoteBlock> = (block, view) =>
  (block.style === 'speech' ? speech : setApart)(block, view);
