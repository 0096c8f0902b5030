/** Between the test in the browser, which changes the state, and the application, which shows it. */
import {readState} from './state.js';

const define = () => import('nyhetsdelar/define');

let state;
let show;
/** What was heard before the application had said that it is there. */
let early = [];

/** The state to begin with; in one of its kinds the element is defined before anything is shown. */
export const begin = async () => {
  const first = readState(new URLSearchParams(location.search).get('state'));
  if (first.defined === 'first') await define();
  return first;
};

/**
 * Says that the application is on the page.
 * @param from What it shows.
 * @param to Has it show another state, in its own time.
 * @param flush Does what it is given and comes back when the page shows it.
 */
export const mounted = async (from, to, flush = (change) => change()) => {
  state = from;
  show = to;
  const set = async (change) => {
    // What is undefined does not come out of the test; there it is null.
    for (const [name, value] of Object.entries(change)) state = {...state, [name]: value ?? undefined};
    await flush(() => show(state));
  };
  // Until the element is defined a framework cannot know that it has a property, and writes an attribute.
  if (state.defined !== 'elsewhere') await define();
  if (early.length) show((state = {...state, heard: early}));
  window.host = {set};
};

/** Takes the event of an article that is shown, and has the application show that it heard. */
export const heard = ({article}) => {
  const headline = article?.headline ?? '(prerendered)';
  if (!show) early = [...early, headline];
  else {
    state = {...state, heard: [...state.heard, headline]};
    show(state);
  }
};
