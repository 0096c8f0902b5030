import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import {siteOf} from '../../article/site.js';
import {safeMedia} from '../../article/urls.js';
import type {Context} from '../context.js';
import type {Markup} from '../markup.js';
import {words} from './words.js';

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

/** A picture of the page's or the article's own site: one from elsewhere would tell who looks at the page. */
const localPicture = (address: string | undefined, {article, pageUrl}: Context): string | undefined => {
  const site = siteOf(address);
  return !site || [pageUrl, article.url, article.canonicalUrl].some((address) => siteOf(address) === site)
    ? safeMedia(address)
    : undefined;
};

/**
 * What a third party shows, in a box that keeps its room: loaded when the reader asks for it.
 * @param ratio Its width divided by its height.
 */
export const player = (
  address: string,
  {
    title,
    ask,
    ratio,
    poster,
    mayTrack = true,
  }: {title: string; ask: string; ratio: number; poster?: string | undefined; mayTrack?: boolean},
  context: Context,
): Markup => {
  const {html} = context;
  const host = siteOf(address)!;
  const picture = localPicture(poster, context);
  return html`<div class="nyhetsdelar-player" data-not-read><svg viewBox=${`0 0 ${Math.round(ratio * 90)} 90`} aria-hidden="true"></svg>${
    picture
      ? html`<img src=${picture} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />`
      : nothing
  }<div><button type="button" class="nyhetsdelar-button" data-nyhetsdelar-load=${address} data-nyhetsdelar-title=${title}>${words(
    context,
    ask,
  )}</button>${
    mayTrack
      ? html`<p class="nyhetsdelar-muted">${words(context, msg(str`Då kontaktas ${host}, som kan spåra dig.`, {id: 'load.tracking'}))}</p>`
      : nothing
  }</div></div>`;
};
