import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {CreditRole, GalleryBlock, ImageBlock} from '../../article/model/blocks.js';
import type {Inline} from '../../article/model/inlines.js';
import {safeMedia, safeSrcset} from '../../article/urls.js';
import type {Markup} from '../markup.js';
import {roleWords} from '../pieces/credit-words.js';
import {inlines} from '../pieces/inline.js';
import {link} from '../pieces/link.js';
import {plainList} from '../pieces/plain-list.js';
import {section} from '../pieces/section.js';
import type {Template, Context} from '../context.js';
import {labelled, words} from '../pieces/words.js';
import {anchorId} from '../pieces/anchor.js';

/** In quarters of the picture, which is as near as classes come: strict CSP allows no inline style. */
const focus = (focalPoint: readonly [number, number] | undefined): string | typeof nothing =>
  focalPoint?.map((place, axis) => `nyhetsdelar-focus-${'xy'[axis]}${Math.round(place * 4)}`).join(' ') ??
  nothing;

/** The picture alone, in its own proportions so that nothing moves when it arrives. */
export const picture = (image: ImageBlock, context: Context): Markup => {
  const src = safeMedia(image.src);
  if (!src) return image.alt;
  const {srcset, width, height, focalPoint, alt} = image;
  const first = image === context.articleIndex.firstPicture;
  const itself = width && !srcset?.some((source) => source.width === width) ? [{src, width}] : [];
  const widths = srcset?.length ? safeSrcset([...srcset, ...itself]) : '';
  return context.html`<img src=${src} srcset=${widths || nothing} sizes=${widths ? '(min-width: 48em) 46em, 100vw' : nothing} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} class=${focus(focalPoint)} loading=${first ? 'eager' : 'lazy'} fetchpriority=${first ? 'high' : nothing} decoding="async" referrerpolicy="no-referrer" />`;
};

/** What may be said under a picture, a film or a recording. */
type Captioned = Pick<ImageBlock, 'caption' | 'credit' | 'creditRole' | 'licence'>;

/** Who made a picture or film, and the terms of use: "Foto: NAME, CC BY 4.0". */
const credit = (
  {credit: name, creditRole, licence}: Captioned,
  role: CreditRole,
  context: Context,
): Markup => {
  const made = name && labelled(context, roleWords(creditRole ?? role), name);
  return made || licence
    ? context.html`<div class="nyhetsdelar-credit">${made}${made && licence ? ', ' : nothing}${licence}</div>`
    : nothing;
};

/**
 * What stands under a picture or film.
 * @param role What its maker made, where that is not said.
 */
export const caption = (
  content: Captioned,
  role: CreditRole,
  context: Context,
  before: Markup = nothing,
): Markup => {
  const {html} = context;
  const text = content.caption?.length
    ? html`<span class="nyhetsdelar-caption">${inlines(content.caption, context)}</span> `
    : nothing;
  const made = credit(content, role, context);
  return text === nothing && made === nothing && before === nothing
    ? nothing
    : html`<figcaption>${before}${text}${made}</figcaption>`;
};

/** Further text that is there for those who ask for it. */
export const folded = (label: string, content: readonly Inline[] | undefined, context: Context): Markup =>
  content?.length
    ? context.html`<details class="nyhetsdelar-details"><summary>${words(context, label)}</summary><p>${inlines(content, context)}</p></details>`
    : nothing;

const figure = (image: ImageBlock, context: Context, before?: Markup): Markup => {
  const {html} = context;
  const shown = picture(image, context);
  // A link around a picture is named by its alternative text, and must have a name.
  const name = image.alt
    ? nothing
    : html`<span class="nyhetsdelar-hidden">${words(context, msg('Till bildens sida', {id: 'image.link'}))}</span>`;
  return html`<figure id=${anchorId(image.id)} class="nyhetsdelar-figure">${
    image.href ? link({href: image.href}, [shown, name], context) : shown
  }${caption(image, 'photo', context, before)}${folded(msg('Utförlig beskrivning av bilden', {id: 'image.description'}), image.longDescription, context)}</figure>`;
};

export const image: Template<ImageBlock> = (block, context) => figure(block, context);

export const gallery: Template<GalleryBlock> = ({id, heading, images}, context) => {
  const {html} = context;
  const figures = images.map((entry, index) => {
    const count = msg(str`Bild ${index + 1} av ${images.length}`, {id: 'image.count'});
    return figure(entry, context, html`<div class="nyhetsdelar-count">${words(context, count)}</div> `);
  });
  return section({id, heading}, plainList('nyhetsdelar-gallery', figures, context), context);
};
