import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin, type ViteDevServer} from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** `/nyhetsdelar.js` is the sources, as a built drop-in file would be. */
const serveDropIn = (): Plugin => ({
  name: 'serve-drop-in',
  configureServer({middlewares, ssrLoadModule}) {
    middlewares.use((request, response, next) => {
      const path = request.url?.split('?')[0];
      if (path === '/nyhetsdelar.js') request.url = `/@fs${here('src/embed.ts')}`;
      if (path !== '/nyhetsdelar.css') return next();
      ssrLoadModule(here('src/news-article/news-article.styles.ts'))
        .then(({styles}) => response.setHeader('content-type', 'text/css').end(String(styles)))
        .catch(next);
    });
  },
});

/** Puts a prerendered article where a page says `<!-- article: ADDRESS -->`, as a server would. */
const prerender = (): Plugin => {
  let server: ViteDevServer;
  return {
    name: 'prerender',
    configureServer(started) {
      server = started;
    },
    async transformIndexHtml(html) {
      const [place, address] = /<!-- article: (\S+) -->/.exec(html) ?? [];
      if (!place) return html;
      const {renderArticle} = await server.ssrLoadModule(here('src/node/index.ts'));
      const json: unknown = JSON.parse(await readFile(here(`demo/${address}`), 'utf8'));
      return html.replace(place, () => renderArticle(json, {headingLevel: 1}) as string);
    },
  };
};

/** `npm start`: the demo. */
export default defineConfig({
  root: 'demo',
  server: {host: '127.0.0.1'},
  plugins: [serveDropIn(), prerender()],
});
