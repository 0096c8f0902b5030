import type {HtmlTag, Markup} from '../templates/markup.js';
import {networkOf} from './networks.js';
import {toShare} from './share-address.js';
import {actionWords, wordsAroundName} from './share-words.js';

/**
 * The links that stand in a `<social-share>` for readers without script, as its children. What
 * needs script (copying, printing) is left out. Each is a whole phrase; `before-script.css` shows
 * the network's name alone, as the bar does, and hides the rest from the eye.
 * @param html The tag to write with.
 * @param target What is shared; its address must be absolute.
 * @param names Names of networks, with spaces between, as in the attribute `networks`.
 */
export const plainLinks = (
  html: HtmlTag,
  target: {url: string; title?: string | undefined; text?: string | undefined; summary?: string | undefined},
  names = 'facebook linkedin x email',
): Markup => {
  const share = toShare(target);
  const [before, after] = wordsAroundName(false);
  const items = names.split(/[\s,]+/).map((id) => {
    const network = networkOf(id);
    const address = network?.address?.(share);
    if (!address || network?.touchOnly) return undefined;
    const words = actionWords(id) ?? html`<span>${before}</span>${network?.name}<span>${after}</span>`;
    return html`<li><a href=${address} rel="noopener noreferrer" referrerpolicy="no-referrer">${words}</a></li>`;
  });
  return html`<ul>${items}</ul>`;
};
