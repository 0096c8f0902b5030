import {cpSync, mkdtempSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../../scripts/package.js';

/**
 * A copy of some of the repository's files and folders in a temporary folder, with what is installed here,
 * for a test that does in it what a newcomer does.
 * @returns The folder, which the caller takes away.
 */
export const copyOfHouse = (...paths: readonly string[]): string => {
  const copy = mkdtempSync(join(tmpdir(), 'nyhetsdelar-'));
  for (const path of paths) cpSync(root + path, `${copy}/${path}`, {recursive: true});
  symlinkSync(`${root}node_modules`, `${copy}/node_modules`);
  return copy;
};
