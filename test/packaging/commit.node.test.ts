/** What no commit may hold. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {root} from '../../scripts/package.js';

const isCheckout = existsSync(`${root}.git`);

/** Every file that is committed or could be. */
const files = isCheckout
  ? execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {cwd: root})
      .toString()
      .split('\n')
      .filter((file) => file && existsSync(root + file))
  : [];

/** Files, and the line in each, that a pattern finds. */
const found = (pattern: RegExp, among: RegExp = /./): string[] =>
  files
    .filter((file) => among.test(file))
    .flatMap((file) => {
      const lines = readFileSync(root + file, 'latin1').split('\n');
      const line = lines.findIndex((text) => pattern.test(text));
      return line < 0 ? [] : [`${file}:${line + 1}: ${lines[line]!.trim().slice(0, 100)}`];
    });

const scripts = /\.(?:[cm]?[jt]sx?)$/;

describe('what is committed', {skip: !isCheckout && 'this is no checkout'}, () => {
  it('names no folder of the machine it was written on', () => {
    assert.deepEqual(found(/(?<![\w.~}/])\/(?:home|Users|root|work|tmp)\/[\w.-]/), []);
  });

  it('names no package registry', () => {
    assert.deepEqual(found(/https?:\/\/[^/\s'"]*(?:registry|artifactory|verdaccio)[^/\s'"]*/), []);
  });

  it('has no test that keeps the others from running, and none that stops for its author', () => {
    assert.deepEqual(
      found(/\b(?:it|test|describe|suite)\.only\(|\bonly: true\b|^\s*debugger\b/, scripts),
      [],
    );
  });

  it('names files by what they hold', () => {
    const attics = /(?:^|[/.-])(?:utils?|helpers?|misc|common|shared|stuff)(?=[/.-])/;
    assert.deepEqual(
      files.filter((file) => attics.test(file)),
      [],
    );
  });
});
