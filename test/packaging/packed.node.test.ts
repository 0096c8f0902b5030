/** The package in an empty project: what an application gets, and whether it is enough. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build as buildWithEsbuild} from 'esbuild';
import {build as buildWithVite} from 'vite';
import {installFromHere, installPacked, makeProject, pack, readManifest} from './packed-package.js';
import type {PackageManifest} from './packed-package.js';
import {writeExamples} from './readme-examples.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What can be imported for its looks, and a selector that stands in it alone. */
const styleSheets = {
  'nyhetsdelar.css': '.nyhetsdelar-headline',
  'before-script.css': ':not(:defined)',
  'brand-colours.css': 'link-messenger',
};

describe('the package, installed in an empty project', () => {
  let project: string;
  let folder: string;
  let manifest: PackageManifest;
  let paths: string[];

  before(() => {
    project = installPacked();
    folder = `${project}node_modules/nyhetsdelar/`;
    manifest = readManifest(folder);
    paths = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  });

  after(() => rmSync(project, {recursive: true}));

  it('has a file for every path that it exports', () => {
    const exported = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    assert.deepEqual(
      exported.filter((path) => !existsSync(folder + path)),
      [],
    );
  });

  it('can be imported on a server, every entry of it', () => {
    const entries = Object.keys(manifest.exports)
      .filter((name) => !/\.\w+$/.test(name))
      .map((name) => name.replace('.', 'nyhetsdelar'));
    writeFileSync(`${project}server.js`, entries.map((name) => `import '${name}';`).join('\n'));
    execFileSync(process.execPath, ['server.js'], {cwd: project});
  });

  it('has types that import nothing but what it asks for', () => {
    const known = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.peerDependencies)];
    const unknown = paths
      .filter((path) => path.endsWith('.d.ts'))
      .flatMap((path) => {
        const text = readFileSync(folder + path, 'utf8').replace(/\/\*[^]*?\*\//g, '');
        return [...text.matchAll(/(?:from|import|module)\s*\(?\s*['"]([^.'"][^'"]*)/g)]
          .map(([, name]) => name!)
          .filter((name) => !known.some((package_) => name === package_ || name.startsWith(`${package_}/`)))
          .map((name) => `${path}: ${name}`);
      });
    assert.deepEqual(unknown, []);
  });

  it('names only effects of files that it has', () => {
    // Those of the sources hold for what the build bundles of them.
    const candidates = [...paths, ...readdirSync(`${root}src`, {recursive: true, encoding: 'utf8'})];
    const matches = (pattern: string) => {
      const parts = pattern.split('**/').map((part) => part.replaceAll('.', '\\.').replaceAll('*', '[^/]*'));
      return new RegExp(`^${parts.join('(?:.+/)?')}$`);
    };
    assert.deepEqual(
      manifest.sideEffects.filter((pattern) => !candidates.some((path) => matches(pattern).test(path))),
      [],
    );
  });

  it('shares its libraries with an application that has another patch of them', () => {
    const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as {
      packages: Record<string, {version: string}>;
    };
    for (const [name, range] of Object.entries(manifest.dependencies)) {
      const {version} = lock.packages[`node_modules/${name}`]!;
      const [major, minor] = version.split('.');
      assert.equal(range, `^${major}.${minor}.0`, name);
    }
  });

  for (const [sheet, selector] of Object.entries(styleSheets)) {
    it(`gives ${sheet} to an application that imports it`, async () => {
      writeFileSync(`${project}styled.js`, `import 'nyhetsdelar/${sheet}';\n`);
      const {outputFiles} = await buildWithEsbuild({
        entryPoints: [`${project}styled.js`],
        outdir: project,
        bundle: true,
        write: false,
        logLevel: 'silent',
      });
      assert.ok(outputFiles.some(({path, text}) => path.endsWith('.css') && text.includes(selector)));
      const {output} = (await buildWithVite({
        configFile: false,
        root: project,
        logLevel: 'silent',
        build: {write: false, rolldownOptions: {input: `${project}styled.js`}},
      })) as unknown as {output: {fileName: string; source?: string}[]};
      assert.ok(output.some(({fileName, source}) => /\.css$/.test(fileName) && source!.includes(selector)));
    });
  }

  /** What the compilers that applications have, the one in JavaScript and its successor, say of some files. */
  const complaints = (
    options: {moduleResolution: 'bundler' | 'nodenext'; skipLibCheck?: boolean},
    ...include: string[]
  ): string => {
    const compilerOptions = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: options.moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
      jsx: 'react-jsx',
      types: [],
      ...options,
    };
    writeFileSync(`${project}tsconfig.json`, JSON.stringify({compilerOptions, include}));
    return ['typescript', 'typescript-7']
      .map((name) => {
        const compiler = `${root}node_modules/${name}/bin/tsc`;
        const {status, stdout, stderr} = spawnSync(process.execPath, [compiler, '-p', project], {
          encoding: 'utf8',
        });
        return status ? `${name}: ${stdout}${stderr}` : '';
      })
      .join('');
  };

  for (const entry of ['define', 'embed', 'embed-prerendered', '', 'react', 'vue', 'svelte']) {
    it(`tells an application of its events that imports nyhetsdelar/${entry}`, () => {
      installFromHere(project, '@types/react', 'vue', 'svelte');
      const name = `nyhetsdelar/${entry}`.replace(/\/$/, '');
      writeFileSync(`${project}events.ts`, `import type {} from '${name}';\n${listening}`);
      assert.equal(complaints({moduleResolution: 'bundler', skipLibCheck: true}, 'events.ts'), '');
    });
  }

  for (const moduleResolution of ['bundler', 'nodenext'] as const) {
    it(`has types of its own, which need no others (${moduleResolution})`, () => {
      const entries = Object.keys(manifest.exports).filter((name) => !/\.\w+$|react|vue|svelte/.test(name));
      const imports = entries.map((name) => `import '${name.replace('.', 'nyhetsdelar')}';`);
      writeFileSync(`${project}entries.ts`, imports.join('\n'));
      assert.equal(complaints({moduleResolution}, 'entries.ts'), '');
    });

    it(`compiles every example of the README (${moduleResolution})`, () => {
      installFromHere(project, '@types/react');
      const amounts = writeExamples(`${project}examples`);
      assert.ok(amounts['js']! >= 3 && amounts['jsx']! >= 1, JSON.stringify(amounts));
      assert.equal(complaints({moduleResolution}, 'examples'), '');
    });
  }
});

const listening = `
document.addEventListener('news-article-ready', ({article}) => article?.headline.trim());
document.addEventListener('news-article-error', ({reason}) => reason satisfies string);
document.addEventListener('fact-box-toggle', ({open}) => open satisfies boolean);
document.addEventListener('social-share-request', (event) => event.network.trim() && event.preventDefault());
document.addEventListener('social-share-copied', ({url}) => url.trim());
document.addEventListener('social-share-completed', ({network}) => network.trim());
document.addEventListener('social-share-failed', ({error}) => error);
`;

describe('npm pack', () => {
  it('builds a fresh clone first', () => {
    const clone = makeProject();
    const folder = `${clone}clone`;
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, folder]);
    execFileSync('ln', ['-s', `${root}node_modules`, `${folder}/node_modules`]);
    const {paths} = pack(folder, clone);
    const {exports} = readManifest(folder);
    const missing = Object.values(exports)
      .flatMap((target) => (typeof target === 'string' ? [target] : Object.values(target)))
      .filter((path) => !paths.includes(path.replace('./', '')));
    assert.deepEqual(missing, []);
    rmSync(clone, {recursive: true});
  });
});
