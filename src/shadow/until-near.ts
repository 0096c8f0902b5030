import type {ReactiveElement} from '@lit/reactive-element';

/** What waits, and how each comes to life. */
const waiting = new Map<Element, () => void>();

const wake = (element: Element): void => waiting.get(element)?.();

let near: IntersectionObserver | undefined;

/** Watches for readers who come as near as one height of the window, or print. */
const watch = (): IntersectionObserver => {
  addEventListener('beforeprint', () => waiting.forEach((comeToLife) => comeToLife()));
  return new IntersectionObserver(
    (entries) => entries.forEach(({isIntersecting, target}) => isIntersecting && wake(target)),
    {rootMargin: '100%'},
  );
};

/** Whether style sheets can tell an element that waits: its class is known, so that `:not(:defined)` is no more. */
const canTell = /*@__PURE__*/ globalThis.CSS?.supports?.('selector(:state(waiting))');

/**
 * Lets elements of an article, whose light DOM looks until then as they do, come to life only when a reader
 * comes near, has the focus in one or prints, or a script asks one for its `updateComplete`. Until then an
 * element has no shadow root, and the state `waiting`, which style sheets take for not being defined. Of a
 * long article from the server this is most of what its elements cost (`npm run bench -- article`).
 * @param standing A selector for those in an article that have all that a reader needs in their light DOM.
 */
export const untilNear = (Base: typeof ReactiveElement, standing: string): typeof ReactiveElement => {
  abstract class UntilNear extends Base {
    #states?: CustomStateSet;

    override connectedCallback(): void {
      if (this.shadowRoot || !canTell || !this.matches(`.nyhetsdelar-article ${standing}:not(:focus-within)`))
        super.connectedCallback();
      else this.#wait();
    }

    override disconnectedCallback(): void {
      this.#stop();
      super.disconnectedCallback();
    }

    /** @ignore */
    override get updateComplete(): Promise<boolean> {
      wake(this);
      return super.updateComplete;
    }

    protected override performUpdate(): void {
      wake(this);
      super.performUpdate();
    }

    #wait(): void {
      this.#states ??= this.attachInternals().states;
      this.#states.add('waiting');
      waiting.set(this, () => {
        this.#stop();
        this.#states!.delete('waiting');
        super.connectedCallback();
      });
      (near ??= watch()).observe(this);
      this.addEventListener('focusin', this.#focused, {once: true});
    }

    #stop(): void {
      waiting.delete(this);
      near?.unobserve(this);
    }

    /** A link that gives way to a control of the element's own hands the focus on to it (WCAG 2.4.3). */
    readonly #focused = ({target}: FocusEvent): void => {
      this.performUpdate();
      const link = target as HTMLAnchorElement;
      if (link.getClientRects().length) return;
      const controls = [...this.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[href], button')];
      const words = link.dataset['later'] ?? link.textContent;
      const same =
        controls.find(({href}) => href === link.href) ??
        controls.find(({textContent}) => words.includes(textContent));
      (same ?? controls[0])?.focus();
    };
  }
  return UntilNear;
};
