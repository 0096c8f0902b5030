import {createHash} from 'node:crypto';
import {mkdirSync, writeFileSync} from 'node:fs';
import {loaded} from '../src/localization/generated/loaded.js';
import {shortId} from './message-ids.js';
import {version} from './package.js';

/**
 * Writes the languages that are not in the drop-in files to `lang/` beside them.
 * @param folder Where the drop-in files are, with a slash at its end.
 * @returns Language → `integrity` of its file.
 */
export const writeLocaleFiles = async (folder: string): Promise<Record<string, string>> => {
  mkdirSync(`${folder}lang`, {recursive: true});
  const hashes: Record<string, string> = {};
  for (const [locale, load] of Object.entries(loaded)) {
    const templates = Object.entries((await load()).templates).map(([id, words]) => [shortId(id), words]);
    const file = Buffer.from(JSON.stringify({templates: Object.fromEntries(templates) as object}));
    writeFileSync(`${folder}lang/${locale}-${version}.json`, file);
    // The shorter of the hashes that browsers know: every page carries one for every language.
    hashes[locale] = `sha256-${createHash('sha256').update(file).digest('base64')}`;
  }
  return hashes;
};
