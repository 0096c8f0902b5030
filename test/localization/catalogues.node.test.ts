import assert from 'node:assert/strict';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {localize} from '../../scripts/localize.js';
import {languages} from '../../src/localization/languages.js';

const room = fileURLToPath(new URL('../../src/localization/', import.meta.url));

/** Every file in a folder, by name; what a value is called in the code is of no consequence. */
const files = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8').replace(/ equiv-text="[^"]*"/g, '')]),
  );

it('what `npm run localize` makes is fresh, and every language is whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'localization-'));
  try {
    cpSync(`${room}xliff`, `${folder}/xliff`, {recursive: true});
    await localize(folder);
    for (const part of ['xliff', 'generated']) {
      const [here, fresh] = [files(`${room}${part}`), files(`${folder}/${part}`)];
      assert.deepEqual(Object.keys(here), Object.keys(fresh), 'run `npm run localize`');
      for (const name of Object.keys(fresh)) {
        assert.equal(here[name], fresh[name], `${part}/${name} is not fresh: run \`npm run localize\``);
      }
    }
  } finally {
    rmSync(folder, {recursive: true});
  }
});

it('every language that is written here has twelve months, and a place for each part of a date', () => {
  for (const [code, {dates}] of Object.entries(languages)) {
    if (!dates) continue;
    assert.equal(new Set(dates.months.split(' ')).size, 12, code);
    assert.match(dates.pattern, /\bd\b[^M]*\bM\b[^y]*\by\b.*\bt\b/, code);
  }
});
