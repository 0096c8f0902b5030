/** The package as npm would publish it, installed in an empty project. */
import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface PackageManifest {
  name: string;
  version: string;
  exports: Record<string, string | {types: string; default: string}>;
  sideEffects: string[];
  dependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
}

export const readManifest = (folder: string): PackageManifest =>
  JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as PackageManifest;

/** An empty project, in which no package is found that is not installed there. */
export const makeProject = (): string => {
  const project = realpathSync(mkdtempSync(`${tmpdir()}/nyhetsdelar-`));
  mkdirSync(`${project}/node_modules`);
  writeFileSync(`${project}/package.json`, '{"private": true, "type": "module"}\n');
  return `${project}/`;
};

/**
 * Packs what a folder holds.
 * @returns The paths in the package, and that of the file which npm made.
 */
export const pack = (folder: string, into: string, ...options: string[]): {file: string; paths: string[]} => {
  const answer = execFileSync('npm', ['pack', '--json', '--pack-destination', into, ...options], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [{filename, files}] = JSON.parse(answer.slice(answer.indexOf('[\n'))) as [
    {filename: string; files: {path: string}[]},
  ];
  return {file: `${into}/${filename}`, paths: files.map(({path}) => path)};
};

/** Copies a package of this checkout, and all that it depends on, into a project; nothing is downloaded. */
export const installFromHere = (project: string, ...names: string[]): void => {
  for (const name of names) {
    const target = `${project}node_modules/${name}`;
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), {recursive: true});
    cpSync(`${root}node_modules/${name}`, target, {recursive: true});
    installFromHere(project, ...Object.keys(readManifest(target).dependencies ?? {}));
  }
};

/**
 * Packs what the build has written and installs it in an empty project, with its dependencies and
 * nothing else.
 */
export const installPacked = (): string => {
  const project = makeProject();
  const {file} = pack(root, project, '--ignore-scripts');
  const folder = `${project}node_modules/nyhetsdelar`;
  mkdirSync(folder);
  execFileSync('tar', ['--extract', '--strip-components=1', '--file', file, '--directory', folder]);
  installFromHere(project, ...Object.keys(readManifest(folder).dependencies));
  return project;
};
