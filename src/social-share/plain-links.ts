import {msg} from '@lit/localize';
import {nothing} from 'lit/html.js';
import {webAddress} from '../article/site.js';
import type {SharedPage} from '../markup/context.js';
import type {HtmlTag, Markup} from '../markup/markup.js';
import {formAddress} from './actions/mastodon.js';
import {addressOf, networkOf, usualNetworks} from './network-registry.js';
import {toShare, type ShareTarget} from './share-address.js';
import {externalLinkWords, wordsAroundName} from './share-words.js';

/** A link in the place of what needs script. */
interface ScriptlessLink {
  readonly address: (target: ShareTarget) => string;
  readonly words?: () => string;
}

/** By network; here and not with the rest of it, since no bar shows them. */
export const scriptlessLinks: ReadonlyMap<string, ScriptlessLink> = new Map<string, ScriptlessLink>([
  // Where the reader chooses a server when no script can ask for it. The text stands in the fragment, which
  // no server sees.
  ['mastodon', {address: (target) => formAddress('share.joinmastodon.org', target).replace('share?', '#')}],
  // A link to the page itself, whose address a browser's own menu copies.
  ['copy', {address: ({url}) => url, words: () => msg('Sidans länk', {id: 'plain-links.page'})}],
]);

/**
 * The links that stand in a `<social-share>` for readers without script, as its children. What
 * needs script is left out. Each text is a whole phrase; `before-script.css` hides from the eye all
 * but the network's name, as the bar does.
 * @param html The tag to write with.
 * @param target What is shared; nothing is written of what has no address that is whole.
 * @param names Names of networks, with spaces between, as in the attribute `networks`.
 */
export const plainLinks = (html: HtmlTag, target: SharedPage, names = usualNetworks): Markup => {
  // As the bar has it: without what follows the reader.
  const url = target.url && webAddress(target.url);
  if (!url) return nothing;
  const share = toShare({...target, url});
  const [before, after] = wordsAroundName();
  // Once for all networks.
  const beforeName = html`<span>${before} </span>`;
  const afterName = html`<span>${after && ` ${after}`} ${externalLinkWords(false)}</span>`;
  let hasLinks = false;
  // Each once, however it is written, as in the bar.
  const items = [...new Set(names.toLowerCase().split(/[\s,]+/))].map((id) => {
    const network = networkOf(id);
    const scriptless = scriptlessLinks.get(id);
    // A page's own networks are asked whether a link may have what they give; the package's are known.
    const address = scriptless ? scriptless.address(share) : addressOf(id, network?.address, share);
    if (!network || network.touchOnly) return undefined;
    const button = network.words?.();
    // What needs script has its room kept where there is some; native sharing alone is not on every device.
    if (!address)
      return network.run && !network.available ? html`<li hidden data-later=${button}></li>` : undefined;
    hasLinks = true;
    const plain = scriptless?.words?.();
    const words = plain ?? button ?? [beforeName, network.name, afterName];
    // The words of the button that will take its place, for which the style sheet keeps room.
    const later = plain ? button : nothing;
    return html`<li><a href=${address} data-later=${later} rel="noopener noreferrer" referrerpolicy="no-referrer">${words}</a></li>`;
  });
  return hasLinks ? html`<ul>${items}</ul>` : nothing;
};
