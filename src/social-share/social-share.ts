import {msg} from '@lit/localize';
import {html, LitElement, nothing} from 'lit';
import {directionOf} from '../localization/direction.js';
import {LanguageController} from '../localization/language-controller.js';
import {nearestLanguage} from '../localization/nearest-language.js';
import {heading, headingLevel} from '../templates/heading.js';
import {focusRing} from '../theme/focus-ring.js';
import {hostReset} from '../theme/host-reset.js';
import {tokens} from '../theme/tokens.js';
import {visuallyHidden} from '../theme/visually-hidden.js';
import {copyText} from './copy-text.js';
import {icons} from './icons.js';
import {networkOf, onNetworkChange} from './networks.js';
import {shareTarget} from './share-target.js';
import {actionWords, headingWords, wordsAroundName} from './share-words.js';
import {
  SocialShareCopiedEvent,
  SocialShareFailedEvent,
  SocialShareRequestEvent,
} from './social-share.events.js';
import {styles} from './social-share.styles.js';

/**
 * A bar of ways to share the page or article it stands in: plain links, and buttons for what the
 * browser does itself. Nothing is loaded from a network, and none is told of the reader, before
 * the reader follows a link to it.
 *
 * The children are for readers without script: a list of plain links, which the bar takes the
 * place of.
 *
 * @tag social-share
 * @slot heading - A heading element at the level the page needs; takes the place of `heading`.
 * @slot icon-<network> - An icon in place of the built-in one, as `icon-facebook`.
 * @slot label-<network> - The text of a link or button, as `label-facebook`.
 * @fires {SocialShareRequestEvent} social-share-request - The reader chose a way to share; cancelable, before anything leaves the page.
 * @fires {SocialShareCopiedEvent} social-share-copied - The address is on the reader's clipboard.
 * @fires {SocialShareFailedEvent} social-share-failed - The browser refused what the reader chose.
 * @csspart base - Around everything.
 * @csspart heading - Around the heading.
 * @csspart list - The row of links and buttons.
 * @csspart link - A link; `link-facebook` and so on for one alone.
 * @csspart button - A button; `button-copy` and so on for one alone.
 * @csspart icon - An icon.
 * @csspart status - What is said after an action.
 * @cssprop [--social-share-size=44px] - Least width and height of a link or button.
 * @cssprop [--social-share-gap=0.5em] - Space between them.
 * @cssprop [--social-share-radius=0.25em] - Rounding of their corners.
 * @cssprop [--social-share-color=inherit] - Their text and icons.
 * @cssprop [--social-share-background=transparent] - Their background.
 * @cssprop [--social-share-border] - Their border; a tint of the text colour unless set.
 * @cssprop [--social-share-icon-size=1.25em] - Width and height of an icon.
 */
export class SocialShare extends LitElement {
  static override styles = [tokens, hostReset, focusRing, visuallyHidden, styles];

  static override properties = {
    url: {type: String},
    shareTitle: {type: String, attribute: 'share-title'},
    text: {type: String},
    networks: {type: String},
    heading: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    appearance: {type: String, reflect: true, useDefault: true},
    newWindow: {type: Boolean, attribute: 'new-window'},
  };

  /** The address to share. Without it: that of the surrounding article, else that of the page. */
  url = '';

  /** The title to share. Without it: that of the surrounding article, else that of the page. */
  shareTitle = '';

  /** What a post says beside the address; the title unless given. */
  text = '';

  /** The ways to share, in the order shown, with spaces between. */
  networks = 'facebook linkedin x email copy';

  /** Plain-text heading, for pages that cannot slot one. "Dela via sociala medier", in the page's language, if neither is given. */
  heading = '';

  /** Level of that heading, 1 upwards. */
  headingLevel = 2;

  /** What links and buttons show: `both` icon and text (default), `icons`, or `labels`. What they are called stays the same. */
  appearance: 'both' | 'icons' | 'labels' = 'both';

  /** Opens networks in a new window, and says so in the name of each link. */
  newWindow = false;

