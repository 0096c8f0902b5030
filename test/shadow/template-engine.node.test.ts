import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {bundle} from '../support/bundle.js';

describe('an application that uses one element', () => {
  for (const tag of ['fact-box', 'social-share']) {
    it(`gets no template engine, and no Trusted Types policy of one, with <${tag}>`, async () => {
      const {code, files} = await bundle(`src/${tag}/${tag}.define.ts`);
      assert.deepEqual(
        files.filter((file) => /\/lit(-html|-element)?\//.test(file)),
        [],
      );
      assert.ok(!code.includes('createPolicy'));
    });
  }
});
