import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {defineConfig, type Plugin, type ViteDevServer} from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What stands in a page as a built drop-in file is served from the sources. */
const sources: Readonly<Record<string, string>> = {
  '/nyhetsdelar.js': 'src/embed.ts',
  '/more-networks.js': 'src/social-share/more-networks.embed.ts',
};

const serveDropIn = (): Plugin => ({
  name: 'serve-drop-in',
  configureServer({middlewares, ssrLoadModule}) {
    middlewares.use((request, response, next) => {
      const path = request.url?.split('?')[0];
      if (path && Object.hasOwn(sources, path)) request.url = `/@fs${here(sources[path]!)}`;
      if (path !== '/nyhetsdelar.css') return next();
      Promise.all([
        ssrLoadModule(here('src/markup/article.styles.ts')),
        readFile(here('src/social-share/before-script.css'), 'utf8'),
      ])
        .then(([{styles}, beforeScript]) =>
          response.setHeader('content-type', 'text/css').end(`${String(styles)}${beforeScript}`),
        )
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
