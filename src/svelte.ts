/**
 * Makes the three tags known to TypeScript in Svelte 5: `import type {} from 'nyhetsdelar/svelte'`
 * anywhere in an application. Types only; the tags are registered by `nyhetsdelar/define`.
 */
import type {HTMLAttributes} from 'svelte/elements';
import type {Listeners, Tags} from './tags.js';

type Kebab<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}`
  : Name;

/** An element takes a property by its name, and an attribute by its own: `headingLevel`, `heading-level`. */
type Attributes<Properties> = Properties & {
  [Name in keyof Properties as Kebab<Name>]: Properties[Name];
};

type Props<Name extends keyof Tags> = HTMLAttributes<Tags[Name]['element']> &
  Attributes<Tags[Name]['properties']> &
  Listeners<Tags[Name]['events']>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'news-article': Props<'news-article'>;
    'fact-box': Props<'fact-box'>;
    'social-share': Props<'social-share'>;
  }
}
