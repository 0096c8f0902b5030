import {msg} from '@lit/localize';
import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {css} from '@lit/reactive-element/css-tag.js';
import {directionOf} from '../localization/orthography.js';
import {LanguageController} from '../localization/language-controller.js';
import {nearestLanguage} from '../localization/nearest-language.js';
import {headingLevel} from '../markup/heading-level.js';
import {afterLoad} from '../shadow/after-load.js';
import {make} from '../shadow/make-element.js';
import {putHeading} from '../shadow/put-heading.js';
import {putAttribute, putChildren, putText} from '../shadow/write-changes.js';
import {removeNode} from '../shadow/remove-node.js';
import {restyle, styledRoot} from '../shadow/styled-root.js';
import {untilNear} from '../shadow/until-near.js';
import {controlTheme} from '../theme/shadow-theme.js';
import {barParts, makeList, putSharedWords} from './bar-parts.js';
import type {ActionContext, DialogContent, OfferedField} from './action.js';
import {addressOf, bars, defineNetwork, networkOf, usualNetworks} from './network-registry.js';
import {withCampaign, type ShareTarget} from './share-address.js';
import {readShareCounts, type ShareCounts} from './share-counts.js';
import {shareDialog} from './share-dialog.js';
import {itemPattern, putCount, withoutReferrer} from './share-item.js';
import {shareTarget} from './share-target.js';
import {headingWords} from './share-words.js';
import {SocialShareFailedEvent, SocialShareRequestEvent} from './social-share.events.js';
import {styles} from './social-share.styles.js';
import {StatusLine} from './status-line.js';

/**
 * A bar of ways to share the page or article it stands in: plain links, and buttons for what the
 * browser does itself. Nothing is loaded from a network, and none is told of the reader, before
 * the reader follows a link to it.
 *
 * The children are for readers without script: plain links, which the bar takes the place of. With
 * `before-script.css` in the page's style sheet they have the room of the bar, and nothing moves.
 *
 * ```html
 * <social-share>
 *   <h2 slot="heading">Dela via sociala medier</h2>
 *   <ul>
 *     <li>
 *       <a href="https://www.facebook.com/sharer/sharer.php?u=…"
 *         ><span>Dela på </span>Facebook<span> (länk till annan webbplats)</span></a
 *       >
 *     </li>
 *     <li><a href="mailto:?subject=…&amp;body=…">Dela via e-post</a></li>
 *     <li><a href="https://…" data-later="Kopiera länk">Sidans länk</a></li>
 *   </ul>
 * </social-share>
 * ```
 *
 * @tag social-share
 * @slot heading - A heading element at the level the page needs; takes the place of `heading`.
 * @slot icon-<network> - An icon in place of the built-in one, as `icon-facebook`.
 * @slot label-<network> - The text of a link or button, as `label-facebook`.
 * @fires {SocialShareRequestEvent} social-share-request - The reader chose a way to share; cancelable, before anything leaves the page.
 * @fires {SocialShareCopiedEvent} social-share-copied - The address is on the reader's clipboard.
 * @fires {SocialShareCompletedEvent} social-share-completed - The browser's own sharing came back with success.
 * @fires {SocialShareFailedEvent} social-share-failed - The browser refused what the reader chose.
 * @csspart base - Around everything.
 * @csspart heading - Around the heading.
 * @csspart list - The row of links and buttons, also of those behind "Fler sätt att dela".
 * @csspart more - Around the further ways to share.
 * @csspart link - A link; `link-facebook` and so on for one alone.
 * @csspart button - A button; `button-copy` and so on for one alone.
 * @csspart icon - An icon of the bar's own.
 * @csspart count - How often the page was shared, where `counts-src` says so.
 * @csspart status - What is said after an action.
 * @csspart dialog - The dialog that asks for the Mastodon server or shows the QR code.
 * @csspart qr - The QR code.
 * @csspart actions - The buttons of a dialog.
 * @cssprop [--social-share-size=44px] - Least width and height of a link or button.
 * @cssprop [--social-share-gap=0.5em] - Space between them.
 * @cssprop [--social-share-radius=0.25em] - Rounding of their corners.
 * @cssprop [--social-share-color=inherit] - Their text and icons; may also be set on one part, as `social-share::part(link-facebook)`.
 * @cssprop [--social-share-background=transparent] - Their background; likewise.
 * @cssprop [--social-share-border] - Their border, a tint of the text colour unless set; likewise.
 * @cssprop [--social-share-icon-size=1.25em] - Width and height of an icon.
 */
