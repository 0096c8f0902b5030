/** That the linter says no to an import against the stream. */
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {ESLint, type Linter} from 'eslint';
import {configs} from 'typescript-eslint';
import {root} from '../../scripts/package.js';

// Without types, which take time and are to be had only of files that are there.
const eslint = new ESLint({cwd: root, overrideConfig: [configs.disableTypeChecked as Linter.Config]});

/** What the linter says of these imports, were they the last line of this file. */
const complaints = async (file: string, path: string): Promise<string[]> => {
  const [{messages} = {messages: []}] = await eslint.lintText(`import '${path}';\n`, {
    filePath: `${root}src/${file}`,
  });
  return messages.map(({ruleId}) => ruleId!).filter((rule) => /import/.test(rule));
};

describe('imports', () => {
  for (const [file, path] of [
    ['article/dates.ts', '../localization/orthography.js'],
    ['article/read/read-article.ts', '../../export/ics.js'],
    ['export/ics.ts', '../markup/context.js'],
    ['theme/tokens.ts', '../shadow/make-element.js'],
    ['shadow/make-element.ts', '../markup/markup.js'],
    ['localization/scope.ts', '../article/urls.js'],
    ['localization/scope.ts', '../markup/context.js'],
    ['markup/blocks/quote.ts', '../../social-share/networks.js'],
    ['markup/blocks/quote.ts', '../../news-article/news-article.js'],
    ['social-share/social-share.ts', '../fact-box/fact-box.js'],
    ['news-article/news-article.ts', '../social-share/social-share.js'],
    ['news-article/news-article.ts', '../fact-box/fact-box.define.js'],
    ['news-article/news-article.ts', './index.js'],
    ['news-article/news-article.ts', '../define.js'],
    ['news-article/news-article.ts', '../node/render-article.js'],
    ['news-article/index.ts', '../social-share/networks.js'],
    ['news-article/index.ts', '../node/render-article.js'],
    ['embed.ts', './node/index.js'],
    ['node/render-article.ts', '../social-share/social-share.js'],
    ['node/render-article.ts', '../news-article/news-article.js'],
  ] as const) {
    it(`src/${file} may not import ${path}`, async () => {
      assert.ok((await complaints(file, path)).includes('import-x/no-restricted-paths'));
    });
  }

  for (const [file, path] of [
    ['embed.ts', './define.js'],
    ['define.ts', './news-article/news-article.define.js'],
    ['news-article/news-article.define.ts', '../fact-box/fact-box.define.js'],
    ['news-article/news-article.ts', '../markup/article.js'],
    ['markup/blocks/event.ts', '../../export/ics.js'],
    ['localization/format-date.ts', '../article/dates.js'],
    ['node/render-article.ts', '../social-share/plain-links.js'],
  ] as const) {
    it(`src/${file} may import ${path}`, async () => {
      assert.deepEqual(await complaints(file, path), []);
    });
  }

  it('of every room are looked at', async () => {
    const entries = readdirSync(`${root}src`, {withFileTypes: true});
    for (const {name} of entries.filter((entry) => entry.isDirectory())) {
      assert.deepEqual(
        await complaints(`${name}/x.ts`, '../embed.js'),
        ['import-x/no-restricted-paths'],
        name,
      );
    }
  });

  it('leave out Lit where an article is only data', async () => {
    assert.deepEqual(await complaints('article/dates.ts', 'lit'), ['no-restricted-imports']);
    assert.deepEqual(await complaints('markup/article.ts', 'lit'), []);
  });

  it('do not go round in a circle', async () => {
    assert.deepEqual(await complaints('article/dates.ts', './read/read-article.js'), ['import-x/no-cycle']);
  });
});
