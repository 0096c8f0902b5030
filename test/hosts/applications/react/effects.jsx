/** For React where it gives an element no property and no listener: an effect does. */
import {useEffect, useRef} from 'react';
import {heard} from '../page.js';

export const useEffects = ({article}) => {
  const ref = useRef(null);
  useEffect(() => {
    const element = ref.current;
    // The element may have shown the article of its address before anybody could listen.
    if (element.matches('[status="ready"]')) heard(element);
    element.addEventListener('news-article-ready', heard);
    return () => element.removeEventListener('news-article-ready', heard);
  }, []);
  useEffect(() => {
    ref.current.article = article;
  }, [article]);
  return {ref};
};
