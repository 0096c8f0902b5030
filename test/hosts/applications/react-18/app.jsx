/** React 18 writes attributes only, so a property and an event need a reference. */
import {useEffect, useRef} from 'react';
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
  const reference = useRef(null);
  useEffect(() => {
    const element = reference.current;
    element.addEventListener('news-article-ready', heard);
    return () => element.removeEventListener('news-article-ready', heard);
  }, []);
  useEffect(() => {
    reference.current.article = state.article;
  }, [state.article]);
  const attributes = {src: state.src, ref: reference};
  return state.prerendered ? (
    <news-article {...attributes} dangerouslySetInnerHTML={{__html: state.prerendered}} />
  ) : (
    <news-article {...attributes}>
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
