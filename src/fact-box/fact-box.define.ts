import {FactBox} from './fact-box.js';

// A page can load the script twice, and a second define() would throw.
if (!customElements.get('fact-box')) customElements.define('fact-box', FactBox);

declare global {
  interface HTMLElementTagNameMap {
    'fact-box': FactBox;
  }
}
