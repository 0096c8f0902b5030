import {claimTag} from '../claim-tag.js';
import {FactBox} from './fact-box.js';
// Of an import for its types alone, a declaration keeps nothing, and the events would be unknown.
import './fact-box.events.js';

if (claimTag('fact-box', FactBox)) customElements.define('fact-box', FactBox);

declare global {
  interface HTMLElementTagNameMap {
    'fact-box': FactBox;
  }
}
