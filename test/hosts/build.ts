/**
 * Installs the frameworks and libraries that share a page with the elements, gives them the package as
 * npm would, and builds each application.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {fileURLToPath} from 'node:url';
import {build, type InlineConfig, type PluginOption} from 'vite';
import {pack} from '../packaging/packed-package.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const hosts = fileURLToPath(new URL('./', import.meta.url));
const applications = `${hosts}applications/`;

const run = (command: string, words: readonly string[], cwd: string): void =>
  void execFileSync(command, words, {cwd, stdio: ['ignore', 'ignore', 'inherit']});

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** What is installed already is installed again only where another lock file asks for it. */
const installHosts = (): void => {
  const lock = readFileSync(`${hosts}package-lock.json`, 'utf8');
  const installed = `${hosts}node_modules/.installed-lock.json`;
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lock) return;
  run('npm', ['ci', ...quietly], hosts);
  writeFileSync(installed, lock);
};

/** Puts the package, which is built already, where every application finds it, as it would be published. */
const installPackage = (): void => {
  const folder = mkdtempSync(`${tmpdir()}/nyhetsdelar-`);
  const {file} = pack(root, folder, '--ignore-scripts');
  rmSync(`${applications}node_modules`, {recursive: true, force: true});
  const install = ['install', '--prefix', applications, '--no-save', '--no-package-lock', ...quietly];
  run('npm', [...install, file], hosts);
  rmSync(folder, {recursive: true});
};

/** A browser file for an application and, where it has one, a module that writes its markup. */
const bundle = async (
  name: string,
  entries: {client: string; server?: string},
  {jsx = 'react', plugins = []}: {jsx?: string; plugins?: PluginOption[]} = {},
): Promise<void> => {
  const folder = `${applications}${name}/`;
  const common: InlineConfig = {
    configFile: false,
    root: folder,
    base: './',
    logLevel: 'warn',
    // What frameworks complain of is what the tests listen for, and their builds for production say less.
    mode: 'development',
    define: {'process.env.NODE_ENV': '"development"'},
    oxc: {jsx: {runtime: 'automatic', importSource: jsx}},
    plugins,
    // What several share is written once, and runs in the version of each.
    resolve: {dedupe: ['react', 'react-dom', 'preact']},
  };
  const options = {target: 'es2022', minify: false, emptyOutDir: false, outDir: `${folder}dist`} as const;
  rmSync(`${folder}dist`, {recursive: true, force: true});
  await build({
    ...common,
    build: {
      ...options,
      rolldownOptions: {
        input: folder + entries.client,
        output: {entryFileNames: 'client.js', chunkFileNames: '[name].js'},
      },
    },
  });
  if (!entries.server) return;
  await build({
    ...common,
    build: {
      ...options,
      ssr: folder + entries.server,
      rolldownOptions: {output: {entryFileNames: 'server.js'}},
    },
  });
};

/** A plugin that is installed with the applications alone, so that the compiler cannot know it. */
const plugin = async (name: string, key = 'default', options?: object): Promise<PluginOption> => {
  const plugins = (await import(name)) as Record<string, (options?: object) => PluginOption>;
  return plugins[key]!(options);
};

const isCustomElement = (tag: string): boolean => tag === 'news-article';

const bundleAll = async (): Promise<void> => {
  const vue = await plugin('@vitejs/plugin-vue', 'default', {template: {compilerOptions: {isCustomElement}}});
  const svelte = await plugin('@sveltejs/vite-plugin-svelte', 'svelte', {configFile: false});
  const solid = await plugin('vite-plugin-solid');
  const jsx = {client: 'client.jsx', server: 'server.jsx'};
  const plain = {client: 'client.js', server: 'server.js'};
  await bundle('react-18', jsx);
  await bundle('react-19', jsx);
  await bundle('preact', jsx, {jsx: 'preact'});
  await bundle('vue', plain, {plugins: [vue]});
  await bundle('svelte', plain, {plugins: [svelte]});
  await bundle('solid', {client: 'client.jsx'}, {plugins: [solid]});
  await bundle('alpine', {client: 'client.js'});
};

const buildServers = (): void => {
  Object.assign(process.env, {NEXT_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1'});
  run('npx', ['next', 'build'], `${applications}next`);
  run('npx', ['nuxi', 'build', '--logLevel=silent'], `${applications}nuxt`);
};

/** Does all of it, which takes some minutes in a fresh clone and half a minute later on. */
export const buildHosts = async (): Promise<void> => {
  installHosts();
  installPackage();
  await bundleAll();
  buildServers();
};
