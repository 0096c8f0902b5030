import {appLink} from '../article/app-link.js';
import type {NamedNetwork, WayToShare} from './network.js';
import {networks} from './networks.js';
import type {ShareTarget} from './share-address.js';

const known = new Map<string, WayToShare>(networks.map((network) => [network.id, network]));

/** The ways to share that a bar shows unless it is told otherwise. */
export const usualNetworks = 'facebook linkedin x email copy';

/** The bars on the page, which show networks and follow when one is added or changed. */
export const bars = new Set<{requestUpdate(): void}>();

/** The network of this name, or nothing. */
export const networkOf = (id: string): WayToShare | undefined => known.get(id);

/**
 * Adds a network that `networks` may then name, or changes a built-in one. Bars already on the page follow.
 * @param network Its name, and what differs from a built-in network of that name.
 */
export const defineNetwork = ({id, ...network}: NamedNetwork): void => {
  known.set(id, {...networkOf(id), ...network});
  bars.forEach((bar) => bar.requestUpdate());
};

/** What makes addresses of which we know that a link may have them. */
const own = new Set(networks.map(({address}) => address));

/** The networks whose address was complained of. */
const told = new Set<string>();

/**
 * The address that one network opens for what is shared, or nothing, where there is none or a reader
 * should not be sent there. What went wrong is told in the console, once for each network.
 */
export const addressOf = (
  id: string,
  address: WayToShare['address'],
  target: ShareTarget,
): string | undefined => {
  if (!address) return undefined;
  let given: unknown;
  try {
    given = address(target);
    const safe = own.has(address) ? (given as string) : appLink(given);
    if (safe) return safe;
  } catch (error) {
    given = error;
  }
  if (!told.has(id)) console.error(`<social-share>: "${id}" gave no address that a link may have.`, given);
  told.add(id);
  return undefined;
};
