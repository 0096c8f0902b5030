/**
 * The entry for a script tag beside the one of the bar, in either order: hands its networks to the
 * bar that is on the page, whichever file that came in.
 */
import {furtherNetworks} from './further-networks.js';
import type {SocialShare} from './social-share.js';

void customElements.whenDefined('social-share').then((bar) => {
  furtherNetworks.forEach((bar as typeof SocialShare).defineNetwork);
});
