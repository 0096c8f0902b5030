import {comma} from '../localization/comma.js';
import {dayOf, formatDate, formatDays, formatTime} from '../localization/format-date.js';
import type {Article, Credit} from '../article/model/article.js';
import type {
  Attribution,
  Block,
  CreditRole,
  EventBlock,
  ImageBlock,
  Person,
} from '../article/model/blocks.js';
import {inlineText} from '../article/inline-text.js';
import type {Inline} from '../article/model/inlines.js';
import {beforeSpeech, cutStop, endsByItself, speaker, speakerName, withoutDash} from '../article/speech.js';

/** Words that are the page's own and not the article's. */
export interface TextOptions {
  /** Said before a speaker whose verb the article does not give: "säger". Nothing unless set. */
  says?: string;
  /** Said after a link that leaves the site, once: "länk till annan webbplats". Nothing unless set. */
  external?: string;
  /** Said before the name of someone who made something: "Foto". Nothing unless set. */
  role?: (role: CreditRole | Credit['role']) => string;
  /** Said of a day that has no opening hours: "stängt". Nothing unless set. */
  closed?: string;
}

/** Running text, with the announcement of each link in it. */
const announced = (nodes: readonly Inline[] = [], external?: string): string =>
  nodes
    .map((node) => {
      if (!('children' in node)) return inlineText([node]);
      const words = announced(node.children, external);
      const announcement = node.type === 'link' && node.kind === 'external' && (node.announce ?? external);
      return announcement ? `${words} (${announcement})` : words;
    })
    .join('');

const joined = (parts: readonly (string | undefined)[], between = ', '): string =>
  parts.filter(Boolean).join(between);

/** Days, and times where all of it is on one day. */
const when = ({start, end, allDay}: EventBlock, lang: string): string | undefined => {
  if (!start) return undefined;
  const from = dayOf(start);
  const to = end && dayOf(end);
  const [begins, ends] = allDay ? [] : [formatTime(start, lang), end && formatTime(end, lang)];
  if (!to || to === from) return joined([formatDate(begins ? start : from, lang), ends], '\u2013');
  return begins || ends
    ? joined([formatDate(start, lang), formatDate(end, lang)], ' \u2013 ')
    : formatDays(from, to, lang);
};

/**
 * An article as plain text in the order of the page, a line for each thing to say, for programs that
 * read aloud. The talstreck is left out: a speaker's words end in who says them. Share bar, controls
 * and addresses are left out, too.
 */
export const toText = (article: Article, {says, external, role, closed}: TextOptions = {}): string => {
  const lines: string[] = [];
  const say = (...texts: (string | undefined)[]): void => {
    for (const line of texts.join('\n').split('\n')) {
      const words = line
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (words) lines.push(words);
    }
  };
  const inlines = (nodes: readonly Inline[] | undefined): string => announced(nodes, external);
  const date = (text: string | undefined): string | undefined => text && formatDate(text, article.lang);

  const spoken = (words: string, who: Attribution): string => {
    const by = joined([who.verb ?? says, speaker(who)], ' ');
    const said = cutStop(words);
    return `${said}${endsByItself(said) ? '' : comma(article.lang)} ${by}${/[.!?]$/.test(by) ? '' : '.'}`;
  };

  const quote = (style: string, paragraphs: string[], who: Attribution | undefined): void => {
    const name = who && speaker(who);
    if (!name || who.placement === 'none') say(...paragraphs);
    else if (style !== 'speech') say(...paragraphs, name);
    else if (who.placement === 'before') say(`${name}${beforeSpeech(who)}:`, ...paragraphs);
    else say(spoken(paragraphs[0]!, who), ...paragraphs.slice(1));
  };

  const maker = (name: string | undefined, made: CreditRole): string | undefined =>
    name && joined([role?.(made), name], ': ');

  const picture = ({caption, credit, creditRole = 'photo', longDescription}: ImageBlock): void =>
    say(inlines(caption), maker(credit, creditRole), inlines(longDescription));

  const person = ({title, organisation, phones = [], email, text, ...who}: Person): void =>
    say(joined([speakerName(who), title, organisation]), ...phones, email, text);

  const read = (block: Block): void => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return say(inlines(block.children));
      case 'quote':
        return quote(
          block.style,
          [block.children, ...(block.paragraphs ?? [])].map((nodes) =>
            inlines(block.style === 'speech' ? withoutDash(nodes) : nodes),
          ),
          block.attribution,
        );
      case 'qa':
        say(block.speaker && speaker(block.speaker));
        return block.items.forEach(({question, answer}) => {
          say(inlines(question));
          answer.forEach(read);
        });
      case 'list':
        return block.items.forEach(({children, blocks = []}) => {
          say(inlines(children));
          blocks.forEach(read);
        });
      case 'keyValue':
        return say(block.heading, ...block.items.map(({key, value}) => `${key}: ${inlines(value)}`));
      case 'factBox':
      case 'callout':
        say(block.heading);
        return block.blocks.forEach(read);
      case 'update':
        say(block.heading, date(block.time));
        return block.blocks.forEach(read);
      case 'table':
        return say(
          inlines(block.caption),
          block.summary,
          ...block.rows.map((row) => joined(row.map(({children}) => inlines(children).trim()))),
        );
      case 'image':
        return picture(block);
      case 'gallery':
        say(block.heading);
        return block.images.forEach(picture);
      case 'documents':
        return say(block.heading, ...block.items.map(({title}) => title));
      case 'linkList':
        return say(
          block.heading,
          ...block.items.map(({title, text, date: day, kind}) =>
            joined([kind === 'external' && external ? `${title} (${external})` : title, text, date(day)]),
          ),
        );
      case 'contact':
        say(block.heading);
        block.people.forEach(person);
        return say(inlines(block.text));
      case 'event': {
        const {heading, text, location = {}, price, registration = {}, description} = block;
        return say(
          heading,
          when(block, article.lang),
          text,
          joined([location.name, location.address]),
          price,
          inlines(description),
          registration.text,
          date(registration.deadline),
        );
      }
      case 'openingHours':
        return say(
          block.heading,
          block.place,
          ...block.items.map(({label, opens, closes, closed: shut, from, to, text}) => {
            const hours = shut ? closed : joined([opens, closes], '\u2013');
            return joined([joined([label, hours], ' '), joined([date(from), date(to)], '\u2013'), text]);
          }),
        );
      case 'video':
      case 'audio':
        return say(
          block.title,
          inlines(block.caption),
          maker(block.credit, block.creditRole ?? (block.type === 'video' ? 'video' : 'other')),
          inlines(block.transcript),
        );
      case 'map':
        say(block.title);
        if (block.image) picture(block.image);
        return say(inlines(block.textAlternative));
      case 'embed':
        say(block.title);
        return block.fallback?.forEach(read);
      case 'footnotes':
        return say(...block.items.map(({children}) => inlines(children)));
      case 'unknown':
        return say(block.text);
      case 'divider':
        return;
    }
  };

  say(
    ...(article.notices ?? []).map(({text}) => text),
    article.kicker,
    article.headline,
    inlines(article.preamble),
  );
  if (article.image) picture(article.image);
  article.blocks.forEach(read);
  article.authors?.forEach(({name}) => say(name));
  say(
    ...(article.credits ?? []).map((credit) =>
      joined([credit.label ?? role?.(credit.role), credit.name], ': '),
    ),
  );
  return lines.join('\n');
};
