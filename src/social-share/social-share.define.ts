import {claimTag} from '../claim-tag.js';
import {SocialShare} from './social-share.js';

if (claimTag('social-share', SocialShare)) customElements.define('social-share', SocialShare);

declare global {
  interface HTMLElementTagNameMap {
    'social-share': SocialShare;
  }
}
