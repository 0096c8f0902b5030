import Alpine from 'alpinejs';
import {begin, heard, mounted} from '../page.js';

const children = `
  <template x-if="state.loading"><span>Läser in …</span></template>
  <b x-text="state.words"></b>
  <template x-for="link of state.links" :key="link.id"><a :href="'/' + link.id" x-text="link.text"></a></template>`;

const initial = await begin();
document.getElementById('root').innerHTML = `
  <main x-data="application" :lang="state.lang">
    <template x-for="part of state.last ? ['neighbour', state.version] : [state.version, 'neighbour']" :key="part">
      <div>
        <template x-if="part === 'neighbour'"><aside>Grannen</aside></template>
        <template x-if="part !== 'neighbour' && state.shown">
          <news-article :src="state.src" x-effect="$el.article = Alpine.raw(state.article)" @news-article-ready="heard">${children}</news-article>
        </template>
      </div>
    </template>
    <section>${children}</section>
    <output x-text="state.heard.join(', ')"></output>
  </main>`;

Alpine.data('application', () => ({
  state: initial,
  heard,
  init() {
    const show = (next) => (this.state = next);
    const flush = (change) => {
      change();
      return Alpine.nextTick();
    };
    mounted(initial, show, flush);
  },
}));
window.Alpine = Alpine;
Alpine.start();
