import {msg} from '@lit/localize';
import {ReactiveElement, type PropertyValues} from '@lit/reactive-element';
import {css} from '@lit/reactive-element/css-tag.js';
import {LanguageController} from '../localization/language-controller.js';
import {headingLevel} from '../markup/heading-level.js';
import {afterLoad} from '../shadow/after-load.js';
import {make} from '../shadow/make-element.js';
import {putHeading} from '../shadow/put-heading.js';
import {restyle, styledRoot} from '../shadow/styled-root.js';
import {untilNear} from '../shadow/until-near.js';
import {shadowTheme} from '../theme/shadow-theme.js';
import {FactBoxToggleEvent} from './fact-box.events.js';
import {styles} from './fact-box.styles.js';
import {tellOfLostContent} from './lost-content.js';

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
export class FactBox extends untilNear(ReactiveElement, ':not([collapsible]):has(> [slot=heading])') {
  static override styles = [css`${shadowTheme}${styles}`];

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

  readonly #heading = make('slot', {name: 'heading', part: 'heading'});
  readonly #content = make('slot', {part: 'content'});
  readonly #box = make('aside', {part: 'box'});
  #details: HTMLDetailsElement | undefined;

  adoptedCallback(): void {
    restyle(this);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = styledRoot(this);
    // Within a section an unnamed aside is no landmark (HTML-AAM), wherever the page puts the box.
    root.append(make('section', {}, this.#box));
    return root;
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    this.#language.speak(() =>
      putHeading(
        this.#heading,
        headingLevel(this.headingLevel, 3),
        this.heading || msg('Fakta', {id: 'fact-box.heading'}),
        this.heading ? undefined : this.#language.fallback,
      ),
    );
    if (this.collapsible !== !!this.#details || !this.#box.firstChild) this.#arrange();
    if (this.#details) this.#details.open = this.open;
    // Until then its children may still be on their way.
    if (!this.hasUpdated) afterLoad(() => tellOfLostContent(this));
  }

  #arrange(): void {
    this.#details = undefined;
    if (this.collapsible) {
      const summary = make('summary', {part: 'summary'}, this.#heading);
      this.#details = make('details', {}, summary, this.#content);
      this.#details.addEventListener('toggle', this.#toggled);
      this.#box.replaceChildren(this.#details);
    } else {
      this.#box.replaceChildren(this.#heading, this.#content);
    }
  }

  // Setting `open` fires the event of <details> too; only a difference came from the reader.
  readonly #toggled = (event: Event) => {
    const {open} = event.currentTarget as HTMLDetailsElement;
    if (open === this.open) return;
    this.open = open;
    this.dispatchEvent(new FactBoxToggleEvent(open));
  };
}
