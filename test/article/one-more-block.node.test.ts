/** What a newcomer does to add a block, in a copy of the repository, and what asks for each step. */
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {after, describe, it} from 'node:test';
import {copyOfHouse} from '../support/copy-of-house.js';

const model = `import type {Inline} from '../inlines.js';
import type {BlockNode, Extensible} from '../nodes.js';

/**
 * What happened on a day.
 * @sv Vad som hände en dag.
 * @example {"date": "2030-05-01", "children": [{"type": "text", "text": "Bron öppnas."}]}
 */
export interface Happening extends Extensible {
  /**
   * The day.
   * @sv Dagen.
   */
  date: string;
  /**
   * What happened.
   * @sv Det som hände.
   */
  children: Inline[];
}

export const happeningFields = 'date! children!';

/**
 * What happened, day by day.
 * @sv Det som hände, dag för dag.
 * @example {"type": "timeline", "items": [{"date": "2030-05-01", "children": [{"type": "text", "text": "Bron öppnas."}]}]}
 */
export interface TimelineBlock extends BlockNode {
  type: 'timeline';
  /**
   * What happened, the earliest first.
   * @sv Det som hände, det tidigaste först.
   */
  items: Happening[];
}

export const timelineFields = 'items!:happening[]';
`;

const template = `import {msg} from '@lit/localize';
import type {TimelineBlock} from '../../article/model/blocks.js';
import {formatDate} from '../../localization/format-date.js';
import type {Template} from '../context.js';
import {inlines} from '../pieces/inline.js';
import {plainList} from '../pieces/plain-list.js';
import {section} from '../pieces/section.js';
import {words} from '../pieces/words.js';

export const timeline: Template<TimelineBlock> = ({id, items}, context) =>
  section(
    {id, heading: words(context, msg('Tidslinje', {id: 'timeline.heading'}))},
    plainList(
      'nyhetsdelar-timeline',
      items.map(({date, children}) => [
        context.html\`<time datetime=\${date}>\${formatDate(date, context.lang)}</time>: \`,
        inlines(children, context),
      ]),
      context,
    ),
    context,
  );
`;

const styles = `import {css} from '@lit/reactive-element/css-tag.js';

export const timelineStyles = css\`
  :where(.nyhetsdelar-timeline) {
    border-inline-start: 1px solid var(--_line);
  }
\`;
`;

const block = {
  type: 'timeline',
  items: [
    {date: '2030-05-01', children: [{type: 'text', text: 'Bron öppnas.'}]},
    {date: '2030-06-01', children: [{type: 'text', text: 'Färjan slutar gå.'}]},
  ],
};

