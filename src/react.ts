/**
 * Makes the three tags known to TypeScript in React 19, whose elements take properties and events
 * as they are: `import type {} from 'nyhetsdelar/react'` anywhere in an application. Types only; the
 * tags are registered by `nyhetsdelar/define`.
 */
import type {ReactiveElement} from '@lit/reactive-element';
import type {HTMLAttributes, RefAttributes} from 'react';
import type {FactBox} from './fact-box/fact-box.js';
import type {NewsArticle} from './news-article/news-article.js';
import type {SocialShare} from './social-share/social-share.js';

/** An element's own properties, without its methods and what it has from HTML and Lit. */
type Properties<Element extends HTMLElement> = {
  [
    Name in Exclude<keyof Element, keyof ReactiveElement> as Element[Name] extends (
      ...values: never[]
    ) => unknown
      ? never
      : Name
  ]?: Element[Name];
};

/** A listener for each event, as `onfact-box-toggle`. */
type Listeners<Names extends keyof GlobalEventHandlersEventMap> = {
  [Name in Names as `on${Name}`]?: (event: GlobalEventHandlersEventMap[Name]) => void;
};

type Tag<
  Element extends HTMLElement,
  Events extends keyof GlobalEventHandlersEventMap,
> = RefAttributes<Element> & HTMLAttributes<Element> & Properties<Element> & Listeners<Events>;

/** What `<news-article>` takes in JSX; `article` may be any value, which is read as carefully as a file. */
export type NewsArticleProps = Omit<
  Tag<NewsArticle, 'news-article-ready' | 'news-article-error'>,
  'article'
> & {article?: unknown};

/** What `<fact-box>` takes in JSX. */
export type FactBoxProps = Tag<FactBox, 'fact-box-toggle'>;

/** What `<social-share>` takes in JSX. */
export type SocialShareProps = Tag<
  SocialShare,
  'social-share-request' | 'social-share-copied' | 'social-share-completed' | 'social-share-failed'
>;

declare module 'react' {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- That is how React lets itself be extended.
  namespace JSX {
    interface IntrinsicElements {
      'news-article': NewsArticleProps;
      'fact-box': FactBoxProps;
      'social-share': SocialShareProps;
    }
  }
}
