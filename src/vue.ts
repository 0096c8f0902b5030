/**
 * Makes the three tags known to TypeScript in the templates of Vue 3:
 * `import type {} from 'nyhetsdelar/vue'` anywhere in an application. Types only; the tags are
 * registered by `nyhetsdelar/define`.
 */
import type {EmitFn, HTMLAttributes} from 'vue';
import type {Tags} from './tags.js';

/** Vue takes a custom element for a component that has these. */
type Component<Name extends keyof Tags> = new () => {
  $props: HTMLAttributes & Tags[Name]['properties'];
  $emit: EmitFn<{
    [Event in keyof Tags[Name]['events']]: (event: Tags[Name]['events'][Event]) => void;
  }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'news-article': Component<'news-article'>;
    'fact-box': Component<'fact-box'>;
    'social-share': Component<'social-share'>;
  }
}
