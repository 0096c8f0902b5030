import {icon as drawIcon} from '../shadow/icon.js';
import {make} from '../shadow/make-element.js';
import {putText} from '../shadow/write-changes.js';
import type {WayToShare} from './network.js';
import {native} from './actions/native.js';
import {wordsAroundName} from './share-words.js';

/** The page that a link leads to learns nothing of the page that it stood on, and has no hold of it. */
export const withoutReferrer = {rel: 'noopener noreferrer', referrerpolicy: 'no-referrer'};

/**
 * What makes one item of a network different from another: the language that `msg()` answers in, whether it
 * opens a new window, whether the page fills its slots, and whether it says how often the page was shared there.
 */
type ItemSettings = readonly [
  locale: string,
  newWindow: boolean,
  slottedIcon: boolean,
  slottedLabel: boolean,
  hasCount: boolean,
];

/** An item with all that is alike for every page and number. */
const makePattern = (
  id: string,
  {name = id, address, run, icon: path = native.icon, words}: WayToShare,
  [, newWindow, slottedIcon, slottedLabel, hasCount]: ItemSettings,
): Element => {
  // A page's own action is called what the page calls it.
  const whole = words?.() ?? (address || run ? undefined : name);
  const [icon, label, count] = [`icon-${id}`, `label-${id}`, `count-${id}`];
  const [before, after] = wordsAroundName();
  const names = [
    slottedIcon && icon,
    !whole && before && 'before',
    label,
    !whole && after && 'after',
    !whole && address && 'elsewhere',
    hasCount && 'counted',
    hasCount && count,
  ].filter(Boolean);
  const text = whole ?? name;
  return make(
    'li',
    {},
    make(
      address ? 'a' : 'button',
      {
        part: address ? `link link-${id}` : `button button-${id}`,
        'data-network': id,
        // Where there is nothing to put together, the text is the name.
        ...(names[1] && {'aria-labelledby': names.join(' ')}),
        ...(address && withoutReferrer),
        ...(address && newWindow && !whole && {target: '_blank'}),
      },
      slottedIcon ? make('slot', {id: icon, name: icon}) : drawIcon(path),
      make(
        whole ? 'span' : 'bdi',
        {id: label, ...(!whole && {translate: 'no'})},
        slottedLabel ? make('slot', {name: label}) : text,
      ),
      ...(hasCount ? [make('span', {id: count, part: 'count'})] : []),
    ),
  );
};

/** Patterns that were made before, by network and settings. */
const patterns = new WeakMap<WayToShare, Map<string, Element>>();

/**
 * The list item of one way to share, alike for all bars that have the same settings: each bar shows
 * a copy of its own and puts address and count on it. It is made of plain nodes, without the marks that a
 * template leaves, since to copy those takes a fraction of the time and memory that rendering takes.
 */
export const itemPattern = (id: string, network: WayToShare, settings: ItemSettings): Element => {
  const made = patterns.get(network) ?? new Map<string, Element>();
  patterns.set(network, made);
  const key = `${settings}`;
  const pattern = made.get(key) ?? makePattern(id, network, settings);
  made.set(key, pattern);
  return pattern;
};

/** Says in an item that has a place for it how often the page was shared there. */
export const putCount = (item: Element, count: number, locale: string): void =>
  putText(item.firstElementChild!.lastElementChild!, new Intl.NumberFormat([locale, 'sv']).format(count));
