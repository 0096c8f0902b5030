/**
 * `npm run sizes`: what each drop-in file weighs after a build, beside what it weighed on `main`.
 * With `--record`, what it weighs now is what the next change is measured beside.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {brotliCompressSync} from 'node:zlib';
import {root} from './package.js';

const path = `${root}scripts/sizes.json`;

/** Bytes after brotli 11 of each file that a page loads, as on `main`. */
export const recorded = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, number>>;

/** The same, as built just now. */
export const weigh = (file: string): number =>
  brotliCompressSync(readFileSync(`${root}dist/embed/${file}`)).length;

if (process.argv[1]?.endsWith('sizes.ts')) {
  const now = Object.fromEntries(Object.keys(recorded).map((file) => [file, weigh(file)]));
  for (const [file, bytes] of Object.entries(now)) {
    const growth = bytes - recorded[file]!;
    console.log(`${file.padEnd(18)} ${bytes} bytes after brotli, ${growth < 0 ? '' : '+'}${growth}`);
  }
  if (process.argv.includes('--record')) writeFileSync(path, `${JSON.stringify(now, null, 2)}\n`);
}
