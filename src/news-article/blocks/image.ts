import {nothing} from 'lit/html.js';
import type {ImageBlock} from '../../article/blocks.js';
import {safeMedia} from '../../article/urls.js';
import type {Template} from '../view.js';

/** The picture alone, in its own proportions so that nothing moves when it arrives. */
export const picture = (
  image: ImageBlock,
  {html}: Parameters<Template<ImageBlock>>[1],
  loading: 'lazy' | 'eager' = 'lazy',
) => {
  const src = safeMedia(image.src);
  return src
    ? html`<img
        src=${src}
        alt=${image.alt}
        width=${image.width ?? nothing}
        height=${image.height ?? nothing}
        loading=${loading}
        decoding="async"
        referrerpolicy="no-referrer"
      />`
    : image.alt;
};
