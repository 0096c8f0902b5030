/** What it takes to add a network: one entry in networks.ts, and what asks for the rest of it. */
import assert from 'node:assert/strict';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {build} from 'esbuild';
import ts from 'typescript';
import {root} from '../../scripts/package.js';
import {furtherNetworks} from '../../src/social-share/further-networks.js';
import {networks} from '../../src/social-share/networks.js';
import {copyOfHouse} from '../support/copy-of-house.js';
import {openChromium} from '../support/open-chromium.js';

const entry = `  {
    id: 'hemort',
    name: 'Hemort',
    address: ({url, text}) => link('https://hemort.example/dela', {url, text: cut(text, 200)}),
    icon: 'M1 2h3v4z',
  },
`;

/** The names that the README gives, built in first. */
const inReadme = (): string[] => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  const builtIn = /^Built in: (.+?)\. `native`/ms.exec(readme)![1]!;
  const further = /the file `more-networks.js` beside the other: (.+?)\.$/ms.exec(readme)![1]!;
  return `${builtIn} ${further}`
    .match(/[a-z]+(?=[ `\n])/g)!
    .filter((word) => !/^(and|phones|only)$/.test(word));
};

describe('the README', () => {
  it('names every network that there is, and no other', () => {
    const all = [...networks, ...furtherNetworks].map(({id}) => id);
    assert.deepEqual(inReadme().sort(), all.sort());
  });
});

describe('one more network', () => {
  const copy = copyOfHouse('src', 'tsconfig.json');

  after(() => rmSync(copy, {recursive: true}));

  /** Writes an entry at the end of the table, as somebody new to the house does. */
  const add = (text: string) => {
    const table = readFileSync(`${root}src/social-share/networks.ts`, 'utf8');
    writeFileSync(`${copy}/src/social-share/networks.ts`, table.replace(/\];\s*$/, `${text}];\n`));
  };

  const bundle = async (entryPoint: string, platform: 'browser' | 'node') => {
    const {outputFiles} = await build({
      entryPoints: [`${copy}/src/${entryPoint}`],
      bundle: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      platform,
      conditions: ['production'],
      tsconfig: `${copy}/tsconfig.json`,
      logLevel: 'error',
    });
    return outputFiles[0]!.text;
  };

  it('is one entry: the bar shows it by name and icon, and its link leads there', async () => {
    add(entry);
    const script = await bundle('social-share/social-share.define.ts', 'browser');
    const browser = await openChromium();
    try {
      const page = await browser.newPage();
      await page.setContent(
        '<html lang="sv"><social-share networks="hemort" url="https://example.se/a"></social-share></html>',
      );
      await page.addScriptTag({content: script, type: 'module'});
      const shown = await page.$eval('social-share >>> a', (link) => ({
        label: link.textContent,
        names: link.ariaLabelledByElements!.map(({textContent}) => textContent).join(' '),
        icon: link.querySelector('path')!.getAttribute('d'),
        href: (link as HTMLAnchorElement).href,
      }));
      assert.deepEqual(shown, {
        label: 'Hemort',
        names: 'Dela på Hemort (länk till annan webbplats)',
        icon: 'M1 2h3v4z',
        href: 'https://hemort.example/dela?url=https%3A%2F%2Fexample.se%2Fa',
      });
    } finally {
      await browser.close();
    }
  });

  it('has its plain link in a prerendered article', async () => {
    add(entry);
    writeFileSync(
      `${copy}/src/plain.ts`,
      `import {withLocale} from './localization/scope.js';
       import {printMarkup, stringHtml} from './markup/tags/string-html.js';
       import {plainLinks} from './social-share/plain-links.js';
       export const markup = withLocale('sv', () =>
         printMarkup(plainLinks(stringHtml, {url: 'https://example.se/a', title: 'Ny bro'}, 'hemort')));`,
    );
    const code = Buffer.from(await bundle('plain.ts', 'node')).toString('base64');
    const {markup} = (await import(`data:text/javascript;base64,${code}`)) as {markup: string};
    assert.match(
      markup,
      /href="https:\/\/hemort\.example\/dela\?url=https%3A%2F%2Fexample\.se%2Fa&amp;text=Ny%20bro"/,
    );
  });

  for (const [what, missing] of [
    ['its icon', entry.replace(/ +icon: .+\n/, '')],
    ['its name', entry.replace(/ +name: .+\n/, '')],
    ['where it leads', entry.replace(/ +address: .+\n/, '')],
  ] as const) {
    it(`is asked for ${what} by the compiler`, () => {
      add(missing);
      const file = `${copy}/src/social-share/networks.ts`;
      const {config} = ts.readConfigFile(`${copy}/tsconfig.json`, (path) => ts.sys.readFile(path));
      const {options} = ts.parseJsonConfigFileContent(config, ts.sys, copy);
      const program = ts.createProgram([file], {...options, noEmit: true, types: [], composite: false});
      const told = program.getSemanticDiagnostics(program.getSourceFile(file));
      assert.equal(told.length, 1);
    });
  }
});
