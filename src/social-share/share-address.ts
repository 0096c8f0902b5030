/** What is shared, in the form that every network is given it: plain text on one line, an absolute address. */
export interface ShareTarget {
  /** The page's address. It is never cut. */
  readonly url: string;
  /** Its headline. */
  readonly title: string;
  /** What a post says beside the address: the words that the page chose, else the title. */
  readonly text: string;
  /** A sentence or two for where there is room, as in a letter. May be empty. */
  readonly summary: string;
}

/**
 * Words on one line, so that no line break of theirs can begin a header of a letter, without the
 * characters that turn the reading order of what follows.
 */
const oneLine = (words = ''): string =>
  words
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();

/** What to share, made safe to hand to any network. */
export const toShare = (target: {
  url: string;
  title?: string | undefined;
  text?: string | undefined;
  summary?: string | undefined;
}): ShareTarget => {
  const title = oneLine(target.title);
  return {url: target.url, title, text: oneLine(target.text) || title, summary: oneLine(target.summary)};
};

/** Words as they stand in an address, also in one that is written between single quotes. */
export const encode = (words: string): string => encodeURIComponent(words).replaceAll("'", '%27');

/** An address with these parameters; empty ones are left out. */
export const link = (address: string, parameters: Readonly<Record<string, string>>): string => {
  let query = '';
  for (const [name, value] of Object.entries(parameters)) if (value) query += `&${name}=${encode(value)}`;
  return `${address}?${query.slice(1)}`;
};

/**
 * Words cut to a network's limit, at a space if there is one, with an ellipsis for what is missing.
 * @param limit The most that the result may weigh.
 * @param weigh What words count as at most; their UTF-16 length unless the network counts otherwise.
 */
export const cut = (text: string, limit: number, weigh = (words: string): number => words.length): string => {
  if (weigh(text) <= limit) return text;
  let room = limit - weigh('…');
  let kept = '';
  // Character by character as readers see them, whatever number of code points each is made of.
  for (const {segment} of new Intl.Segmenter().segment(text)) {
    room -= weigh(segment);
    if (room < 0) return kept && `${kept.replace(/\s+\S*$/, '')}…`;
    kept += segment;
  }
  return kept;
};

/**
 * Words and the address after them, the words cut so that both fit.
 * @param counted What the address counts as; its length unless the network counts otherwise.
 */
export const beside = ({url, text}: ShareTarget, limit: number, counted = url.length): string =>
  `${cut(text, limit - counted - 1)} ${url}`.trim();

/**
 * What is shared, with the marks of a campaign on its address for the site's own statistics.
 * @param campaign Its name; `{network}` in it stands for the network.
 */
export const withCampaign = (
  target: ShareTarget,
  campaign: string,
  source: string,
  medium: string,
): ShareTarget => {
  const url = new URL(target.url);
  const marks = {
    utm_source: source,
    utm_medium: medium,
    utm_campaign: campaign.replaceAll('{network}', source),
  };
  // Added as text, since writing the parameters anew would respell those that are there.
  url.search += `${url.search && '&'}${new URLSearchParams(marks)}`;
  return {...target, url: url.href};
};
