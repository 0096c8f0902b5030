/**
 * Makes the three tags known to TypeScript in React 19, whose elements take properties and events
 * as they are: `import type {} from 'nyhetsdelar/react'` anywhere in an application. Types only; the
 * tags are registered by `nyhetsdelar/define`.
 */
import type {HTMLAttributes, RefAttributes} from 'react';
import type {Listeners, Tags} from './tags.js';

type Props<Name extends keyof Tags> = RefAttributes<Tags[Name]['element']> &
  HTMLAttributes<Tags[Name]['element']> &
  Tags[Name]['properties'] &
  Listeners<Tags[Name]['events']>;

/** What `<news-article>` takes in JSX; `article` may be any value, which is read as carefully as a file. */
export type NewsArticleProps = Props<'news-article'>;

/** What `<fact-box>` takes in JSX. */
export type FactBoxProps = Props<'fact-box'>;

/** What `<social-share>` takes in JSX. */
export type SocialShareProps = Props<'social-share'>;

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
