import {SocialShare} from './social-share.js';

// A page can load the script twice, and a second define() would throw.
if (!customElements.get('social-share')) customElements.define('social-share', SocialShare);

declare global {
  interface HTMLElementTagNameMap {
    'social-share': SocialShare;
  }
}
