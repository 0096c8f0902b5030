import {msg} from '@lit/localize';
import type {LanguageController} from '../localization/language-controller.js';
import {make} from '../shadow/make-element.js';
import {removeNode} from '../shadow/remove-node.js';
import {putAttribute, putText} from '../shadow/write-changes.js';
import type {ArticleState} from './article-source.js';
import type {ListenControl} from './listen/listen-control.js';

/** What the element says and offers beside its article: listening, how the loading goes, another try. */
export class Controls {
  readonly element: HTMLElement;

  readonly #listen: ListenControl;
  readonly #status = make('p', {role: 'status', part: 'status'});
  readonly #retry = make('button', {type: 'button', part: 'retry'});

  constructor(listen: ListenControl, retry: () => void) {
    this.#listen = listen;
    this.element = make('div', {class: 'host-reset'}, this.#status);
    this.#retry.addEventListener('click', retry);
  }

  /** Whether the reader stands on the button for another try. */
  get hasFocus(): boolean {
    return (this.#retry.getRootNode() as Partial<ShadowRoot>).activeElement === this.#retry;
  }

  /**
   * Shows what there is to say.
   * @param isEmpty Whether the page's children give the reader nothing to see where there is no article.
   */
  update(
    state: ArticleState,
    language: LanguageController,
    {listens, canRetry, isEmpty}: {listens: boolean; canRetry: boolean; isEmpty: boolean},
  ): void {
    const {status} = state;
    const failed = status === 'error' && isEmpty;
    putAttribute(this.element, 'lang', language.fallback ?? null);
    language.speak(() => {
      this.#listen.update();
      putText(this.#retry, msg('Försök igen', {id: 'news-article.retry'}));
      putText(
        this.#status,
        failed
          ? msg('Det gick inte att läsa in artikeln', {id: 'news-article.failed'})
          : status === 'loading' && state.slow
            ? msg('Artikeln läses in', {id: 'news-article.loading'})
            : '',
      );
    });
    // The button stays under a reader who has pressed it and waits for the outcome.
    const offersRetry = (failed && canRetry) || (status === 'loading' && this.hasFocus);
    if (!listens) removeNode(this.#listen.element);
    else if (!this.#listen.element.parentNode) this.element.prepend(this.#listen.element);
    if (!offersRetry) removeNode(this.#retry);
    else if (!this.#retry.parentNode) this.element.append(this.#retry);
  }
}
