import {msg} from '@lit/localize';
import {html, nothing, render, type TemplateResult} from 'lit';
import {icons} from './icons.js';
import type {Network} from './networks.js';
import {actionWords, wordsAroundName} from './share-words.js';

/** What the look and the words of an item depend on, beside the network. */
interface ItemSettings {
  /** The language that `msg()` answers in. */
  readonly locale: string;
  readonly newWindow: boolean;
  /** How often the page was shared there, where known. */
  readonly count: number | undefined;
}

const template = (id: string, {name, icon, address}: Network, {locale, newWindow, count}: ItemSettings): TemplateResult => {
  const words = actionWords(id);
  const [before, after] = wordsAroundName(newWindow);
  const content = html`<slot name="icon-${id}"
      ><svg part="icon" viewBox=${icon ? '0 0 24 24' : '0 0 48 48'} aria-hidden="true">
        <path d=${icon ?? icons[id] ?? icons['native']!}></path></svg></slot
    >${
      words
        ? html`<span><slot name="label-${id}">${words}</slot></span>`
        : html`<span
            ><span class="visually-hidden">${before}</span><bdi translate="no"><slot name="label-${id}">${name}</slot></bdi
            ><span class="visually-hidden">${after}</span></span
          >`
    }${
      count === undefined
        ? nothing
        : html`<span class="visually-hidden">, ${msg('antal delningar', {id: 'social-share.count'})}: </span
            ><span part="count">${new Intl.NumberFormat([locale, 'sv']).format(count)}</span>`
    }`;
  // On Mastodon the bar asks for the reader's own server first. Each copy is given its own address.
  /* eslint-disable lit-a11y/anchor-is-valid */
  return address && id !== 'mastodon'
    ? html`<a
        part="link link-${id}"
        data-network=${id}
        target=${newWindow && !words ? '_blank' : nothing}
        rel="noopener noreferrer"
        referrerpolicy="no-referrer"
        >${content}</a
      >`
    : html`<button part="button button-${id}" data-network=${id} type="button">${content}</button>`;
};

/** Items that were made before, by network and settings. */
const patterns = new WeakMap<Network, Map<string, HTMLElement>>();

/**
 * The list item of one way to share, alike for all bars that have the same settings: each bar shows
 * a copy of its own and puts the address on it. To copy nodes takes a fraction of the time of
 * rendering them anew for every bar of a long page.
 */
export const itemPattern = (id: string, network: Network, settings: ItemSettings): HTMLElement => {
  let made = patterns.get(network);
  if (!made) patterns.set(network, (made = new Map()));
  const key = `${settings.locale} ${settings.newWindow} ${settings.count}`;
  let pattern = made.get(key);
  if (!pattern) {
    made.set(key, (pattern = document.createElement('li')));
    render(template(id, network, settings), pattern);
  }
  return pattern;
};
