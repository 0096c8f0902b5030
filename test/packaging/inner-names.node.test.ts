/** The properties that get short names in a drop-in file. */
import assert from 'node:assert/strict';
import {readFileSync, readdirSync} from 'node:fs';
import {it} from 'node:test';
import {innerNames} from '../../scripts/drop-in.js';
import {root} from '../../scripts/package.js';

const wordsOf = (paths: readonly string[], word = /[\w$]+/g): ReadonlySet<string> =>
  new Set(paths.flatMap((path) => readFileSync(root + path, 'utf8').match(word) ?? []));

const filesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(root + folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => pattern.test(file))
    .map((file) => `${folder}/${file}`);

const isIn = (words: ReadonlySet<string>) => innerNames.filter((name) => words.has(name));

it('no short name is given to what the platform has', () => {
  const platform = wordsOf(filesIn('node_modules/typescript/lib', /^lib\..+\.d\.ts$/), /[\w$]+(?=\??[:(<])/g);
  assert.ok(platform.has('attachShadow'));
  // TypeScript does not know them.
  const reactions = /^(?:\w+Callback|observedAttributes|formAssociated|createHTML)$/;
  assert.deepEqual([...isIn(platform), ...innerNames.filter((name) => reactions.test(name))], []);
});

it('no short name is given to what pages are told of', () => {
  const told = wordsOf(['README.md', 'custom-elements.json', 'dist/article.schema.json']);
  assert.ok(told.has('networks'));
  assert.deepEqual(isIn(told), []);
});

it('a network of a page has the names that it is documented with', () => {
  const [, network] = /interface Network \{([^]+?)\n\}/.exec(
    readFileSync(`${root}src/social-share/network.ts`, 'utf8'),
  )!;
  assert.deepEqual(isIn(new Set(network!.match(/\w+/g))), []);
});

it('a short name stands everywhere, also where a property is asked for by a string', () => {
  assert.deepEqual(
    isIn(wordsOf(['dist/embed/social-share.js', 'dist/embed/nyhetsdelar.js', 'dist/embed/prerendered.js'])),
    [],
  );
});

it('each is still the name of something', () => {
  const sources = wordsOf([
    ...filesIn('src', /\.ts$/),
    ...filesIn('node_modules/@lit/localize/init', /\.js$/),
    'node_modules/@lit/reactive-element/reactive-element.js',
  ]);
  assert.deepEqual(
    innerNames.filter((name) => !sources.has(name)),
    [],
  );
});
