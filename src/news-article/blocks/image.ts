import {msg, str} from '@lit/localize';
import {nothing} from 'lit/html.js';
import type {CreditRole, GalleryBlock, ImageBlock} from '../../article/blocks.js';
import type {Inline} from '../../article/inlines.js';
import {safeMedia, safeSrcset} from '../../article/urls.js';
import type {Markup} from '../../templates/markup.js';
import {roleWords} from '../credit-words.js';
import {inlines} from '../inline.js';
import {link} from '../link.js';
import {plainList} from '../plain-list.js';
import {section} from '../section.js';
import type {Template, View} from '../view.js';
import {labelled, words} from '../words.js';

/** In quarters of the picture, which is as near as classes come: strict CSP allows no inline style. */
const focus = (focalPoint: readonly [number, number] | undefined): string | typeof nothing =>
  focalPoint?.map((place, axis) => `nyhetsdelar-focus-${'xy'[axis]}${Math.round(place * 4)}`).join(' ') ??
  nothing;

/** The picture alone, in its own proportions so that nothing moves when it arrives. */
export const picture = (image: ImageBlock, view: View): Markup => {
  const src = safeMedia(image.src);
  if (!src) return image.alt;
  const {srcset, width, height, focalPoint, alt} = image;
  const first = image === view.survey.firstPicture;
  const own = width && !srcset?.some((source) => source.width === width) ? [{src, width}] : [];
  const widths = srcset?.length ? safeSrcset([...srcset, ...own]) : '';
  return view.html`<img src=${src} srcset=${widths || nothing} sizes=${widths ? '(min-width: 48em) 46em, 100vw' : nothing} alt=${alt} width=${width ?? nothing} height=${height ?? nothing} class=${focus(focalPoint)} loading=${first ? 'eager' : 'lazy'} fetchpriority=${first ? 'high' : nothing} decoding="async" referrerpolicy="no-referrer" />`;
};

/** What may be said under a picture, a film or a recording. */
type Captioned = Pick<ImageBlock, 'caption' | 'credit' | 'creditRole' | 'licence'>;

/** Who made a picture or film, and the terms of use: "Foto: NAME, CC BY 4.0". */
const credit = ({credit: name, creditRole, licence}: Captioned, role: CreditRole, view: View): Markup => {
  const made = name && labelled(view, roleWords(creditRole ?? role), name);
  return made || licence
    ? view.html`<span class="nyhetsdelar-credit">${made}${made && licence ? ', ' : nothing}${licence}</span>`
    : nothing;
};

/**
 * What stands under a picture or film.
 * @param role What its maker made, where that is not said.
 */
export const caption = (
  content: Captioned,
  role: CreditRole,
  view: View,
  before: Markup = nothing,
): Markup => {
  const {html} = view;
  const text = content.caption?.length
    ? html`<span class="nyhetsdelar-caption">${inlines(content.caption, view)}</span> `
    : nothing;
  const made = credit(content, role, view);
  return text === nothing && made === nothing && before === nothing
    ? nothing
    : html`<figcaption>${before}${text}${made}</figcaption>`;
};

/** Further text that is there for those who ask for it. */
export const folded = (label: string, content: readonly Inline[] | undefined, view: View): Markup =>
  content?.length
    ? view.html`<details class="nyhetsdelar-details"><summary>${words(view, label)}</summary><p>${inlines(content, view)}</p></details>`
    : nothing;

const figure = (image: ImageBlock, view: View, before?: Markup): Markup => {
  const {html} = view;
  const shown = picture(image, view);
  // A link around a picture is named by its alternative text, and must have a name.
  const name = image.alt
    ? nothing
    : html`<span class="nyhetsdelar-hidden">${words(view, msg('Till bildens sida', {id: 'image.link'}))}</span>`;
  return html`<figure id=${image.id ?? nothing} class="nyhetsdelar-figure">${
    image.href ? link({href: image.href}, [shown, name], view) : shown
  }${caption(image, 'photo', view, before)}${folded(msg('Utförlig beskrivning av bilden', {id: 'image.description'}), image.longDescription, view)}</figure>`;
};

export const image: Template<ImageBlock> = (block, view) => figure(block, view);

export const gallery: Template<GalleryBlock> = ({id, heading, images}, view) => {
  const {html} = view;
  const figures = images.map((entry, index) => {
    const count = msg(str`Bild ${index + 1} av ${images.length}`, {id: 'image.count'});
    return figure(entry, view, html`<span class="nyhetsdelar-count">${words(view, count)}</span> `);
  });
  return section({id, heading}, plainList('nyhetsdelar-gallery', figures, view), view);
};
