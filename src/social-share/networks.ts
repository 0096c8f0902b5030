import {msg} from '@lit/localize';
import {copy} from './actions/copy.js';
import {mastodon} from './actions/mastodon.js';
import {native} from './actions/native.js';
import {print} from './actions/print.js';
import {qr} from './actions/qr.js';
import {letter} from './letter.js';
import type {BuiltIn} from './network.js';
import {beside, cut, link} from './share-address.js';

/** X counts every link as 23 characters, and the scripts beyond these as two each (twitter-text 3). */
const xWeight = (words: string): number =>
  /^[\0-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]*$/.test(words) ? words.length : 2 * words.length;

// Icons of Facebook, X, WhatsApp, Threads, Bluesky and Mastodon follow Simple Icons 16 (CC0);
// LinkedIn, Teams and the actions are drawn here, in the same style. The logos stay the trademarks
// of their owners.

// Dead services are not offered: Pocket, Skype, Google+, Mix, Digg, Delicious, Buffer, Flattr.
// Instagram, TikTok, YouTube, Discord, Signal and Slack have no address to share to; `native` and
// `copy` reach them.
/** All that the bar brings with it. A further one is one entry here; its address says where it is documented. */
export const networks: readonly BuiltIn[] = [
  // Open Graph tags of the page give title and picture; `quote` is gone since 2022.
  // Source: developers.facebook.com/documentation/sharing/reference/share-dialog; shareon 2.8, react-share 5.3. Checked 2026-11-23.
  {
    id: 'facebook',
    name: 'Facebook',
    address: ({url}) => link('https://www.facebook.com/sharer/sharer.php', {u: url}),
    icon: 'M9 23.5v-8H6.5V12H9v-1.5q0-7 8.5-5.5v3H16q-2.5 0-2.5 2.5V12h4l-1 3.5h-3V24a12 12 0 1 0-4.5-.5',
  },
  // The address alone counts; title, summary and source are ignored since 2020.
  // Source: shareon 2.8, react-share 5.3, ngx-sharebuttons#662. Checked 2026-11-23.
  {
    id: 'linkedin',
    name: 'LinkedIn',
    address: ({url}) => link('https://www.linkedin.com/sharing/share-offsite/', {url}),
    icon: 'M2 0h20q2 0 2 2v20q0 2-2 2H2q-2 0-2-2V2q0-2 2-2m2 9v11h3V9zm1.5-5.5a2 2 0 1 0 0 4 2 2 0 1 0 0-4M10 9v11h3v-6q0-2 2-2t2 2v6h3v-6q0-5-4-5-2 0-3 1V9z',
  },
  // 280 characters together, the link counted as 23 and a space.
  // Source: developer.x.com/en/docs/x-for-websites/tweet-button/guides/web-intent. Checked 2026-11-23.
  {
    id: 'x',
    name: 'X',
    address: ({url, text}) => link('https://x.com/intent/post', {url, text: cut(text, 256, xWeight)}),
    icon: 'M14 10 23 0h-2L13.5 9 7.5 0H.5l9 13.5L.5 24h2l8-9.5 6 9.5h7zm-2.5 3.5-1-1.5L3 1.5h3.5l5.5 8.5 1 1.5 8 11h-3.5z',
  },
  // Source: faq.whatsapp.com, as quoted in heiseonline/shariff#366; shareon 2.8. Checked 2026-11-23.
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    address: (target) => link('https://wa.me/', {text: beside(target, 500, 0)}),
    icon: 'm0 24 1.5-6a12 12 0 1 1 5 4.5zm3-3 3.5-1a10 10 0 1 0-2.5-2.5zm15-6-3-1.5-2 2q-3-1-5-4.5l1.5-2L8 6.5q-1.5 0-2 3 .5 3.5 4 6.5 3.5 3 6 2.5 2-1 2-3.5',
  },
  // 500 characters.
  // Source: developers.facebook.com/documentation/threads/threads-web-intents. Checked 2026-11-23.
  {
    id: 'threads',
    name: 'Threads',
    address: ({url, text}) => link('https://www.threads.com/intent/post', {url, text: cut(text, 500)}),
    icon: 'M18.5 11q-.5-5.5-5.5-5.5-3.5 0-4.5 2.5l2 1.5Q11 8 13 8q2.5 0 2.5 2.5Q7 9.5 7 14.5q0 4 5 4t6-4.5q1 1 1 2-.5 5-7 5.5Q4.5 21 4 13 4.5 3 14 2.5q5 0 6.5 4L23 5q-2-4.5-9.5-5Q1.5 1 1 13c0 7 5 11 11 11 5 0 10-3 10-7.5q0-4-3.5-5.5M12 16q-1.5 0-2-1.5 0-2.5 5.5-2-.5 3.5-3.5 3.5',
  },
  // 300 characters, the address among them.
  // Source: docs.bsky.app/docs/advanced-guides/intent-links. Checked 2026-11-23.
  {
    id: 'bluesky',
    name: 'Bluesky',
    address: (target) => link('https://bsky.app/intent/compose', {text: beside(target, 300)}),
    icon: 'M5 3q5 4 7 8.5 2-4.5 7-8.5c2-1.5 5-3 5 1l-.5 7q-2 4.5-7 3.5 7.5 1.5 3.5 6c-5 5.5-7.5-1-8-3-.5 2-3 8.5-8 3q-4-4.5 3.5-6-5 1-7-3.5L0 4c0-4 3-2.5 5-1',
  },
  mastodon,
  // Source: learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/share-to-teams-from-web-apps. Checked 2026-11-23.
  {
    id: 'teams',
    name: 'Teams',
    address: ({url, text}) => link('https://teams.microsoft.com/share', {href: url, msgText: cut(text, 500)}),
    icon: 'M0 6h14v13H0zm3 3v2h3v5h2v-5h3V9zm15-6a3 3 0 1 1 0 6 3 3 0 1 1 0-6m-2 8h8v5a5 5 0 0 1-8 3z',
  },
  // Source: RFC 6068. Checked 2026-11-23.
  {
    id: 'email',
    words: () => msg('Dela via e-post', {id: 'social-share.email'}),
    address: (target) => link('mailto:', letter(target)),
    icon: 'M0 4h24v16H0zm2 3v11h20V7l-10 7zm2-1 8 6 8-6z',
  },
  // RFC 5724 has `?body=`; iPhones want an ampersand before it, and the rest do not mind.
  // Source: RFC 5724; ngx-sharebuttons 17, vue3-social-sharing 1.5. Checked 2026-11-23.
  {
    id: 'sms',
    words: () => msg('Dela via sms', {id: 'social-share.sms'}),
    address: (target) => link('sms:', {body: beside(target, 300, 0)}).replace('?', '?&'),
    icon: 'M0 2h24v16H9l-6 5v-5H0zm2 2v12h3v3l4-3h13V4zm4 5h2v2H6zm5 0h2v2h-2zm5 0h2v2h-2z',
  },
  copy,
  print,
  native,
  qr,
];
