/** `npm run test:node`: the tests that need no browser, or start one themselves. */
import {readdirSync} from 'node:fs';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {root} from './package.js';

const files = readdirSync(`${root}test`, {recursive: true, encoding: 'utf8'})
  .filter((file) => file.endsWith('.node.test.ts') && !file.includes('node_modules'))
  .map((file) => `${root}test/${file}`);

run({files, concurrency: 2})
  .on('test:fail', () => {
    process.exitCode = 1;
  })
  .compose(new spec())
  .pipe(process.stdout);