export class SocialShare extends untilNear(ReactiveElement, ':has(> ul)') {
  static override styles = [css`${controlTheme}${styles}`];

  static override properties = {
    url: {type: String},
    shareTitle: {type: String, attribute: 'share-title'},
    text: {type: String},
    summary: {type: String},
    networks: {type: String},
    more: {type: String},
    heading: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    appearance: {type: String, reflect: true, useDefault: true},
    newWindow: {type: Boolean, attribute: 'new-window'},
    campaign: {type: String},
    countsSrc: {type: String, attribute: 'counts-src'},
  };

  /** Adds a network, or changes one; the function of the same name, for pages without modules. */
  static readonly defineNetwork = defineNetwork;

  /** The address to share. Without it: that of the surrounding article, else that of the page. Tracking parameters are taken off. */
  url = '';

  /** The title to share. Without it: that of the surrounding article, else that of the page. */
  shareTitle = '';

  /** What a post says beside the address; the title unless given. Cut to what each network takes. */
  text = '';

  /** A sentence or two for where there is room, as in a letter. Without it: that of the surrounding article, else that of the page. */
  summary = '';

  // In full, so that the manifest and what reads it can show it.
  /** The ways to share, in the order shown, with spaces between. `native` comes first on touch screens, and only where the browser has it. */
  networks = 'facebook linkedin x email copy';

  /** Further ways to share, behind "Fler sätt att dela". */
  more = '';

  /** Plain-text heading, for pages that cannot slot one. "Dela via sociala medier", in the page's language, if neither is given. */
  heading = '';

  /** Level of that heading, 1 upwards. */
  headingLevel = 2;

  /** What links and buttons show: `both` icon and text (default), `icons`, or `labels`. What they are called stays the same. */
  appearance: 'both' | 'icons' | 'labels' = 'both';

  /** Opens networks in a new window, and says so in the name of each link. */
  newWindow = false;

  /** Name of a campaign for the site's own statistics; `{network}` in it stands for the network. Adds `utm_source`, `utm_medium` and `utm_campaign` to what is shared. */
  campaign = '';

  /** Address, on the site itself, of JSON that says how often the page was shared: `{"facebook": 12}`. `{url}` in it stands for the page. Without it nothing is asked. */
  countsSrc = '';

  readonly #language = new LanguageController(this);
  /** What is shown now, each item by the pattern that it is a copy of. */
  #items = new Map<Element, Element>();
  readonly #parts = barParts();
  readonly #status = new StatusLine(this.#parts.status);
  /** What stands behind "Fler sätt att dela", once there was something. */
  #further: HTMLDetailsElement | undefined;
  /** Hears of icons and labels that the page fills in, or takes away. */
  readonly #watch = new MutationObserver(() => this.requestUpdate());
  #dialog?: HTMLDialogElement;
  #target!: ShareTarget;
  #counts: ShareCounts = {};
  #countsFrom = '';

