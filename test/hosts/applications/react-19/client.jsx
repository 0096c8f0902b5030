import {createRoot, hydrateRoot} from 'react-dom/client';
import {begin} from '../page.js';
import {Host} from '../react/host.jsx';

const host = <Host initial={await begin()} />;
const root = document.getElementById('root');
if (root.hasChildNodes()) hydrateRoot(root, host);
else createRoot(root).render(host);
