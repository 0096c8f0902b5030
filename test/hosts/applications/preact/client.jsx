import {hydrate, render} from 'preact';
import {begin, mounted} from '../page.js';
import {App} from '../react/app.jsx';

const state = await begin();
const root = document.getElementById('root');
(root.hasChildNodes() ? hydrate : render)(<App state={state} />, root);
mounted(state, (next) => render(<App state={next} />, root));
