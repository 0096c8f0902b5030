import {hydrate, mount} from 'svelte';
import {begin} from '../page.js';
import App from './App.svelte';

const initial = await begin();
const target = document.getElementById('root');
(target.hasChildNodes() ? hydrate : mount)(App, {target, props: {initial}});
