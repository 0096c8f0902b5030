import {msg} from '@lit/localize';
import {html, LitElement} from 'lit';
import {directionOf} from '../localization/direction.js';
import {LanguageController} from '../localization/language-controller.js';
import {headingLevel} from '../templates/heading-level.js';
import {heading} from '../templates/heading.js';
import {focusRing} from '../theme/focus-ring.js';
import {hostReset} from '../theme/host-reset.js';
import {tokens} from '../theme/tokens.js';
import {FactBoxToggleEvent} from './fact-box.events.js';
import {styles} from './fact-box.styles.js';

/**
 * A box of background facts beside an article: light-DOM content in a frame of its own.
 *
 * The box is an unnamed `aside` that is no landmark: three boxes on a page do not crowd a screen
 * reader's list of them.
 *
 * @tag fact-box
 * @slot - The facts, usually a list or a few paragraphs.
 * @slot heading - A heading element at the level the page needs; takes the place of `heading`.
 * @fires {FactBoxToggleEvent} fact-box-toggle - The reader opened or closed a collapsible box.
 * @csspart box - The frame.
 * @csspart heading - Around the heading.
 * @csspart content - Around the facts.
 * @csspart summary - The row that opens and closes a collapsible box.
 * @cssprop [--fact-box-accent=currentColor] - Colour of the leading edge.
 * @cssprop [--fact-box-surface] - Background; a tint of the text colour unless set.
 * @cssprop [--fact-box-padding=1.25em] - Space inside the frame.
 */
export class FactBox extends LitElement {
  static override styles = [tokens, hostReset, focusRing, styles];

  static override properties = {
    heading: {type: String},
    headingLevel: {type: Number, attribute: 'heading-level'},
    collapsible: {type: Boolean, reflect: true, useDefault: true},
    open: {type: Boolean, reflect: true, useDefault: true},
    tone: {type: String, reflect: true, useDefault: true},
  };

  /** Plain-text heading, for pages that cannot slot one. "Fakta", in the page's language, if neither is given. */
  heading = '';

  /** Level of that heading, 1 upwards; 3 unless set, since the box usually stands under an article's `h2`. */
  headingLevel = 3;

  /** Whether the reader may fold the box away. */
  collapsible = false;

  /** Whether the facts of a collapsible box are showing. Without `collapsible` they always are. */
  open = false;

  /** What kind of box it is: `facts` (default), `note` without a background, or `warning`. */
  tone: 'facts' | 'note' | 'warning' = 'facts';

  readonly #language = new LanguageController(this);

  protected override render() {
    // Within a section an unnamed aside is no landmark (HTML-AAM), wherever the page puts the box.
    return html`<section><aside part="box">${this.collapsible ? this.#folding() : this.#plain()}</aside></section>`;
  }

  #plain() {
    return [this.#heading(), html`<slot part="content"></slot>`];
  }

  #folding() {
    return html`<details .open=${this.open} @toggle=${this.#toggled}>
      <summary part="summary">${this.#heading()}</summary>
      <slot part="content"></slot>
    </details>`;
  }

  #heading() {
    const lang = this.heading ? undefined : this.#language.fallback;
    const words = this.heading || this.#language.speak(() => msg('Fakta', {id: 'fact-box.heading'}));
    const marked = lang ? html`<span lang=${lang} dir=${directionOf(lang)}>${words}</span>` : words;
    return html`<slot name="heading" part="heading">${heading(html, headingLevel(this.headingLevel, 3), marked)}</slot>`;
  }

  // Setting `open` fires the event of <details> too; only a difference came from the reader.
  readonly #toggled = (event: Event) => {
    const {open} = event.currentTarget as HTMLDetailsElement;
    if (open === this.open) return;
    this.open = open;
    this.dispatchEvent(new FactBoxToggleEvent(open));
  };
}
