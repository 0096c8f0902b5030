import {writeFileSync} from 'node:fs';
// @ts-expect-error The analyzer ships no types.
import {cli} from '@custom-elements-manifest/analyzer/cli.js';
import {root} from './package.js';

interface Member {
  name: string;
  privacy?: string;
  static?: boolean;
  kind: string;
  description?: string;
  inheritedFrom?: unknown;
}

interface Declaration {
  name: string;
  kind: string;
  customElement?: boolean;
  members?: Member[];
  tagName?: string;
  attributes?: {name: string; description?: string}[];
  events?: {name?: string}[];
  superclass?: {name: string; package?: string; module?: string};
  mixins?: unknown;
}

interface Module {
  path: string;
  declarations?: Declaration[];
  exports?: {declaration: {module?: string}}[];
}

/** Where a source file stands in the published package. */
const published = (path: string): string => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** Only what a page can use: neither private members nor Lit's own life cycle. */
const isPublic = ({name, privacy, static: isStatic}: Member): boolean =>
  !isStatic && privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');

/** The custom elements manifest (custom-elements.json), made from the doc comments of the sources. */
export const makeManifest = async (): Promise<string> => {
  const argv = [
    'analyze',
    '--litelement',
    '--quiet',
    '--globs',
    'src/*/*.ts',
    '--exclude',
    'src/node/**',
    'src/localization/**',
  ];
  const manifest = (await cli({argv, cwd: root, noWrite: true})) as {modules: Module[]};
  const modules = manifest.modules.filter(
    ({declarations = [], path}) =>
      declarations.some(({customElement}) => customElement) || /\.(define|events)\.ts$/.test(path),
  );
  for (const module of modules) {
    module.path = published(module.path);
    for (const {declaration} of module.exports ?? []) {
      if (declaration.module) declaration.module = published(declaration.module);
    }
    for (const declaration of module.declarations ?? []) {
      // What event classes extend is the platform's, by a detour.
      if (declaration.superclass?.name === 'PlatformEvent')
        declaration.superclass = {name: 'Event', package: 'global:'};
      // When an element comes to life is its own affair, and what says so is in no module that can be imported.
      delete declaration.mixins;
      if (declaration.members) declaration.members = declaration.members.filter(isPublic);
      // The analyzer takes the first argument of an event's class for the event's name.
      if (declaration.events) {
        declaration.events = declaration.events.filter(({name}) => name?.startsWith(declaration.tagName!));
      }
    }
  }
  modules.sort((one, other) => one.path.localeCompare(other.path));
  return `${JSON.stringify({...manifest, modules}, null, 2)}\n`;
};

if (process.argv[1]?.endsWith('manifest.ts'))
  writeFileSync(`${root}custom-elements.json`, await makeManifest());