  override connectedCallback(): void {
    super.connectedCallback();
    bars.add(this);
    this.#watch.observe(this, {childList: true, subtree: true, attributeFilter: ['slot']});
    // In another place, another article may be around it, or another language.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    bars.delete(this);
    this.#watch.disconnect();
    // It would come back open, but as a part of the page.
    removeNode(this.#dialog);
  }

  adoptedCallback(): void {
    restyle(this);
  }

  /**
   * Does what a click on this way to share does. A bar that is not shown opens no dialog, and fails.
   * @param id A name that `networks` knows, whether it is shown or not.
   */
  share(id: string): void {
    this.#refresh();
    const network = networkOf(id);
    if (!network) {
      warnOfUnknown(id);
    } else if (network.asksFirst || this.#request(id)) {
      const address = this.#address(id);
      if (address) this.#follow(address);
      else void network.run?.(this.#actionContext(id));
    }
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = styledRoot(this);
    root.append(this.#parts.base);
    // The root hears the clicks of the links and buttons in it, which keys and aids press as well.
    root.addEventListener('click', this.#clicked);
    root.addEventListener('auxclick', this.#clicked);
    root.addEventListener('pointerdown', this.#refresh);
    root.addEventListener('focusin', this.#refresh);
    return root;
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    const before = this.#target as ShareTarget | undefined;
    this.#target = shareTarget(this);
    this.#language.speak(() => {
      // What was said, was said of another page.
      if (before?.url !== this.#target.url) this.#status.say(() => '');
      this.#show();
    });
    const from = this.countsSrc?.replaceAll('{url}', encodeURIComponent(this.#target.url)) ?? '';
    if (from !== this.#countsFrom) void this.#readCounts(from);
  }

  #show(): void {
    const {fallback, locale} = this.#language;
    const {base, heading, list, status, words} = this.#parts;
    const root = this.shadowRoot!;
    const place = nearestLanguage(this);
    putAttribute(base, 'lang', fallback ?? place);
    putAttribute(status, 'dir', directionOf(locale));
    // The page's own words are in the page's language, whatever the bar had to fall back to.
    putHeading(
      heading,
      headingLevel(this.headingLevel, 2),
      this.heading || headingWords(),
      this.heading ? place : base.lang,
    );
    putSharedWords(words, this.newWindow);
    // A framework may write nothing at all, or a list.
    const shown = new Set(this.#usable(this.networks ?? usualNetworks));
    const more = new Set(this.#usable(this.more ?? '').filter((id) => !shown.has(id)));
    const focused = (root.activeElement as HTMLElement | null)?.dataset['network'];
    const before = this.#items;
    this.#items = new Map();
    putChildren(list, this.#itemsOf(shown, before));
    if (more.size) {
      const further = (this.#further ??= make('details', {part: 'more'}, make('summary'), makeList()));
      putText(further.firstElementChild!, msg('Fler sätt att dela', {id: 'social-share.more'}));
      putChildren(further.lastElementChild!, this.#itemsOf(more, before));
      if (!further.parentNode) list.after(further);
    } else {
      removeNode(this.#further);
    }
    this.#status.update();
    // An item that was made anew or moved has lost the focus.
    if (focused && !root.activeElement)
      root.querySelector<HTMLElement>(`[data-network="${CSS.escape(focused)}"]`)?.focus();
  }

  /** The names in a list that can be used here. */
  #usable(names: string): string[] {
    const written =
      String(names)
        .toLowerCase()
        .match(/[^\s,]+/g) ?? [];
    const ids = written.filter((id) => {
      const network = networkOf(id);
      if (!network) warnOfUnknown(id);
      return network && (!network.touchOnly || touch()) && (network.available?.(this.#target) ?? true);
    });
    // On a touch screen, sharing goes through the reader's own apps.
    const apps = ids.filter((id) => networkOf(id)!.firstOnTouch && touch());
    return [...apps, ...ids];
  }

  /** The list items of these ways to share, with their addresses; without those whose network fails. */
  #itemsOf(ids: Iterable<string>, before: ReadonlyMap<Element, Element>): Element[] {
    const {locale} = this.#language;
    const filled = [...this.children].map(({slot}) => slot);
    return [...ids].flatMap((id) => {
      const network = networkOf(id)!;
      const address = this.#address(id);
      if (network.address && !address) return [];
      const count = this.#counts[id];
      const pattern = itemPattern(id, network, [
        locale,
        this.newWindow,
        filled.includes(`icon-${id}`),
        filled.includes(`label-${id}`),
        count !== undefined,
      ]);
      const item = before.get(pattern) ?? (pattern.cloneNode(true) as Element);
      this.#items.set(pattern, item);
      if (count !== undefined) putCount(item, count, locale);
      if (address) putAttribute(item.firstElementChild!, 'href', address);
      return item;
    });
  }

  /** Where a network is opened; nothing for an action, or where the page's own network fails. */
  #address(id: string): string | undefined {
    return addressOf(id, networkOf(id)?.address, this.#shared(id));
  }

  /** What this network is given. */
  #shared(id: string): ShareTarget {
    return this.campaign
      ? withCampaign(this.#target, this.campaign, id, networkOf(id)?.name ? 'social' : id)
      : this.#target;
  }

  /** Tells the page what the reader chose, and gives its answer. */
  #request(id: string): boolean {
    return this.dispatchEvent(new SocialShareRequestEvent(id, this.#shared(id).url));
  }

  #actionContext(id: string): ActionContext {
    const fail = (
      error?: unknown,
      words = () => msg('Det gick inte att dela', {id: 'social-share.failed'}),
      field?: OfferedField,
    ) => {
      this.#announce(words, field);
      this.dispatchEvent(new SocialShareFailedEvent(id, this.#shared(id).url, error));
    };
    return {
      target: () => this.#shared(id),
      request: () => this.#request(id),
      follow: (address) => this.#follow(address),
      announce: (words) => this.#announce(words),
      fail,
      send: (event) => this.dispatchEvent(event),
      openDialog: (content) => {
        // In a bar that is not shown, the page would stand still for a dialog that nobody sees.
        if (this.#parts.base.getClientRects().length) this.#open(content);
        else fail();
      },
      closeDialog: () => this.#dialog?.close(),
    };
  }

  #announce(words: () => string, field?: OfferedField): void {
    this.#language.speak(() => this.#status.say(words, field));
  }

  #open(content: () => DialogContent): void {
    removeNode(this.#dialog);
    const dialog = this.#language.speak(() => shareDialog(content()));
    const {base, status} = this.#parts;
    dialog.lang = base.lang;
    dialog.dir = status.dir;
    this.#dialog = dialog;
    this.renderRoot.append(dialog);
    dialog.showModal();
  }

  /** Goes to an address as its link does; what an app opens needs no window. */
  #follow(href: string): void {
    const link = make('a', {href, ...withoutReferrer});
    if (this.newWindow && /^http/.test(href)) link.target = '_blank';
    link.click();
  }

  /** Brings the addresses up to date before one is followed: an application may have changed the page. */
  readonly #refresh = (): void => {
    this.requestUpdate();
    this.performUpdate();
  };

  readonly #clicked = (event: Event): void => {
    // The right button opens a menu.
    if ((event as MouseEvent).button > 1) return;
    // From the inside out, since an icon of the page's own stands in the page, not in the bar.
    const control = event
      .composedPath()
      .find(
        (node): node is HTMLElement =>
          node instanceof HTMLElement && this.renderRoot.contains(node) && !!node.dataset['network'],
      );
    const id = control?.dataset['network'];
    if (!id) return;
    if (control.localName === 'a') {
      this.#refresh();
      if (!this.#request(id)) event.preventDefault();
    } else if (event.type === 'click') {
      this.share(id);
    }
  };

  async #readCounts(from: string): Promise<void> {
    this.#countsFrom = from;
    const counts = await readShareCounts(from);
    // The page may have asked for others meanwhile.
    if (from !== this.#countsFrom) return;
    this.#counts = counts;
    this.requestUpdate();
  }
}

const touch = (): boolean => matchMedia('(pointer: coarse)').matches;

const warned = new Set<string>();

/** Says once that a name is no network's; after the page has loaded, since a script of it may still define one. */
const warnOfUnknown = (id: string): void => {
  if (warned.has(id)) return;
  warned.add(id);
  afterLoad(() => {
    if (!networkOf(id)) console.warn(`<social-share>: there is no network called "${id}".`);
  });
};
