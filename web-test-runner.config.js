import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {chromium, firefox, webkit} from './test/support/browsers.js';
import {faults} from './test/support/faults.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** ENGINES="chromium firefox" runs a choice; the default is every engine that is installed. */
const wanted = (process.env.ENGINES ?? 'chromium firefox webkit').split(/[\s,]+/);
const find = {chromium, firefox, webkit};
const install = {firefox: 'firefox-esr', webkit: 'webkit2gtk-driver xvfb'};

const browsers = [];
for (const name of wanted) {
  const launcher = await find[name]();
  if (launcher) {
    browsers.push(launcher);
  } else if (process.env.CI) {
    throw new Error(`CI tests in all engines, and ${name} is missing: apt-get install ${install[name]}`);
  } else {
    console.log(`Skipped: ${name} is not installed (apt-get install ${install[name]}).`);
  }
}

const shared = here('../shared/');
if (!existsSync(shared)) console.log('Skipped: tests of real articles, since ../shared is not here.');

export default {
  rootDir: here('.'),
  files: ['test/**/*.test.ts', '!test/**/*.{node,host}.test.ts'],
  nodeResolve: {exportConditions: ['development', 'browser']},
  browsers,
  plugins: [esbuildPlugin({ts: true, json: true, target: 'es2022', tsconfig: here('./tsconfig.json')})],
  middleware: [
    faults,
    // What lies beside the checkout is served under an address of its own.
    async (context, next) => {
      if (!context.path.startsWith('/shared/')) return next();
      const {readFile} = await import('node:fs/promises');
      const path = fileURLToPath(
        new URL(`.${context.path.slice('/shared'.length)}`, new URL('../shared/', import.meta.url)),
      );
      try {
        context.body = await readFile(path);
        context.type = path.endsWith('.json')
          ? 'json'
          : path.endsWith('.svg')
            ? 'image/svg+xml'
            : 'text/plain; charset=utf-8';
      } catch {
        context.status = 404;
      }
    },
  ],
  testFramework: {config: {timeout: 30_000}},
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="sv">
  <head><meta charset="utf-8"><title>nyhetsdelar</title><script src="/test/support/strict-console.js"></script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
};
