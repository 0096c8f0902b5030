import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vite';

const source = fileURLToPath(new URL('src/embed.ts', import.meta.url));

/** `npm start`: the demo, in which `/nyhetsdelar.js` is the sources instead of a built file. */
export default defineConfig({
  root: 'demo',
  server: {host: '127.0.0.1'},
  plugins: [
    {
      name: 'serve-sources-as-drop-in',
      configureServer({middlewares}) {
        middlewares.use((request, _response, next) => {
          if (request.url?.split('?')[0] === '/nyhetsdelar.js') request.url = `/@fs${source}`;
          next();
        });
      },
    },
  ],
});
