import {safeMedia} from '../../article/urls.js';

/** Services whose players may stand in a page, each known by the form of its addresses. */
const players: readonly {readonly page: RegExp; readonly player: string}[] = [
  {
    page: /^https:\/\/(?:(?:www\.|m\.)?youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/)|youtu\.be\/)([\w-]{11})(?![\w-])/,
    player: 'https://www.youtube-nocookie.com/embed/$1?autoplay=1',
  },
  {
    page: /^https:\/\/(?:www\.|player\.)?vimeo\.com\/(?:video\/)?(\d{5,12})(?!\w)/,
    player: 'https://player.vimeo.com/video/$1?dnt=1&autoplay=1',
  },
  {
    page: /^https:\/\/open\.spotify\.com\/(?:embed\/)?((?:episode|show)\/\w{22})(?!\w)/,
    player: 'https://open.spotify.com/embed/$1',
  },
];

/**
 * The address of the player for a page that shows a film or plays a recording, or nothing where its
 * service is not known: anybody can write an address, and a link is what it then gets.
 */
export const playerFor = (href: string): string | undefined => {
  for (const {page, player} of players) {
    const found = page.exec(href);
    if (found) return player.replace('$1', found[1]!);
  }
  return undefined;
};

/** An address that may be shown in a frame, once the reader has asked for it. */
export const frameAddress = (href: string): string | undefined => {
  const address = safeMedia(href);
  return address?.startsWith('https:') ? (playerFor(address) ?? address) : undefined;
};
