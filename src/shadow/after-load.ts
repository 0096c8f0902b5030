import {documentProperty} from './document-property.js';

/** Runs this once the page has loaded: at once, where it has. */
export const afterLoad = (run: () => void): void => {
  if (documentProperty(document, 'readyState') === 'complete') run();
  else addEventListener('load', run, {once: true});
};