  readonly #language = new LanguageController(this);
  #target = shareTarget(this);
  #status = '';
  #refused = '';
  #forget?: () => void;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forget = onNetworkChange(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget?.();
  }

  /**
   * Does what a click on this way to share does.
   * @param id A name that `networks` knows, whether it is shown or not.
   */
  share(id: string): void {
    this.#refresh();
    const network = networkOf(id);
    if (!network) return this.#warn(id);
    const address = network.address?.(this.#target);
    const {url} = this.#target;
    if (!this.dispatchEvent(new SocialShareRequestEvent(id, url))) return;
    if (address) follow(address, this.newWindow);
    else if (id === 'print') window.print();
    else if (id === 'copy') void this.#copy(url);
  }

  protected override render() {
    this.#target = shareTarget(this);
    return this.#language.speak(() => this.#bar());
  }

  #bar() {
    const lang = this.#language.fallback;
    const dir = lang ? directionOf(lang) : nothing;
    // The base hears the clicks of the links and buttons in it, which keys and aids press as well;
    // and Safari takes a list without bullets for none, unless it is told.
    /* eslint-disable lit-a11y/click-events-have-key-events, lit-a11y/no-redundant-role */
    return html`<div
      part="base"
      role="group"
      aria-labelledby="heading"
      lang=${lang ?? nothing}
      @click=${this.#clicked}
      @auxclick=${this.#clicked}
      @pointerdown=${this.#refresh}
      @focusin=${this.#refresh}
    >
      <div id="heading" part="heading"><slot name="heading">${this.#heading(lang)}</slot></div>
      <ul role="list" part="list">
        ${this.#items(this.networks)}
      </ul>
      <p role="status" part="status" dir=${dir}>${this.#status}</p>
      ${this.#refused ? this.#copyByHand() : nothing}
    </div>`;
  }

  #heading(fallback: string | undefined) {
    const lang = this.heading && fallback ? nearestLanguage(this) : undefined;
    return heading(html, headingLevel(this.headingLevel, 2), this.heading || headingWords(), {lang});
  }

  #items(names: string) {
    const around = wordsAroundName(this.newWindow);
    const ids = new Set(names.toLowerCase().split(/[\s,]+/));
    ids.delete('');
    return [...ids].map((id) => this.#item(id, around));
  }

  #item(id: string, [before, after]: readonly string[]) {
    const network = networkOf(id);
    if (!network) return this.#warn(id);
    const action = actionWords(id);
    const label = html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${network.icon ?? icons[id as keyof typeof icons] ?? icons.native}></path></svg
      >${
        action
          ? html`<bdi><slot name="label-${id}">${action}</slot></bdi>`
          : html`<span class="visually-hidden">${before}</span><bdi translate="no"><slot name="label-${id}">${network.name}</slot></bdi><span class="visually-hidden">${after}</span>`
      }`;
    const address = network.address?.(this.#target);
    return html`<li>
      ${
        address
          ? html`<a part="link link-${id}" data-network=${id} href=${address} target=${this.newWindow && !action ? '_blank' : nothing} rel="noopener noreferrer" referrerpolicy="no-referrer">${label}</a>`
          : html`<button type="button" part="button button-${id}" data-network=${id}>${label}</button>`
      }
    </li>`;
  }

  #copyByHand() {
    return html`<label part="address"
      >${msg('Adress att kopiera', {id: 'social-share.address'})} <input readonly .value=${this.#refused}
    /></label>`;
  }

  /** Brings the addresses up to date before one is followed: an application may have changed the page. */
  readonly #refresh = () => {
    this.requestUpdate();
    this.performUpdate();
  };

  readonly #clicked = (event: MouseEvent) => {
    const control = event
      .composedPath()
      .find((node): node is HTMLElement => node instanceof HTMLElement && node.dataset['network'] !== undefined);
    if (!control) return;
    const id = control.dataset['network']!;
    if (control.localName === 'button') {
      if (event.type === 'click') this.share(id);
      return;
    }
    this.#refresh();
    if (!this.dispatchEvent(new SocialShareRequestEvent(id, this.#target.url))) event.preventDefault();
  };

  async #copy(url: string): Promise<void> {
    this.#refused = '';
    this.#say('');
    const copied = await copyText(url);
    // The line was empty for a moment, so that the same words a second time are announced again.
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    if (copied) {
      this.#say(this.#language.speak(() => msg('Länken är kopierad', {id: 'social-share.copied'})));
      this.dispatchEvent(new SocialShareCopiedEvent(url));
      return;
    }
    this.#refused = url;
    this.#say(this.#language.speak(() => msg('Det gick inte att kopiera länken', {id: 'social-share.copy-failed'})));
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.select();
    this.dispatchEvent(new SocialShareFailedEvent('copy', url));
  }

  #say(words: string): void {
    this.#status = words;
    this.requestUpdate();
  }

  #warn(id: string): undefined {
    if (warned.has(id)) return;
    warned.add(id);
    console.warn(`<social-share>: there is no network called "${id}".`);
  }
}

const warned = new Set<string>();

/** Goes to an address as a link does. */
const follow = (address: string, newWindow: boolean): void => {
  const link = document.createElement('a');
  link.href = address;
  link.rel = 'noopener noreferrer';
  link.referrerPolicy = 'no-referrer';
  if (newWindow) link.target = '_blank';
  link.click();
};
