import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {articleSchema} from '../../scripts/article-schema.js';
import {readArticle} from '../../src/article/read/read-article.js';
import {firstLost, shownWords, wordsOf} from './shown-words.js';
import {structures} from './structures.js';

const validate = new Ajv2020({strict: true}).compile(articleSchema());

describe('further structures of municipal news', () => {
  for (const {name, article, page} of structures) {
    it(name, () => {
      assert.ok(validate(article), JSON.stringify(validate.errors));
      const {article: read, problems} = readArticle(article);
      assert.deepEqual(problems, []);
      assert.deepEqual(read, article);
      assert.equal(firstLost(wordsOf(page), shownWords(article)), undefined);
    });
  }
});
