import {sentences} from './sentences.js';

/** A run of words in one language, with the spaces around it. */
export interface Words {
  readonly text: string;
  readonly lang: string;
}

/** A sentence to speak. */
export interface Sentence {
  /** What is said, language by language. */
  readonly words: readonly Words[];
  /** Where it stands on the page. */
  range(): Range;
}

/** Elements within a line; any other begins a new one, and a sentence ends there at the latest. */
const withinLine = new Set(
  'a abbr b bdi bdo cite code data dfn em i kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** What is no part of the text: what the reader operates, and marks that only lead elsewhere. */
const notRead =
  'social-share, button, input, select, textarea, script, style, template, noscript, svg, audio, video, iframe, object, embed, [aria-hidden="true"], [data-not-read], .nyhetsdelar-footnote-ref, .nyhetsdelar-back';

/** The talstreck, which shows the eye that someone speaks; the attribution says so to the ear. */
const talstreck = /^\s*[-\u2010-\u2015]\s+/;

/** Whether there is anything in a text to say. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

interface Piece {
  readonly node: Text;
  /** Where it begins in the line. */
  readonly start: number;
  readonly lang: string;
}

const isHidden = (element: Element): boolean => {
  // Not checkVisibility(): the answer of a folded question is part of the article all the same.
  const {display, visibility} = getComputedStyle(element);
  return display === 'none' || visibility !== 'visible';
};

const spoken = (text: string): string => text.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

/**
 * The text of an article as it stands on the page, sentence by sentence, for reading it aloud: the
 * words of the text nodes, so that it does not matter who made the markup. Share bar, controls and
 * what is hidden are left out, as is the talstreck.
 * @param lang The article's language.
 */
export const spokenText = (article: Element, lang: string): Sentence[] => {
  const found: Sentence[] = [];
  let line: Piece[] = [];
  let text = '';

  const endLine = () => {
    const pieces = line;
    const whole = text;
    line = [];
    text = '';
    const skipped = talstreck.exec(whole)?.[0].length ?? 0;
    for (const stretch of sentences(whole.slice(skipped), lang)) {
      const start = stretch.start + skipped;
      const end = stretch.end + skipped;
      if (!hasWords(whole.slice(start, end))) continue;
      found.push(sentence(pieces, whole, start, end));
    }
  };

  const visit = (node: Node, language: string) => {
    if (node instanceof Text) {
      line.push({node, start: text.length, lang: language});
      text += node.data;
    } else if (node instanceof Element && !node.matches(notRead) && !isHidden(node)) {
      const own = node.getAttribute('lang') || language;
      const breaks = !withinLine.has(node.localName);
      if (breaks) endLine();
      node.childNodes.forEach((child) => visit(child, own));
      if (breaks) endLine();
    }
  };

  visit(article, lang);
  return found;
};

const sentence = (pieces: readonly Piece[], line: string, start: number, end: number): Sentence => {
  const inside = pieces.filter((piece) => piece.start < end && piece.start + piece.node.length > start);
  const words: {text: string; lang: string}[] = [];
  for (const {node, start: begin, lang} of inside) {
    const text = line.slice(Math.max(start, begin), Math.min(end, begin + node.length));
    const last = words.at(-1);
    if (last?.lang === lang) last.text += text;
    else words.push({text, lang});
  }
  return {
    words: words.map(({text, lang}) => ({text: spoken(text), lang})),
    range: () => {
      const range = document.createRange();
      const first = inside[0]!;
      const last = inside.at(-1)!;
      // A node may have been given other words since.
      range.setStart(first.node, Math.min(first.node.length, Math.max(0, start - first.start)));
      range.setEnd(last.node, Math.min(last.node.length, end - last.start));
      return range;
    },
  };
};
