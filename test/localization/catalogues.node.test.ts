import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {targetLocales} from '../../src/localization/generated/locale-codes.js';

describe('the catalogues', () => {
  for (const locale of targetLocales) {
    it(`has every sentence in ${locale}, with what is put into it`, () => {
      const file = new URL(`../../src/localization/xliff/${locale}.xlf`, import.meta.url);
      const units = readFileSync(file, 'utf8').split('<trans-unit ').slice(1);
      assert.ok(units.length > 100);
      const values = (text = '') => [...text.matchAll(/<x id="(\d+)"/g)].map(([, id]) => id).sort();
      for (const unit of units) {
        const [, name] = /^id="([^"]+)"/.exec(unit)!;
        const [, source] = /<source>(.*?)<\/source>/s.exec(unit)!;
        const [, target] = /<target>(.*?)<\/target>/s.exec(unit) ?? [];
        assert.ok(target?.trim(), `${name} is not said in ${locale}`);
        assert.deepEqual(values(target), values(source), name);
      }
    });
  }
});
