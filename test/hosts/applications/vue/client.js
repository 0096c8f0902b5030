import {createApp, createSSRApp} from 'vue';
import {begin} from '../page.js';
import App from './App.vue';

const initial = await begin();
const root = document.getElementById('root');
const create = root.hasChildNodes() ? createSSRApp : createApp;
create(App, {initial}).mount(root);
