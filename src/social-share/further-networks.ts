import type {NamedNetwork} from './network.js';
import {beside, cut, link, type ShareTarget} from './share-address.js';

/** What a letter in a web mail says: the same as the bar's own letters, in two fields. */
const letterBody = ({url, title, text, summary}: ShareTarget): string =>
  [cut(text === title ? summary : text, 500), url].filter(Boolean).join('\r\n\r\n');

/**
 * Networks that fewer municipalities ask for, kept out of the bar so that nobody pays for icons
 * that are not shown. Icons follow Simple Icons 16 (CC0) in a box of 24; Classroom, Raindrop,
 * Nextdoor, Outlook and Viber are drawn here.
 */
export const furtherNetworks: readonly NamedNetwork[] = [
  // Source: core.telegram.org/widgets/share. Checked 2026-11-23.
  {
    id: 'telegram',
    name: 'Telegram',
    address: ({url, text}) => link('https://t.me/share/url', {url, text: cut(text, 500)}),
    icon: 'M12 0a12 12 0 1 0 0 24 12 12 0 1 0 0-24m5 7v.5l-2 10-2-1-2.5-1.5q-1.5-1.5 0-2l3.5-3.5h-.5l-6.5 4-1.5-.5-1.5-1 1-.5z',
  },
  // Source: support.google.com/edu/classroom (share button), and as used in eight public repositories. Checked 2026-11-23.
  {
    id: 'classroom',
    name: 'Google Classroom',
    address: ({url, title}) => link('https://classroom.google.com/share', {url, title: cut(title, 500)}),
    icon: 'M0 2h24v20H0zm2 2v16h12v-2h5v2h3V4zm10 3a2 2 0 1 1 0 4.5 2 2 0 1 1 0-4.5M5.5 16.5c0-5 13-5 13 0z',
  },
  // The app alone answers; the web form needs an app id and is refused on phones.
  // Source: shareon 2.8, react-share#534. Checked 2026-11-23.
  {
    id: 'messenger',
    name: 'Messenger',
    address: ({url}) => link('fb-messenger://share/', {link: url}),
    touchOnly: true,
    icon: 'M12 0C5 0 0 5 0 11.5q0 5.5 4 9v3l4.5-1 3.5 .5c7 0 12-5 12-11.5S19 0 12 0m7.5 8L14.5 15l-4.5-3-5.5 4 5-7 4.5 3z',
  },
  // A title holds 300 characters.
  // Source: shareon 2.8, react-share 5.3, bradvin/social-share-urls. Checked 2026-11-23.
  {
    id: 'reddit',
    name: 'Reddit',
    address: ({url, title}) => link('https://www.reddit.com/submit', {url, title: cut(title, 300)}),
    icon: 'M12 0a12 12 0 0 0-8.5 20.5l-2.3 2.3a.7.7 0 0 0 .5 1.2H12a12 12 0 0 0 0-24m4.4 3.2a2 2 0 1 1-2 2.5q-1.8.3-2 2.3 2.7.1 4.7 1.4a2.8 2.8 0 0 1 4.5 2.2q-.1 1.7-1.6 2.5c0 3.3-3.6 5.9-8 5.9s-7.9-2.6-8-5.9a2.8 2.8 0 1 1 3-4.7A10 10 0 0 1 11.4 8c0-1.7 1.3-3 3-3.2a2 2 0 0 1 1.9-1.6m-8.1 8.4q-1.3.1-1.5 1.8.1 1.5 1.4 1.4 1.3 0 1.4-1.4 0-1.6-1.3-1.8m7.4 0q-1.3.1-1.3 1.8.1 1.5 1.4 1.4 1.4 0 1.4-1.4-.1-1.7-1.5-1.8m-3.7 4-2.8.1q-.2 0-.1.3a3.2 3.2 0 0 0 5.9 0q0-.2-.2-.3z',
  },
  // A description holds 500 characters; the reader picks the picture.
  // Source: developers.pinterest.com/docs/widgets/save, as named in bradvin/social-share-urls. Checked 2026-11-23.
  {
    id: 'pinterest',
    name: 'Pinterest',
    address: ({url, text}) =>
      link('https://www.pinterest.com/pin/create/button/', {url, description: cut(text, 500)}),
    icon: 'M12 0a12 12 0 0 0-4.4 23.1c0-.9-.2-2.4 0-3.4l1.5-6s-.4-.7-.4-1.7c0-1.7 1-3 2.2-3q1.5.2 1.5 1.7-.2 1.7-1 4c-.3 1.2.6 2.2 1.8 2.2 2.1 0 3.8-2.2 3.8-5.5 0-2.8-2-4.9-5-4.9a5 5 0 0 0-5.4 5.2q0 1.7.8 2.8.2.1.1.3l-.3 1.4q0 .3-.4.2c-1.5-.7-2.4-3-2.4-4.7C4.4 8 7 4.5 12.3 4.5c4.1 0 7.4 3 7.4 6.9 0 4.1-2.6 7.4-6.3 7.4q-2-.1-2.7-1.3l-.8 2.8c-.2 1-1 2.4-1.5 3.2A12 12 0 0 0 24 12 12 12 0 0 0 12 0',
  },
  // Source: developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons. Checked 2026-11-23.
  {
    id: 'line',
    name: 'LINE',
    address: ({url, text}) =>
      link('https://social-plugins.line.me/lineit/share', {url, text: cut(text, 500)}),
    icon: 'M19.4 9.9a.6.6 0 0 1 0 1.2h-1.8v1.1h1.8a.6.6 0 1 1 0 1.3H17l-.6-.6V8q0-.5.6-.6h2.4a.6.6 0 0 1 0 1.2h-1.8V10zm-3.9 3-.6.6q-.3 0-.5-.2l-2.5-3.4v3a.6.6 0 0 1-1.2 0V8l.6-.6q.3 0 .5.2l2.4 3.4V8q0-.5.7-.6.5 0 .6.6zm-5.7 0q0 .5-.7.6l-.6-.6V8q0-.5.6-.6t.7.6zm-2.5.6H4.9l-.6-.6V8q0-.5.6-.6t.6.6v4.1h1.8a.6.6 0 0 1 0 1.3M24 10.3C24 5 18.6.6 12 .6S0 4.9 0 10.3c0 4.8 4.3 8.9 10 9.6q.8.1 1 .6.3.6.1 1l-.1 1.1c0 .3-.3 1.2 1 .7s7-4.1 9.5-7a9 9 0 0 0 2.5-6',
  },
  // Source: tumblr.com/docs/en/share_button, as named in bradvin/social-share-urls. Checked 2026-11-23.
  {
    id: 'tumblr',
    name: 'Tumblr',
    address: ({url, title, text}) =>
      link('https://www.tumblr.com/widgets/share/tool', {
        posttype: 'link',
        canonicalUrl: url,
        content: url,
        title: cut(title, 250),
        caption: text === title ? '' : cut(text, 500),
      }),
    icon: 'M14.6 24c-5.1 0-7-3.8-7-6.4V9.7H5v-3A8 8 0 0 0 9.8.1L10 0h3.5v6.1h4.8v3.6h-4.8v7.5c0 1 .4 2.4 2.2 2.4q1.2 0 2-.4l1.2 3.4c-.4.6-2.4 1.4-4.2 1.4z',
  },
  // Opens the app, on phones and computers that have it. 200 characters.
  // Source: shareon 2.8, react-share 5.3. Checked 2026-11-23.
  {
    id: 'viber',
    name: 'Viber',
    address: (target) => link('viber://forward', {text: beside(target, 200)}),
    icon: 'M12 0C5 0 1 3 1 10c0 5 2 8 5 9v5l4-4h2c7 0 11-3 11-10S19 0 12 0M7 5l2 1 1 3-1.5 1.5q1 3 4 4L14 13l3 1.5 1 1.5-1.5 2C9 18 5 11 6 6zm5 0a6.5 6.5 0 0 1 6.5 6.5H17a5 5 0 0 0-5-5z',
  },
  // The address alone counts.
  // Source: dev.xing.com/plugins/share_button, as named in bradvin/social-share-urls. Checked 2026-11-23.
  {
    id: 'xing',
    name: 'XING',
    address: ({url}) => link('https://www.xing.com/spi/shares/new', {url}),
    icon: 'M18.2 0q-.7 0-1 .7L9.7 14.3l4.9 9q.1.6 1 .7H19q.3 0 .5-.2v-.6l-5-8.9L22.2.8V.2l-.4-.2zM3.6 4.7q-.3 0-.4.3v.5l2.3 4L2 16.2v.5l.4.2h3.5q.7 0 1-.7l3.7-6.6L8 5.4q-.3-.6-1-.7z',
  },
  // A title holds 80 characters.
  // Source: shareon 2.8, share-menu 5.1. Checked 2026-11-23.
  {
    id: 'hackernews',
    name: 'Hacker News',
    address: ({url, title}) => link('https://news.ycombinator.com/submitlink', {u: url, t: cut(title, 80)}),
    icon: 'M0 24V0h24v24zM7 5.9l4 7.7v5h1.6v-4.9l4.2-7.8H15l-2.4 4.9-.7 1.4-.7-1.4-2.4-4.9z',
  },
  // Source: shareon 2.8. Checked 2026-11-23.
  {
    id: 'lobsters',
    name: 'Lobsters',
    address: ({url, title}) => link('https://lobste.rs/stories/new', {url, title: cut(title, 150)}),
    icon: 'M0 0v24h24V0zm5.4 4h7.9l.1.2V5h-.6l-.9.2q-.8.3-.8 1v11.5q0 .6.8.9l1 .1q1.5 0 2.8-.2a4 4 0 0 0 2.7-2.4l.3-1.3v-.1h1v5.4H5.3v-1l.1-.1 1-.1q1-.2 1.1-1.2V6.2q0-.6-.8-.9l-1.2-.2h-.2v-1z',
  },
  // Source: react-share 5.3. Checked 2026-11-23.
  {
    id: 'instapaper',
    name: 'Instapaper',
    address: ({url, title}) => link('https://www.instapaper.com/hello2', {url, title: cut(title, 500)}),
    icon: 'M14.8 20.3c0 1.8.2 2 2.9 2.3V24H6.3v-1.4c2.7-.3 3-.5 3-2.3V3.7c0-1.8-.3-2-3-2.3V0h11.4v1.4c-2.7.2-3 .5-3 2.3z',
  },
  // Source: nuxt-social-share 3.2, and ten public repositories. Checked 2026-11-23.
  {
    id: 'raindrop',
    name: 'Raindrop.io',
    address: ({url, title}) => link('https://app.raindrop.io/add', {link: url, title: cut(title, 500)}),
    icon: 'M6.5 21a6.5 6.5 0 0 1-1-12.9 7 7 0 0 1 13 0 6.5 6.5 0 0 1-1 12.9zM12 9q-3 4-3 6a3 3 0 0 0 6 0q0-2-3-6',
  },
  // Source: Shariff 3.3, share-menu 5.1. Checked 2026-11-23.
  {
    id: 'flipboard',
    name: 'Flipboard',
    address: ({url, title}) =>
      link('https://share.flipboard.com/bookmarklet/popout', {v: '2', title: cut(title, 500), url}),
    icon: 'M0 0v24h24V0zm19.2 9.6h-4.8v4.8H9.6v4.8H4.8V4.8h14.4z',
  },
  // The address alone counts; a computer shows a code for the phone.
  // Source: share-menu 5.1, and ten public repositories. Checked 2026-11-23.
  {
    id: 'snapchat',
    name: 'Snapchat',
    address: ({url}) => link('https://www.snapchat.com/scan', {attachmentUrl: url}),
    icon: 'M12.2.8c1 0 4.4.3 6 3.8.5 1.2.3 3.2.2 4.9v.5l.4.1q.5 0 1-.3h1q.7.3.7.8 0 .8-1.2 1.2l-.3.1q-1 .2-1.3.8v1c.1 0 1.6 3.4 4.9 4q.4 0 .4.4v.3q-.4.8-3.2 1.2l-.2.6v.6l-.6.4-.6-.1a6 6 0 0 0-2.2 0q-.9.1-1.7.8-1.2 1.1-3.3 1.3h-.3q-2.2-.2-3.3-1.3-.9-.7-1.7-.9h-1l-1.2.1H4q-.5 0-.6-.3v-.6l-.3-.6q-2.8-.3-3-1.2l-.1-.2q0-.5.4-.5c3.3-.6 4.8-4 4.8-4v-.1q.3-.4.1-.9c-.1-.4-.8-.6-1.3-.8h-.3q-1.5-.8-1.2-1.4.2-.7 1.1-.8l.4.1 1.1.3h.5v-.7c-.2-1.6-.3-3.6.3-4.8A6 6 0 0 1 11.7.8z',
  },
  // Source: eight public repositories; no page of the service's own was found. Checked 2026-11-23.
  {
    id: 'nextdoor',
    name: 'Nextdoor',
    address: (target) =>
      link('https://nextdoor.com/sharekit/', {
        source: new URL(target.url).hostname,
        body: beside(target, 500, 0),
      }),
    icon: 'm12 1 12 10-1.5 2L21 11.8V23h-7v-7h-4v7H3V11.8L1.5 13 0 11z',
  },
  // Source: Shariff 3.3, react-share 5.3. Checked 2026-11-23.
  {
    id: 'vk',
    name: 'VK',
    address: ({url, title}) => link('https://vk.com/share.php', {url, title: cut(title, 500)}),
    icon: 'M9.5 0h7.9l.4.1h.7q2.6.3 3.8 1.6 1.4 1.2 1.5 3.8v.7l.1.4v2l.1.9v7.9l-.1.4v.7q-.4 2.6-1.6 3.8-1.2 1.4-3.8 1.5h-.7l-.4.1h-2l-.9.1H6.6l-.4-.1h-.7q-2.6-.4-3.8-1.6Q.4 21.1.2 18.5v-.7l-.1-.4v-2l-.1-.9V6.6l.1-.4v-.7Q.5 3 1.8 1.7 2.9.4 5.5.2h.7l.4-.1h2zM6.8 7.3H4c0 6.2 3.2 10 8.7 10h.3v-3.6a5 5 0 0 1 4.1 3.6H20a8 8 0 0 0-4.2-5 8 8 0 0 0 3.6-5h-2.6c-.6 2-2.2 3.8-3.8 4v-4h-2.6v7c-1.6-.5-3.6-2.4-3.7-7',
  },
  // Source: react-share 5.3, Likely 3.2. Checked 2026-11-23.
  {
    id: 'ok',
    name: 'OK',
    address: ({url, title}) => link('https://connect.ok.ru/offer', {url, title: cut(title, 500)}),
    icon: 'M12 0a6 6 0 0 0-6.2 6.2 6 6 0 0 0 6.2 6.2 6 6 0 0 0 6.2-6.2A6 6 0 0 0 12 0m0 3.6a2.6 2.6 0 0 1 2.6 2.6A2.6 2.6 0 0 1 12 8.8a2.6 2.6 0 0 1-2.6-2.6A2.6 2.6 0 0 1 12 3.6m-5.2 9a1.8 1.8 0 0 0-.9 3.3 12 12 0 0 0 3.6 1.5L6 21a1.8 1.8 0 0 0 2.6 2.6L12 20l3.4 3.4a2 2 0 0 0 2.6 0c.7-.7.7-1.9 0-2.6l-3.5-3.5a12 12 0 0 0 3.6-1.4 1.8 1.8 0 1 0-2-3.1 8 8 0 0 1-8.3 0q-.4-.3-1-.3',
  },
  // Asks for the reader's own server.
  // Source: Shariff 3.3, share-menu 5.1. Checked 2026-11-23.
  {
    id: 'diaspora',
    name: 'diaspora*',
    address: ({url, title}) => link('https://share.diasporafoundation.org/', {title: cut(title, 500), url}),
    icon: 'm15.3 22-2.4-3.3-1.1-1.6-4.6 6.3-4.5-3.2L7 13.6l-3.5-1.3L0 11.1l.8-2.6.9-2.7 7.6 2.4V.4h5.5l.1 3.8.2 4.3 7.3-2.4 1.6 5.3-7.3 2.6 4.3 6.3-4.5 3.3z',
  },
  // Source: bradvin/social-share-urls, share-menu 5.1. Checked 2026-11-23.
  {
    id: 'gmail',
    name: 'Gmail',
    address: (target) =>
      link('https://mail.google.com/mail/', {
        view: 'cm',
        su: cut(target.title, 250),
        body: letterBody(target),
      }),
    icon: 'M24 5.5v13.9q-.1 1.5-1.6 1.6h-3.9v-9.3l-6.5 5-6.5-5V21H1.6A1.6 1.6 0 0 1 0 19.4v-14c0-2 2.3-3.1 4-2l1.5 1.2 6.5 5 6.5-5 1.6-1.1c1.6-1.2 3.9 0 3.9 2',
  },
  // Source: techcommunity.microsoft.com, discussion 4111903, and ten public repositories. Checked 2026-11-23.
  {
    id: 'outlook',
    name: 'Outlook',
    address: (target) =>
      link('https://outlook.office.com/mail/deeplink/compose', {
        subject: cut(target.title, 250),
        body: letterBody(target),
      }),
    icon: 'M0 4h12v16H0zm6 3.5C4.3 7.5 3 9.5 3 12s1.3 4.5 3 4.5S9 14.5 9 12 7.7 7.5 6 7.5m0 2c.7 0 1.2 1 1.2 2.5S6.7 14.5 6 14.5 4.8 13.5 4.8 12 5.3 9.5 6 9.5M14 5h10v2l-6 4.5L14 9zm0 6.5 4 3 6-4.5v9H14z',
  },
];
