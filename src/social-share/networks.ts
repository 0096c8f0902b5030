import {beside, cut, link, type ShareTarget} from './share-address.js';

/** A place to share to, as data. */
export interface Network {
  /** The name that the reader knows it by; the same in every language. */
  readonly name?: string;
  /**
   * The address that opens its form. Without one it is a button; beside the bar's own actions, what
   * it does is up to the page, in a listener to `social-share-request`.
   * @param target What is shared; the address in it must come through whole.
   */
  readonly address?: (target: ShareTarget) => string;
  /** Its icon in one colour: path data in a box of 24 × 24, filled with the even-odd rule. */
  readonly icon?: string;
  /** Leaves it out on devices without a touch screen, where its address opens nothing. */
  readonly touchOnly?: boolean;
}

/** A network with the name that the attribute `networks` calls it by. */
export interface NamedNetwork extends Network {
  /** Lower case, without spaces. */
  readonly id: string;
}

/** X counts every link as 23 characters, and the scripts beyond these as two each (twitter-text 3). */
const xWeight = (words: string): number =>
  /^[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]*$/.test(words) ? words.length : 2 * words.length;

/** How long words are in an address, at most. */
const encodedLength = (words: string): number => encodeURIComponent(words).replaceAll("'", '%27').length;

/**
 * A letter: title as subject; title, text and address in the body. It is kept to 2,000 characters,
 * which every mail program takes from an address; what is cut is never the address.
 */
const letter = ({url, title, text, summary}: ShareTarget): {subject: string; body: string} => {
  const subject = cut(title, 450, encodedLength);
  const room = 1900 - 2 * encodedLength(subject) - encodedLength(url);
  const more = cut(text === title ? summary : text, room, encodedLength);
  return {subject, body: [subject, more, url].filter(Boolean).join('\r\n\r\n')};
};

// Dead services are not offered: Pocket, Skype, Google+, Mix, Digg, Delicious, Buffer, Flattr.
// Instagram, TikTok, YouTube, Discord, Signal and Slack have no address to share to; `native` and
// `copy` reach them.
const networks: Record<string, Network> = {
  // Open Graph tags of the page give title and picture; `quote` is gone since 2022.
  // Source: developers.facebook.com/documentation/sharing/reference/share-dialog; shareon 2.8, react-share 5.3. Checked 2026-11-23.
  facebook: {
    name: 'Facebook',
    address: ({url}) => link('https://www.facebook.com/sharer/sharer.php', {u: url}),
  },
  // The address alone counts; title, summary and source are ignored since 2020.
  // Source: shareon 2.8, react-share 5.3, ngx-sharebuttons#662. Checked 2026-11-23.
  linkedin: {
    name: 'LinkedIn',
    address: ({url}) => link('https://www.linkedin.com/sharing/share-offsite/', {url}),
  },
  // 280 characters together, the link counted as 23 and a space.
  // Source: developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent. Checked 2026-11-23.
  x: {
    name: 'X',
    address: ({url, text}) => link('https://x.com/intent/post', {url, text: cut(text, 256, xWeight)}),
  },
  // Source: faq.whatsapp.com, as quoted in heiseonline/shariff#366; shareon 2.8. Checked 2026-11-23.
  whatsapp: {
    name: 'WhatsApp',
    address: (target) => link('https://wa.me/', {text: beside(target, 500, 0)}),
  },
  // 500 characters.
  // Source: developers.facebook.com/documentation/threads/threads-web-intents. Checked 2026-11-23.
  threads: {
    name: 'Threads',
    address: ({url, text}) => link('https://www.threads.com/intent/post', {url, text: cut(text, 500)}),
  },
  // 300 characters, the address among them.
  // Source: docs.bsky.app/docs/advanced-guides/intent-links. Checked 2026-11-23.
  bluesky: {
    name: 'Bluesky',
    address: (target) => link('https://bsky.app/intent/compose', {text: beside(target, 300)}),
  },
  // 500 characters, a link counted as 23. The bar asks for the reader's own server; this is where
  // its plain link goes without script. The text stands in the fragment, which no server sees.
  // Source: blog.joinmastodon.org/2026/03/a-new-share-button. Checked 2026-11-23.
  mastodon: {
    name: 'Mastodon',
    address: (target) => mastodonAddress('share.joinmastodon.org', target).replace('share?', '#'),
  },
  // Source: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps. Checked 2026-11-23.
  teams: {
    name: 'Teams',
    address: ({url, text}) => link('https://teams.microsoft.com/share', {href: url, msgText: cut(text, 500)}),
  },
  // Source: RFC 6068. Checked 2026-11-23.
  email: {address: (target) => link('mailto:', letter(target))},
  // RFC 5724 has `?body=`; iPhones want an ampersand before it, and the rest do not mind.
  // Source: RFC 5724; ngx-sharebuttons 17, vue3-social-sharing 1.5. Checked 2026-11-23.
  sms: {
    address: (target) => link('sms:', {body: beside(target, 300, 0)}).replace('?', '?&'),
  },
  copy: {},
  print: {},
  native: {},
  qr: {},
};

/** The address that opens the form of one Mastodon server. */
export const mastodonAddress = (server: string, target: ShareTarget): string =>
  link(`https://${server}/share`, {text: beside(target, 500, 23)});

/** The ways to share that a bar shows unless it is told otherwise. */
export const usualNetworks = 'facebook linkedin x email copy';

/** The bars on the page, which show networks and follow when one is added or changed. */
export const bars = new Set<{requestUpdate(): void}>();

/** The network of this name, or nothing. */
export const networkOf = (id: string): Network | undefined =>
  Object.hasOwn(networks, id) ? networks[id] : undefined;

/**
 * Adds a network that `networks` may then name, or changes a built-in one. Bars already on the page follow.
 * @param network Its name, and what differs from a built-in network of that name.
 */
export const defineNetwork = ({id, ...network}: NamedNetwork): void => {
  networks[id] = {...networkOf(id), ...network};
  bars.forEach((bar) => bar.requestUpdate());
};
