import {batch, createSignal, For, Show} from 'solid-js';
import {createStore, reconcile} from 'solid-js/store';
import {render} from 'solid-js/web';
import {begin, heard, mounted} from '../page.js';

const initial = await begin();
const [state, setState] = createSignal(initial);
const [links, setLinks] = createStore(structuredClone(initial.links));

const Children = () => (
  <>
    <Show when={state().loading}>
      <span>Läser in …</span>
    </Show>
    {state().words}
    <For each={links}>{(link) => <a href={`/${link.id}`}>{link.text}</a>}</For>
  </>
);

const Article = () => (
  <Show when={state().shown && state().version} keyed>
    <news-article src={state().src} prop:article={state().article} on:news-article-ready={heard}>
      <Children />
    </news-article>
  </Show>
);

const parts = {
  article: Article,
  neighbour: () => <aside>Grannen</aside>,
};

const App = () => (
  <main lang={state().lang}>
    <For each={state().last ? ['neighbour', 'article'] : ['article', 'neighbour']}>
      {(part) => parts[part]()}
    </For>
    <section>
      <Children />
    </section>
    <output>{state().heard.join(', ')}</output>
  </main>
);

render(App, document.getElementById('root'));
mounted(initial, (next) =>
  batch(() => {
    setLinks(reconcile(next.links, {key: 'id'}));
    setState(next);
  }),
);