describe('one more block', () => {
  const copy = copyOfHouse(
    'src',
    'scripts',
    'demo',
    'test/article',
    'test/corpora',
    'package.json',
    'tsconfig.json',
    'knip.config.js',
  );

  after(() => rmSync(copy, {recursive: true}));

  const put = (path: string, text: string) => writeFileSync(`${copy}/${path}`, text);

  /** Writes something into a file, ahead of a passage or at its end. */
  const add = (path: string, text: string, ahead?: string) => {
    const file = readFileSync(`${copy}/${path}`, 'utf8');
    assert.ok(!ahead || file.includes(ahead), `${path} has no ${ahead}`);
    put(path, ahead ? file.replace(ahead, text + ahead) : file + text);
  };

  /** What a command says when it refuses; nothing where it does not. */
  const refusal = (...words: string[]): string => {
    // A test that is run by a test would report to the runner and say nothing.
    const env = {...process.env, NODE_TEST_CONTEXT: undefined};
    const {status, stdout, stderr} = spawnSync(process.execPath, words, {cwd: copy, env, encoding: 'utf8'});
    return status ? stdout + stderr : '';
  };

  const compiler = () => refusal('node_modules/typescript/bin/tsc', '-p', 'src');
  const localize = () => refusal('--import', 'tsx', 'scripts/localize.ts');
  const test = (file: string, name: string) =>
    refusal('--import', 'tsx', `--test-name-pattern=${name}`, `test/article/${file}.node.test.ts`);

  it('of which the model has the interface alone is asked for its notation by the compiler', () => {
    put('src/article/model/blocks/timeline.ts', model.replace(/\/\*\*.+?\*\/\n/gs, ''));
    add(
      'src/article/model/blocks.ts',
      "import type {TimelineBlock} from './blocks/timeline.js';\n",
      'import {calloutFields',
    );
    add(
      'src/article/model/blocks.ts',
      "export type {Happening, TimelineBlock} from './blocks/timeline.js';\n",
      'export type {CalloutBlock}',
    );
    add('src/article/model/blocks.ts', '\n  | TimelineBlock', '\n  | UnknownBlock');
    assert.match(compiler(), /notation-check\.ts.*timeline/);
  });

  it('that the model has is asked for a template by the compiler', () => {
    add(
      'src/article/model/blocks.ts',
      "import {timelineFields} from './blocks/timeline.js';\n",
      'import {calloutFields',
    );
    add('src/article/model/blocks.ts', '  timeline: timelineFields,\n', '  unknown: unknownFields,\n');
    add(
      'src/article/model/parts.ts',
      "import {happeningFields, type Happening} from './blocks/timeline.js';\n",
      'import {originFields',
    );
    add('src/article/model/parts.ts', '  happening: happeningFields,\n', '  origin: originFields,\n');
    add('src/article/model/parts.ts', '  happening: Happening;\n', '  origin: Origin;\n');
    assert.match(compiler(), /^src\/markup\/blocks\/blocks\.ts.*'timeline' is missing/m);
  });

  it('whose style is in no sheet is asked for it by knip', () => {
    put('src/markup/blocks/timeline.ts', template);
    put('src/markup/blocks/timeline.styles.ts', styles);
    add('src/markup/blocks/blocks.ts', "import {timeline} from './timeline.js';\n", 'import {update}');
    add('src/markup/blocks/blocks.ts', '  timeline,\n', '  update,\n');
    assert.match(refusal('node_modules/knip/bin/knip.js', '--include', 'files'), /timeline\.styles\.ts/);
    add(
      'src/markup/article.styles.ts',
      "import {timelineStyles} from './blocks/timeline.styles.js';\n",
      'import {updateStyles}',
    );
    add('src/markup/article.styles.ts', '    ${timelineStyles}\n', '    ${updateStyles}\n');
    assert.equal(compiler(), '');
  });

  it('whose words are in Swedish alone is asked for the others by `npm run localize`', () => {
    assert.match(localize(), /xliff\/ar\.xlf lacks 1 of \d+ messages: timeline\.heading\./);
    for (const file of readdirSync(`${copy}/src/localization/xliff`)) {
      const path = `src/localization/xliff/${file}`;
      const xliff = readFileSync(`${copy}/${path}`, 'utf8');
      put(path, xliff.replace(/(<source>Tidslinje<\/source>)\s*/, '$1<target>Timeline</target>'));
    }
    assert.equal(localize(), '');
  });

  it('that nobody has explained is asked for it by the test of the schema', () => {
    assert.match(test('schema', 'explains itself'), /(timeline|happening)\S* says nothing/);
    put('src/article/model/blocks/timeline.ts', model);
    assert.equal(test('schema', 'explains itself'), '');
  });

  it('that the demo does not show is asked for there by a test', () => {
    assert.match(test('every-block', 'has every'), /'timeline'/);
    add('demo/articles/every-block.json', `${JSON.stringify(block)},\n    `, '{\n      "type": "heading"');
    assert.equal(test('every-block', 'has every'), '');
  });

  it('is then read, shown, said and published as schema', () => {
    const script = `
      import {articleText, renderArticle} from './src/node/index.js';
      import {articleSchema} from './scripts/article-schema.js';
      const article = {version: '1.0', type: 'NewsArticle', lang: 'sv', headline: 'Nytt', blocks: [${JSON.stringify(block)}]};
      console.log(JSON.stringify({html: renderArticle(article), text: articleText(article), schema: Object.keys(articleSchema().$defs)}));`;
    put('try.ts', script);
    const {html, text, schema} = JSON.parse(
      execFileSync(process.execPath, ['--import', 'tsx', 'try.ts'], {cwd: copy, encoding: 'utf8'}),
    ) as {html: string; text: string; schema: string[]};
    assert.match(
      html,
      /<h3>Tidslinje<\/h3><ul class="nyhetsdelar-timeline" role="list"><li><time datetime="2030-05-01">1 maj 2030<\/time>: Bron öppnas\.<\/li>/,
    );
    assert.match(text, /Tidslinje\n+(\S )?1 maj 2030: Bron öppnas\.\n(\S )?1 juni 2030: Färjan slutar gå\./);
    assert.ok(schema.includes('timeline') && schema.includes('happening'));
  });
});
