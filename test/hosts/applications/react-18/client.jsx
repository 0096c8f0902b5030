import {createRoot, hydrateRoot} from 'react-dom/client';
import {begin} from '../page.js';
import {App} from './app.jsx';

const host = <App initial={await begin()} />;
const root = document.getElementById('root');
if (root.hasChildNodes()) hydrateRoot(root, host);
else createRoot(root).render(host);
