import {make} from '../shadow/make-element.js';

/**
 * Puts above an article what it says of itself from a moment that has come since the server wrote it: that it is
 * old, say (src/node/later-notices.ts).
 */
export const showDueNotices = (article: Element): void => {
  for (const later of article.parentElement!.querySelectorAll<HTMLElement>(
    ':scope > [data-nyhetsdelar-from]',
  )) {
    const {nyhetsdelarFrom, nyhetsdelarText} = later.dataset;
    if (new Date(nyhetsdelarFrom!) > new Date()) continue;
    later.textContent = nyhetsdelarText!;
    later.hidden = false;
    article.prepend(make('section', {class: 'nyhetsdelar-notices'}, later));
  }
};
