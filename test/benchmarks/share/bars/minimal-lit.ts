/**
 * The least that anyone would make with Lit: icons in a row, named by `aria-label`, for one address, with one
 * rule of style for each part. No words that are seen, no languages, no slots, nothing read from the page.
 */
import {css, html, LitElement} from 'lit';
import {networkOf} from '../../../../src/social-share/network-registry.js';

class MinimalBar extends LitElement {
  static override styles = css`
    ul {
      display: flex;
      gap: 0.5em;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    a,
    button {
      display: block;
      padding: 0.6em;
      border: 1px solid;
      background: none;
    }

    svg {
      display: block;
      inline-size: 1.25em;
      fill: currentColor;
    }
  `;
  static override properties = {url: {type: String}, shareTitle: {type: String, attribute: 'share-title'}};

  url = '';
  shareTitle = '';

  protected override render() {
    const url = encodeURIComponent(this.url);
    const title = encodeURIComponent(this.shareTitle);
    return html`<ul>
      ${this.#link('facebook', 'Dela på Facebook', `https://www.facebook.com/sharer/sharer.php?u=${url}`)}
      ${this.#link('x', 'Dela på X', `https://x.com/intent/post?url=${url}&text=${title}`)}
      ${this.#link('linkedin', 'Dela på LinkedIn', `https://www.linkedin.com/sharing/share-offsite/?url=${url}`)}
      ${this.#link('whatsapp', 'Dela på WhatsApp', `https://wa.me/?text=${title}%20${url}`)}
      ${this.#link('email', 'Dela via e-post', `mailto:?subject=${title}&body=${url}`)}
      <li><button aria-label="Kopiera länk" @click=${this.#copy}>${this.#icon('copy')}</button></li>
    </ul>`;
  }

  #link(id: string, name: string, href: string) {
    return html`<li><a href=${href} aria-label=${name}>${this.#icon(id)}</a></li>`;
  }

  #icon(id: string) {
    return html`<svg viewBox="0 0 24 24"><path d=${networkOf(id)!.icon}></path></svg>`;
  }

  readonly #copy = () => navigator.clipboard.writeText(this.url);
}

customElements.define('minimal-bar', MinimalBar);
