/** What all versions of React show, and Preact. */
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

/** A property and a listener, as React 19 and Preact give them to any element; others are told how else. */
const useReact = ({article}) => ({article, 'onnews-article-ready': heard});

const Article = ({state, useProperties}) => {
  const properties = {src: state.src, ...useProperties(state)};
  return state.prerendered ? (
    <news-article {...properties} dangerouslySetInnerHTML={{__html: state.prerendered}} />
  ) : (
    <news-article {...properties}>
      <Children {...state} />
    </news-article>
  );
};

export const App = ({state, useProperties = useReact}) => {
  const article = state.shown && (
    <Article key={`article-${state.version}`} state={state} useProperties={useProperties} />
  );
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
