import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {AudioBlock, CreditRole, EmbedBlock, VideoBlock} from '../../article/model/blocks.js';
import {parseDuration} from '../../article/dates.js';
import {safeMedia} from '../../article/urls.js';
import {autonymOf, commaOf} from '../../localization/orthography.js';
import type {Markup} from '../markup.js';
import {link} from '../pieces/link.js';
import {siteOf} from '../../article/site.js';
import {frameAddress, player, playerFor} from '../pieces/players.js';
import type {Template, Context} from '../context.js';
import {words} from '../pieces/words.js';
import {caption, folded} from './image.js';
import {anchorId} from '../pieces/anchor.js';

/** "2:30", as players write it. */
const playingTime = (duration: string): string => {
  const seconds = parseDuration(duration) ?? 0;
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => `${part}`.padStart(2, '0'));
  const hours = Math.floor(seconds / 3600);
  return hours ? `${hours}:${parts.join(':')}` : parts.join(':').replace(/^0/, '');
};

const about = (
  {duration, audioDescription}: {duration?: string; audioDescription?: boolean},
  context: Context,
): Markup => {
  const time = duration && playingTime(duration);
  const facts = [
    time && msg(str`Längd ${time}`, {id: 'media.duration'}),
    audioDescription && msg('syntolkad', {id: 'media.described'}),
  ].filter(Boolean);
  return facts.length
    ? context.html`<div class="nyhetsdelar-count">${words(context, facts.join(`${commaOf(context.lang)} `))}</div> `
    : nothing;
};

const name = (title: string, href: string | undefined, context: Context): Markup =>
  context.html`<p class="nyhetsdelar-name">${href ? link({href}, title, context) : title}</p>`;

/** The title of a film or a recording, how it is played, and what is said of it. */
const recorded = (
  block: VideoBlock | AudioBlock,
  ownPlayer: (src: string) => Markup,
  {
    role,
    ask,
    ratio,
    poster,
  }: {role: CreditRole; ask: (host: string) => string; ratio: number; poster?: string | undefined},
  context: Context,
): Markup => {
  const {id, title, href} = block;
  const src = block.src && safeMedia(block.src);
  const address = !src && href ? playerFor(href) : undefined;
  return context.html`<figure class="nyhetsdelar-figure" id=${anchorId(id)}>${name(title, href, context)}${src ? ownPlayer(src) : nothing}${
    address ? player(address, {title, ask: ask(siteOf(address)!), ratio, poster}, context) : nothing
  }${caption(block, role, context, about(block, context))}${folded(msg('Det som sägs, som text', {id: 'media.transcript'}), block.transcript, context)}</figure>`;
};

/**
 * The browser's own player for the municipality's own file, which is not fetched before it plays;
 * for a film on a known service, its player after a click; for any other, a link.
 */
export const video: Template<VideoBlock> = (block, context) => {
  const {html} = context;
  const {title, captions, poster} = block;
  return recorded(
    block,
    (src) => {
      const film = html`<video src=${src} aria-label=${title} preload="none" controls playsinline>${captions?.map(
        (track) =>
          html`<track kind="captions" src=${safeMedia(track.src) ?? nothing} srclang=${track.lang} label=${track.label ?? autonymOf(track.lang)} />`,
      )}</video>`;
      const picture = poster && safeMedia(poster);
      // Under the film: what is fetched for its `poster` would tell on which page it stands.
      return picture
        ? html`<div class="nyhetsdelar-film"><img src=${picture} alt="" loading="lazy" decoding="async" referrerpolicy="no-referrer" />${film}</div>`
        : film;
    },
    {
      role: 'video',
      ask: (host) => msg(str`Spela upp video (laddas från ${host})`, {id: 'load.video'}),
      ratio: 16 / 9,
      poster,
    },
    context,
  );
};

export const audio: Template<AudioBlock> = (block, context) =>
  recorded(
    block,
    (src) => context.html`<audio src=${src} aria-label=${block.title} preload="none" controls></audio>`,
    {
      role: 'other',
      ask: (host) => msg(str`Spela upp ljud (laddas från ${host})`, {id: 'load.audio'}),
      ratio: 4,
    },
    context,
  );

/** Anything else of a third party, in a sandboxed frame after a click. */
export const embed: Template<EmbedBlock> = (
  {id, title, provider, href, thirdPartyTracking, aspectRatio, fallback},
  context,
) => {
  const {html} = context;
  const address = frameAddress(href);
  const host = siteOf(address);
  return html`<figure class="nyhetsdelar-figure" id=${anchorId(id)}>${name(title, href, context)}${
    address
      ? player(
          address,
          {
            title,
            ask: msg(str`Visa innehåll från ${provider} (laddas från ${host})`, {id: 'load.embed'}),
            ratio: aspectRatio ?? 16 / 9,
            mayTrack: thirdPartyTracking !== false,
          },
          context,
        )
      : nothing
  }${fallback?.length ? html`<div class="nyhetsdelar-fallback">${context.blocks(fallback, context)}</div>` : nothing}</figure>`;
};
