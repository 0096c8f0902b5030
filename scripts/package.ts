import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** The checkout's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** The version that package.json gives. */
export const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {version: string};
