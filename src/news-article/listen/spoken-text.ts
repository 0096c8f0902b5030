import {hasWords, isRead, type Piece, spokenLines, spokenWords} from '../../markup/spoken-lines.js';
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

/** A text of the page, and the language that it is in. */
interface Source {
  readonly node: Text;
  readonly lang: string;
}

const isHidden = (element: Element): boolean => {
  // Not checkVisibility(): the answer of a folded question is part of the article all the same.
  const {display, visibility} = getComputedStyle(element);
  return display === 'none' || visibility !== 'visible';
};

/**
 * The text of an article as it stands on the page, sentence by sentence, for reading it aloud: the
 * words of the text nodes, so that it does not matter who made the markup. Share bar, controls and
 * what is hidden are left out, as is the talstreck.
 * @param lang The article's language.
 */
export const spokenText = (article: Element, lang: string): Sentence[] => {
  const found: Sentence[] = [];
  const lines = spokenLines<Source>(lang, (line, from, pieces) => {
    for (const {start, end} of sentences(line.slice(from), lang)) {
      if (!hasWords(line.slice(from + start, from + end))) continue;
      found.push(sentence(pieces, line, from + start, from + end));
    }
  });

  const visit = (node: Node, language: string) => {
    if (node instanceof Text) {
      lines.text(node.data, {node, lang: language});
    } else if (
      node instanceof Element &&
      isRead(node.localName, (name) => node.getAttribute(name)) &&
      !isHidden(node)
    ) {
      const inside = node.getAttribute('lang') || language;
      lines.enter(node.localName);
      node.childNodes.forEach((child) => visit(child, inside));
      lines.leave(node.localName);
    }
  };

  visit(article, lang);
  return found;
};

const sentence = (pieces: readonly Piece<Source>[], line: string, start: number, end: number): Sentence => {
  const inside = pieces.filter((piece) => piece.start < end && piece.end > start);
  const words: {text: string; lang: string}[] = [];
  for (const piece of inside) {
    const {lang} = piece.source;
    const text = line.slice(Math.max(start, piece.start), Math.min(end, piece.end));
    const last = words.at(-1);
    if (last?.lang === lang) last.text += text;
    else words.push({text, lang});
  }
  return {
    words: words.map(({text, lang}) => ({text: spokenWords(text), lang})),
    range: () => {
      const range = new Range();
      // A node may have been given other words since.
      const place = ({source: {node}, start: begin}: Piece<Source>, index: number) =>
        [node, Math.min(node.length, Math.max(0, index - begin))] as const;
      range.setStart(...place(inside[0]!, start));
      range.setEnd(...place(inside.at(-1)!, end));
      return range;
    },
  };
};
