/** For React 19 and Preact, which set properties and hear events of any element. */
import {heard} from '../page.js';

const Children = ({loading, words, links}) => (
  <>
    {loading && <span>Läser in …</span>}
    {words}
    {links.map(({id, text}) => (
      <a key={id} href={`/${id}`}>
        {text}
      </a>
    ))}
  </>
);

const Article = ({state}) => {
  const properties = {src: state.src, article: state.article, 'onnews-article-ready': heard};
  return state.prerendered ? (
    <news-article {...properties} dangerouslySetInnerHTML={{__html: state.prerendered}} />
  ) : (
    <news-article {...properties}>
      <Children {...state} />
    </news-article>
  );
};

export const App = ({state}) => {
  const article = state.shown && <Article key={`article-${state.version}`} state={state} />;
  const neighbour = <aside key="neighbour">Grannen</aside>;
  return (
    <main lang={state.lang}>
      {state.last ? [neighbour, article] : [article, neighbour]}
      <section>
        <Children {...state} />
      </section>
      <output>{state.heard.join(', ')}</output>
    </main>
  );
};
