/**
 * The floor for an element made with Lit: the markup and style of our bar, in Swedish only, for one
 * address given by an attribute. No languages, no networks as data, no events, nothing read from
 * the page.
 */
import {html, LitElement} from 'lit';
import {networkOf} from '../../../../src/social-share/network-registry.js';
import {styles} from '../../../../src/social-share/social-share.styles.js';
import {focusRing} from '../../../../src/theme/focus-ring.js';
import {hostReset} from '../../../../src/theme/host-reset.js';
import {tokens} from '../../../../src/theme/tokens.js';

class BareBar extends LitElement {
  static override styles = [tokens, hostReset, focusRing, styles];
  static override properties = {
    url: {type: String},
    shareTitle: {type: String, attribute: 'share-title'},
    status: {state: true},
  };

  url = '';
  shareTitle = '';
  status = '';

  protected override render() {
    const url = encodeURIComponent(this.url);
    const title = encodeURIComponent(this.shareTitle);
    return html`<div part="base" role="group" aria-labelledby="heading">
      <div id="heading" part="heading"><slot name="heading"><h2>Dela via sociala medier</h2></slot></div>
      <span id="before" hidden>Dela på</span><span id="elsewhere" hidden>(länk till annan webbplats)</span>
      <ul role="list" part="list">
        ${this.#link('facebook', 'Facebook', `https://www.facebook.com/sharer/sharer.php?u=${url}`)}
        ${this.#link('x', 'X', `https://x.com/intent/post?url=${url}&text=${title}`)}
        ${this.#link('linkedin', 'LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${url}`)}
        ${this.#link('whatsapp', 'WhatsApp', `https://wa.me/?text=${title}%20${url}`)}
        <li>
          <a part="link link-email" href="mailto:?subject=${title}&amp;body=${title}%0D%0A%0D%0A${url}" rel="noopener noreferrer" referrerpolicy="no-referrer"
            >${this.#icon('email')}<span>Dela via e-post</span></a
          >
        </li>
        <li>
          <button part="button button-copy" type="button" @click=${this.#copy}
            >${this.#icon('copy')}<span>Kopiera länk</span></button
          >
        </li>
      </ul>
      <p role="status" part="status">${this.status}</p>
    </div>`;
  }

  #link(id: string, name: string, href: string) {
    return html`<li>
      <a part="link link-${id}" aria-labelledby="before label-${id} elsewhere" href=${href} rel="noopener noreferrer" referrerpolicy="no-referrer"
        >${this.#icon(id)}<bdi id="label-${id}" translate="no">${name}</bdi></a
      >
    </li>`;
  }

  #icon(id: string) {
    return html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${networkOf(id)!.icon}></path></svg>`;
  }

  readonly #copy = async () => {
    await navigator.clipboard.writeText(this.url);
    this.status = 'Länken är kopierad';
  };
}

customElements.define('bare-bar', BareBar);
