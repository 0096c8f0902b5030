/** What is published: sizes, encodings, addresses, the manifest. */
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {makeManifest} from '../../scripts/manifest.js';
import {recorded, weigh} from '../../scripts/sizes.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(root + path);
const manifestOfPackage = JSON.parse(read('package.json').toString()) as {
  version: string;
  exports: Record<string, string | {types: string; default: string}>;
};

describe('what is published', () => {
  for (const [file, bytes] of Object.entries(recorded)) {
    // Other versions of brotli may give some bytes more.
    const budget = Math.ceil(bytes / 100) * 100;
    it(`${file} is at most ${budget} bytes after brotli; raise it in scripts/sizes.json, with a reason`, () => {
      assert.ok(weigh(file) <= budget, `${weigh(file)} bytes`);
    });
  }

  for (const file of [
    'nyhetsdelar.js',
    'prerendered.js',
    'social-share.js',
    'more-networks.js',
    'nyhetsdelar.css',
  ]) {
    it(`${file} holds ASCII only`, () => {
      assert.doesNotMatch(read(`dist/embed/${file}`).toString('utf8'), /[^\0-\x7F]/);
    });
  }

  it('the words of a language are at most 2,000 bytes after brotli', () => {
    const languages = readdirSync(`${root}dist/embed/lang`);
    assert.ok(languages.length);
    for (const file of languages)
      assert.ok(weigh(`lang/${file}`) <= 2000, `${file}: ${weigh(`lang/${file}`)}`);
  });

  it('each drop-in file stands alone', () => {
    for (const file of ['nyhetsdelar.js', 'prerendered.js', 'social-share.js']) {
      assert.doesNotMatch(
        read(`dist/embed/${file}`).toString(),
        /\bimport\s*\(|^import\b|\brequire\(|\bexport\s*\{/m,
      );
    }
  });

  it('versioned copies have the bytes that integrity.json says', () => {
    const integrity = JSON.parse(read('dist/embed/integrity.json').toString()) as Record<
      string,
      {integrity: string}
    >;
    assert.ok(integrity[`nyhetsdelar-${manifestOfPackage.version}.js`]);
    for (const [file, {integrity: hash}] of Object.entries(integrity)) {
      const own = createHash('sha384')
        .update(read(`dist/embed/${file}`))
        .digest('base64');
      assert.equal(hash, `sha384-${own}`, file);
    }
  });

  it('every exported path leads to a file', () => {
    for (const [name, target] of Object.entries(manifestOfPackage.exports)) {
      for (const path of typeof target === 'string' ? [target] : Object.values(target)) {
        assert.ok(existsSync(root + path), `${name}: ${path}`);
      }
    }
  });

  it('importing the package registers nothing, in Node or elsewhere', () => {
    const script = `import {NewsArticle, FactBox, SocialShare, readArticle} from 'nyhetsdelar';
      const free = ['news-article', 'fact-box', 'social-share'].every((tag) => !globalThis.customElements?.get(tag));
      if (!free || typeof readArticle !== 'function' || !NewsArticle || !FactBox || !SocialShare) process.exit(1);`;
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {cwd: root});
  });

  it('asks for no package that an application would have to share', () => {
    const types = readdirSync(`${root}dist`, {recursive: true, encoding: 'utf8'}).filter(
      (file) => /\.(d\.ts|js)$/.test(file) && !file.startsWith('embed/'),
    );
    for (const file of types) {
      assert.doesNotMatch(read(`dist/${file}`).toString(), /from ['"]@lit\/localize/, file);
    }
  });

  it('custom-elements.json is fresh: run `npm run manifest` if not', async () => {
    assert.equal(read('custom-elements.json').toString(), await makeManifest());
  });

  it('every public name in the manifest is described', async () => {
    const {modules} = JSON.parse(await makeManifest()) as {
      modules: {
        declarations?: {
          name: string;
          kind: string;
          customElement?: boolean;
          description?: string;
          [list: string]: unknown;
        }[];
      }[];
    };
    const bare: string[] = [];
    for (const declaration of modules.flatMap(({declarations = []}) => declarations)) {
      if (declaration.kind !== 'class') continue;
      for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties']) {
        for (const entry of (declaration[list] as {
          name: string;
          description?: string;
          inheritedFrom?: unknown;
        }[]) ?? []) {
          if (!entry.description?.trim() && !entry.inheritedFrom)
            bare.push(`${declaration.name} ${list} ${entry.name}`);
        }
      }
      if (declaration.customElement && !declaration.description) bare.push(declaration.name);
    }
    assert.deepEqual(bare, []);
  });

  it('the lock file names no download address', () => {
    assert.doesNotMatch(read('package-lock.json').toString(), /"resolved"/);
  });
});
