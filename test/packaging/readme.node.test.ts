/** That README.md and what is published name the same things. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {root} from '../../scripts/package.js';

const read = (path: string): string => readFileSync(root + path, 'utf8');
const readme = read('README.md');

interface Named {
  name: string;
  default?: string;
  attribute?: string;
  type?: {text: string};
}

interface Declaration extends Named {
  tagName?: string;
  members?: Named[];
  attributes?: Named[];
  events?: Named[];
  slots?: Named[];
  cssParts?: Named[];
  cssProperties?: Named[];
}

const {modules} = JSON.parse(read('custom-elements.json')) as {modules: {declarations?: Declaration[]}[]};
const declarations = modules.flatMap(({declarations = []}) => declarations);
const elements = declarations.filter(({tagName}) => tagName);

/** The part of the README that is about a thing. */
const chapter = (title: string): string => {
  const [, text] = readme.split(`\n## ${title}\n`);
  assert.ok(text, `README.md has no chapter "${title}"`);
  return text.split('\n## ')[0]!;
};

const codes = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!);

/** The rows of every table whose first column has this title, by cell. */
const rows = (text: string, title: string): string[][] => {
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  return text
    .split(/\n\n+/)
    .map((table) => table.split('\n').map(cells))
    .filter(([head]) => head?.[0] === title)
    .flatMap(([, , ...body]) => body);
};

/** What follows a word such as "Parts:", until the sentence ends. */
const listed = (text: string, word: string): string[] =>
  [...text.matchAll(new RegExp(`${word}: ([^]*?)\\.(?:\\s|$)`, 'g'))].flatMap(([, list]) => codes(list!));

const names = (list: readonly Named[] = []): string[] => list.map(({name}) => name).filter(Boolean);
/** `icon-<network>` in the manifest is `icon-…` in the README. */
const asWritten = (name: string): string => name.replace(/<\w+>/, '…');

/** These stand on any element, and mean something special to ours. */
const global = ['lang'];

for (const [title, tag] of Object.entries({
  'News article': 'news-article',
  'Fact box': 'fact-box',
  'Share bar': 'social-share',
})) {
  const element = elements.find(({tagName}) => tagName === tag)!;
  const text = chapter(title);
  const said = new Set(codes(text).flatMap((code) => [code, code.replace(/\(.*\)$/, '')]));

  describe(`README.md on <${tag}>`, () => {
    for (const list of ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'members'] as const) {
      it(`names all ${list}`, () => {
        const all = list === 'members' ? element.members!.filter(({attribute}) => !attribute) : element[list];
        const everywhere = new Set(codes(readme));
        assert.deepEqual(
          names(all)
            .map(asWritten)
            .filter(
              (name) => !said.has(name) && !(name.startsWith('--nyhetsdelar-') && everywhere.has(name)),
            ),
          [],
        );
      });
    }

    it('names no attribute that there is not, nor another default', () => {
      const defaults = new Map(element.attributes!.map(({name, default: value}) => [name, value]));
      for (const [name, , written = ''] of rows(text, 'attribute')) {
        for (const attribute of codes(name!)) {
          assert.ok(defaults.has(attribute) || global.includes(attribute), attribute);
          const value = defaults.get(attribute)?.replace(/^'|'$|_/g, '');
          const simple = /^(?:\d+|`[\w -]+`|off)$/.exec(written)?.[0].replaceAll('`', '');
          if (simple) assert.equal(simple === 'off' ? 'false' : simple, value, attribute);
        }
      }
    });

    it('names no event that there is not, nor other fields', () => {
      for (const [event, , carries] of rows(text, 'event')) {
        const type = element.events!.find(({name}) => name === codes(event!)[0])?.type?.text;
        assert.ok(type, event);
        const fields = names(declarations.find(({name}) => name === type)!.members);
        // In brackets stand the values of a field.
        assert.deepEqual(codes(carries!.replace(/\([^)]*\)/g, '')), fields, event);
      }
    });

    it('names no part or slot that there is not', () => {
      const parts = names(element.cssParts);
      for (const part of listed(text, 'Parts')) {
        assert.ok(parts.includes(part) || parts.includes(part.split('-')[0]!), part);
      }
      const slots = names(element.slots).map(asWritten);
      for (const slot of listed(text, 'Slots')) assert.ok(slots.includes(slot), slot);
    });
  });
}

describe('README.md', () => {
  it('names no custom property that there is not', () => {
    const properties = new Set(elements.flatMap(({cssProperties}) => names(cssProperties)));
    const written = readme.match(/--(?:nyhetsdelar|news-article|fact-box|social-share)-[\w-]*\w/g)!;
    assert.deepEqual(
      written.filter((property) => !properties.has(property)),
      [],
    );
  });

  it('names no other default of one', () => {
    const properties = new Map(
      elements.flatMap(({cssProperties = []}) => cssProperties.map((property) => [property.name, property])),
    );
    for (const [name, , written = ''] of rows(readme, 'property')) {
      const [property, ...more] = codes(name!);
      if (/^[\d.]+\w+$/.test(written) && !more.length) {
        assert.equal(properties.get(property!)?.default, written, property);
      }
    }
  });

  it('names every path that can be imported', () => {
    const {exports} = JSON.parse(read('package.json')) as {exports: Record<string, unknown>};
    const reasons: Readonly<Record<string, string>> = {
      './news-article/define': 'said of all three tags at once',
      './fact-box/define': 'likewise',
      './social-share/define': 'likewise',
      './vscode.html-custom-data.json': 'found by the editor, in the package',
      './web-types.json': 'found by the editor, through package.json',
      './package.json': 'for tools',
    };
    const written = readme.replaceAll('`…/', '`nyhetsdelar/');
    assert.deepEqual(
      Object.keys(exports).filter(
        (path) => !reasons[path] && !written.includes(`nyhetsdelar${path.slice(1)}`),
      ),
      [],
    );
    for (const path of Object.keys(reasons)) assert.ok(path in exports, path);
  });
});
