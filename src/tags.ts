import type {ReactiveElement} from '@lit/reactive-element';
import type {FactBoxEventMap} from './fact-box/fact-box.events.js';
import type {FactBox} from './fact-box/fact-box.js';
import type {NewsArticleEventMap} from './news-article/news-article.events.js';
import type {NewsArticle} from './news-article/news-article.js';
import type {SocialShareEventMap} from './social-share/social-share.events.js';
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

/** What a framework has to know of a tag. */
interface Tag<Element extends HTMLElement, Events, Own = Properties<Element>> {
  element: Element;
  /** What may be set on it, beside what any HTML element takes. */
  properties: Own;
  /** What it sends, by name. */
  events: Events;
}

/** The three tags, for the types of each framework. */
export interface Tags {
  'news-article': Tag<
    NewsArticle,
    NewsArticleEventMap,
    // Any value, which is read as carefully as a file.
    Omit<Properties<NewsArticle>, 'article'> & {article?: unknown}
  >;
  'fact-box': Tag<FactBox, FactBoxEventMap>;
  'social-share': Tag<SocialShare, SocialShareEventMap>;
}

/** A listener for each event, as the property `onfact-box-toggle`. */
export type Listeners<Events> = {
  [Name in keyof Events & string as `on${Name}`]?: (event: Events[Name]) => void;
};
