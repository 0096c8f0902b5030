import {claimTag} from '../claim-tag.js';
import {SocialShare} from './social-share.js';
// Of an import for its types alone, a declaration keeps nothing, and the events would be unknown.
import './social-share.events.js';

if (claimTag('social-share', SocialShare)) customElements.define('social-share', SocialShare);

declare global {
  interface HTMLElementTagNameMap {
    'social-share': SocialShare;
  }
}
