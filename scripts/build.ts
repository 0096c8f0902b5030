/** `npm run build`: everything that is published, into dist/. */
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import {build, type Plugin} from 'vite';
import {styles} from '../src/markup/article.styles.js';
import {articleSchema} from './article-schema.js';
import {addOn, dropIn, exchange, minifyCss} from './drop-in.js';
import {writeLocaleFiles} from './locale-files.js';
import {makeManifest} from './manifest.js';
import {root, version} from './package.js';

const dist = `${root}dist/`;
const embed = `${dist}embed/`;

/** The modules of the npm package: one file a source file, Lit left to the application's bundler. */
const buildModules = () =>
  build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: {VERSION: JSON.stringify(version)},
    build: {
      target: 'es2022',
      minify: false,
      sourcemap: true,
      outDir: dist,
      emptyOutDir: false,
      lib: {
        entry: [
          'index',
          'define',
          'news-article/index',
          'news-article/news-article.define',
          'fact-box/index',
          'fact-box/fact-box.define',
          'social-share/index',
          'social-share/social-share.define',
          'social-share/more-networks',
          'article/index',
          'react',
          'vue',
          'svelte',
          'node/index',
        ].map((name) => `${root}src/${name}.ts`),
        formats: ['es'],
      },
      rolldownOptions: {
        // @lit/localize is bundled: a copy is configured once, and the application may need its own.
        external: [/^node:/, /^lit($|\/)/, /^@lit\/reactive-element($|\/)/, /^lean-qr($|\/)/],
        output: {
          preserveModules: true,
          preserveModulesRoot: 'src',
          // npm publishes no folder called node_modules.
          entryFileNames: ({name}) => `${name.replace('node_modules/', 'vendor/')}.js`,
        },
      },
    },
  });

/** One self-contained file for a script tag. */
const buildDropIn = (
  name: string,
  entry: string,
  plugins: Plugin[],
  locales: Readonly<Record<string, string>>,
) =>
  build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins,
    define: {LOCALE_FILES: JSON.stringify(locales), VERSION: JSON.stringify(version)},
    build: {
      target: 'es2022',
      outDir: embed,
      emptyOutDir: false,
      license: {fileName: 'THIRD-PARTY.md'},
      lib: {entry: `${root}${entry}`, formats: ['iife'], name: 'nyhetsdelar', fileName: () => name},
      rolldownOptions: {
        // What @lit/localize sets up for its other modes, and does not mark as free of effects.
        treeshake: {moduleSideEffects: [{test: /@lit\/localize|lit-html/, sideEffects: false}]},
        // The fields of a node stand beside its interface, in a file of its own.
        optimization: {inlineConst: true},
        output: {minify: true, comments: false, extend: false},
      },
    },
  });

const hash = (file: Buffer): string => `sha384-${createHash('sha384').update(file).digest('base64')}`;

/** Copies under names that will never mean other bytes, and the hashes for `integrity`. */
const stampVersions = () => {
  const integrity: Record<string, {integrity: string; bytes: number; brotli: number}> = {};
  for (const name of readdirSync(embed).filter((file) => /\.(js|css)$/.test(file))) {
    const file = readFileSync(embed + name);
    const stamped = name.replace(/(?=\.\w+$)/, `-${version}`);
    copyFileSync(embed + name, embed + stamped);
    integrity[stamped] = {integrity: hash(file), bytes: file.length, brotli: brotliCompressSync(file).length};
  }
  writeFileSync(`${embed}integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  for (const [name, {bytes, brotli}] of Object.entries(integrity))
    console.log(`${name}: ${bytes} bytes, ${brotli} brotli`);
};

/**
 * Deletes the declarations that no entry leads to: nobody can import them, and some name packages
 * that are bundled here and installed nowhere.
 */
const pruneDeclarations = () => {
  const {exports} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    exports: Record<string, string | {types: string}>;
  };
  const reached = new Set<string>();
  const reach = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const [, target] of readFileSync(path, 'utf8').matchAll(/['"](\.[^'"]+)\.js['"]/g)) {
      reach(join(dirname(path), `${target}.d.ts`));
    }
  };
  for (const target of Object.values(exports)) {
    if (typeof target !== 'string') reach(join(root, target.types));
  }
  for (const file of readdirSync(dist, {recursive: true, encoding: 'utf8'})) {
    if (file.endsWith('.d.ts') && !reached.has(join(dist, file))) rmSync(dist + file);
  }
};

rmSync(dist, {recursive: true, force: true});
mkdirSync(embed, {recursive: true});
await buildModules();
execFileSync(
  process.execPath,
  [`${root}node_modules/typescript/bin/tsc`, '-p', `${root}tsconfig.build.json`],
  {stdio: 'inherit'},
);
// A style sheet is imported for its looks; TypeScript 7 asks for types of what is imported without a name, too.
writeFileSync(`${dist}style-sheet.d.ts`, 'export {};\n');
pruneDeclarations();
const locales = await writeLocaleFiles(embed);
const share = [exchange('until-near', 'shadow/not-until-near'), ...dropIn(/^social-share\./)];
await buildDropIn('more-networks.js', 'src/social-share/more-networks.embed.ts', addOn(), {});
await buildDropIn('social-share.js', 'src/social-share/social-share.define.ts', share, locales);
const prerendered = dropIn(/^(social-share|fact-box|listen)\.|^news-article\.(?!failure)/);
await buildDropIn(
  'prerendered.js',
  'src/embed-prerendered.ts',
  [exchange('article-maker', 'news-article/no-article-maker'), ...prerendered],
  locales,
);
// The last, since it has all the licences.
await buildDropIn('nyhetsdelar.js', 'src/embed.ts', dropIn(/./), locales);
for (const sheet of ['before-script.css', 'brand-colours.css']) {
  copyFileSync(`${root}src/social-share/${sheet}`, embed + sheet);
}
// A prerendered page waits for the share bar, too.
const beforeShareBar = readFileSync(`${embed}before-script.css`, 'utf8');
writeFileSync(`${embed}nyhetsdelar.css`, minifyCss('nyhetsdelar.css', styles.cssText + beforeShareBar));
writeFileSync(`${dist}article.schema.json`, `${JSON.stringify(articleSchema(), null, 2)}\n`);
stampVersions();

const manifest = await makeManifest();
writeFileSync(`${root}custom-elements.json`, manifest);
const settings = {outdir: dist, hideLogs: true};
generateVsCodeCustomElementData(JSON.parse(manifest), settings);
generateJetBrainsWebTypes(JSON.parse(manifest), settings);
