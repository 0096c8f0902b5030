import {msg} from '@lit/localize';
import {icon} from '../shadow/icon.js';
import {make} from '../shadow/make-element.js';
import {putText} from '../shadow/write-changes.js';
import {removeNode} from '../shadow/remove-node.js';
import {visuallyHidden} from '../shadow/visually-hidden.js';
import type {WayToShare} from './network.js';
import {native} from './actions/native.js';
import {externalLinkWords, wordsAroundName} from './share-words.js';

/** The page that a link leads to learns nothing of the page that it stood on, and has no hold of it. */
export const withoutReferrer = {rel: 'noopener noreferrer', referrerpolicy: 'no-referrer'};

const makeItem = (id: string, network: WayToShare, newWindow: boolean): Element => {
  const {name = id, address, run} = network;
  // A page's own action is called what the page calls it.
  const words = network.words?.() ?? (address || run ? undefined : name);
  const [before, after] = wordsAroundName();
  const label = make('slot', {name: `label-${id}`}, words ?? name);
  const content = [
    make('slot', {name: `icon-${id}`}, icon(network.icon ?? native.icon)),
    words
      ? make('span', {}, label)
      : make(
          'span',
          {},
          visuallyHidden(before!),
          make('bdi', {translate: 'no'}, label),
          visuallyHidden(after! + (address ? externalLinkWords(newWindow) : '')),
        ),
  ];
  const common = {'data-network': id};
  const target: Record<string, string> = newWindow && !words ? {target: '_blank'} : {};
  const control = address
    ? make('a', {part: `link link-${id}`, ...common, ...withoutReferrer, ...target}, ...content)
    : make('button', {part: `button button-${id}`, ...common}, ...content);
  return make('li', {}, control);
};

/** Patterns that were made before, by network and settings. */
const patterns = new WeakMap<WayToShare, Map<string, Element>>();

/**
 * The list item of one way to share, alike for all bars that have the same settings: each bar shows
 * a copy of its own and puts the address on it. It is made of plain nodes, without the marks that a
 * template leaves, since to copy those takes a fraction of the time and memory that rendering takes.
 * @param locale The language that `msg()` answers in.
 */
export const itemPattern = (id: string, network: WayToShare, locale: string, newWindow: boolean): Element => {
  let made = patterns.get(network);
  if (!made) patterns.set(network, (made = new Map()));
  const key = `${locale} ${newWindow}`;
  let pattern = made.get(key);
  if (!pattern) made.set(key, (pattern = makeItem(id, network, newWindow)));
  return pattern;
};

/** Says in an item how often the page was shared there; nothing where that is not known. */
export const putCount = (item: Element, count: number | undefined, locale: string): void => {
  const control = item.firstElementChild!;
  const last = control.lastElementChild!;
  const shown = last.getAttribute('part') === 'count' ? last : undefined;
  if (count === undefined) {
    removeNode(shown?.previousElementSibling);
    removeNode(shown);
    return;
  }
  const number = new Intl.NumberFormat([locale, 'sv']).format(count);
  if (shown) putText(shown, number);
  else {
    control.append(
      visuallyHidden(`, ${msg('antal delningar', {id: 'social-share.count'})}: `),
      make('span', {part: 'count'}, number),
    );
  }
};
