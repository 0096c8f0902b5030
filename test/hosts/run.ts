/** `npm run test:hosts`: the elements on pages of real frameworks and libraries, in real browsers. */
import {readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {fileURLToPath} from 'node:url';
import {buildHosts} from './build.js';
import {engines} from './engines.js';

const folder = fileURLToPath(new URL('./', import.meta.url));
const files = readdirSync(folder).filter((file) => file.endsWith('.host.test.ts'));

console.log(`Browsers: ${engines.map(({name}) => name).join(', ')}`);
await buildHosts();
run({files: files.map((file) => folder + file), concurrency: 2})
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
