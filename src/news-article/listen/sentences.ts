/** A stretch of a text, from one index up to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** An end mark with what closes after it, and a gap that no small letter follows ("kl. 13", "t.ex. så"). */
const end = /[.!?\u2026\u061f\u06d4\u1362]+["'\u2019\u201d\u00bb)\]]*\s+(?!\p{Ll})/gu;

const byPunctuation = (text: string): Stretch[] => {
  const found: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(end)) {
    found.push({start, end: match.index + match[0].length});
    start = match.index + match[0].length;
  }
  if (start < text.length) found.push({start, end: text.length});
  return found;
};

/**
 * The sentences of a text, which together are the whole of it.
 * @param lang Its language; browsers cannot part sentences in every one, and then the end marks do.
 */
export const sentences = (text: string, lang: string): Stretch[] => {
  try {
    if (Intl.Segmenter.supportedLocalesOf(lang).length) {
      const parts = new Intl.Segmenter(lang, {granularity: 'sentence'}).segment(text);
      return [...parts].map(({index, segment}) => ({start: index, end: index + segment.length}));
    }
  } catch {
    // No segmenter in this browser, or no language tag.
  }
  return byPunctuation(text);
};

/** Chromium falls silent in the middle of an utterance that lasts longer than about 15 seconds. */
const longest = 200;

/** A long sentence in parts that are each soon said, cut where a reader would breathe, or at least at a space. */
export const breaths = (sentence: string): string[] => {
  const parts: string[] = [];
  let rest = sentence.trim();
  while (rest.length > longest) {
    const room = rest.slice(0, longest);
    const cut = /^.*[,;:\u2013\u2014](?=\s)/s.exec(room)?.[0].length || room.lastIndexOf(' ') + 1 || longest;
    parts.push(rest.slice(0, cut).trim());
    rest = rest.slice(cut).trim();
  }
  return rest ? [...parts, rest] : parts;
};
