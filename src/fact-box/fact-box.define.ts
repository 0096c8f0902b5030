import {claimTag} from '../claim-tag.js';
import {FactBox} from './fact-box.js';

if (claimTag('fact-box', FactBox)) customElements.define('fact-box', FactBox);

declare global {
  interface HTMLElementTagNameMap {
    'fact-box': FactBox;
  }
}
