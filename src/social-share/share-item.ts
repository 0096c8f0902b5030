import {msg} from '@lit/localize';
import {make} from '../shadow/make-element.js';
import {icons} from './icons.js';
import type {Network} from './networks.js';
import {actionWords, elsewhere, wordsAroundName} from './share-words.js';

/** What the look and the words of an item depend on, beside the network. */
interface ItemSettings {
  /** The language that `msg()` answers in. */
  readonly locale: string;
  readonly newWindow: boolean;
  /** How often the page was shared there, where known. */
  readonly count: number | undefined;
}

/** The page that a link leads to learns nothing of the page that it stood on, and has no hold of it. */
export const discreet = {rel: 'noopener noreferrer', referrerpolicy: 'no-referrer'};

/** Words that are spoken but not shown. */
export const unseen = (words: string): Element => make('span', {class: 'visually-hidden'}, words);

const makeItem = (
  id: string,
  {name = id, icon, address}: Network,
  {locale, newWindow, count}: ItemSettings,
): Element => {
  // A page's own action is called what the page calls it.
  const words = actionWords(id) ?? (address ? undefined : name);
  const [before, after] = wordsAroundName();
  // On Mastodon the bar asks for the reader's own server first.
  const leaves = address && id !== 'mastodon';
  const path = make('path', {d: icon ?? icons[id] ?? icons['native']!});
  const svg = make(
    'svg',
    {part: 'icon', viewBox: icon ? '0 0 24 24' : '0 0 48 48', 'aria-hidden': 'true'},
    path,
  );
  const label = make('slot', {name: `label-${id}`}, words ?? name);
  const content: Element[] = [
    make('slot', {name: `icon-${id}`}, svg),
    words
      ? make('span', {}, label)
      : make(
          'span',
          {},
          unseen(before!),
          make('bdi', {translate: 'no'}, label),
          unseen(after! + (leaves ? elsewhere(newWindow) : '')),
        ),
  ];
  if (count !== undefined) {
    const number = new Intl.NumberFormat([locale, 'sv']).format(count);
    content.push(
      unseen(`, ${msg('antal delningar', {id: 'social-share.count'})}: `),
      make('span', {part: 'count'}, number),
    );
  }
  const common = {'data-network': id};
  const target: Record<string, string> = newWindow && !words ? {target: '_blank'} : {};
  const control = leaves
    ? make('a', {part: `link link-${id}`, ...common, ...discreet, ...target}, ...content)
    : make('button', {part: `button button-${id}`, ...common}, ...content);
  return make('li', {}, control);
};

/** Items that were made before, by network and settings. */
const patterns = new WeakMap<Network, Map<string, Element>>();

/**
 * The list item of one way to share, alike for all bars that have the same settings: each bar shows
 * a copy of its own and puts the address on it. It is made of plain nodes, without the marks that a
 * template leaves, since to copy those takes a fraction of the time and memory that rendering takes.
 */
export const itemPattern = (id: string, network: Network, settings: ItemSettings): Element => {
  let made = patterns.get(network);
  if (!made) patterns.set(network, (made = new Map()));
  const key = `${settings.locale} ${settings.newWindow} ${settings.count}`;
  let pattern = made.get(key);
  if (!pattern) made.set(key, (pattern = makeItem(id, network, settings)));
  return pattern;
};
