import {createSSRApp} from 'vue';
import {renderToString} from 'vue/server-renderer';
import App from './App.vue';

export const render = (initial) => renderToString(createSSRApp(App, {initial}));
