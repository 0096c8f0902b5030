/** What a benchmark found: printed, kept as JSON and Markdown in dist/benchmarks/, and told in the README. */
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {cpus, totalmem} from 'node:os';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

const root = fileURLToPath(new URL('../../', import.meta.url));
const git = (...words: string[]) => execFileSync('git', words, {cwd: root, encoding: 'utf8'}).trim();

/** A table, and whether the README shows it. */
interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
  readonly inReadme?: boolean;
}

interface Findings {
  /** What `npm run bench --` is given. */
  readonly name: string;
  readonly rounds: number;
  readonly browser: string;
  /** How to read the numbers. */
  readonly note: string;
  readonly tables: readonly Table[];
  /** Every value that was taken, for whoever wants to reckon otherwise. */
  readonly taken: unknown;
}

const markdown = ({title, head, rows}: Table): string =>
  [
    `${title}:`,
    '',
    `| ${head.join(' | ')} |`,
    `|${head.map((_, column) => (column ? '--:' : '---')).join('|')}|`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n');

/** Puts tables in the place that the README has for those of a benchmark. */
const writeReadme = async (name: string, text: string): Promise<void> => {
  const path = `${root}README.md`;
  const place = new RegExp(`(<!-- npm run bench -- ${name} --readme -->)[^]*?(<!-- end -->)`);
  const readme = readFileSync(path, 'utf8').replace(
    place,
    (_, begin: string, end: string) => `${begin}\n\n${text}\n${end}`,
  );
  writeFileSync(path, await format(readme, {...(await resolveConfig(path)), filepath: path}));
};

/** Prints what was found, and keeps it; with `--readme`, in the README as well. */
export const report = async ({name, rounds, browser, note, tables, taken}: Findings): Promise<void> => {
  const [{model} = {model: 'unknown'}, ...others] = cpus();
  const made = {
    benchmark: name,
    date: new Date().toISOString().slice(0, 10),
    commit:
      git('rev-parse', '--short', 'HEAD') +
      (git('status', '--porcelain', 'src', 'scripts', 'test') && ' and changes'),
    machine: `${others.length + 1} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB`,
    versions: `${browser}, Node ${process.version}`,
    rounds,
  };
  const {date, commit, machine, versions} = made;
  const where = `${date}, commit ${commit}, ${versions}, ${machine}, ${rounds} rounds. ${note}\n`;
  const all = [where, ...tables.map(markdown)].join('\n');
  console.log(all);
  const folder = `${root}dist/benchmarks/`;
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}${name}.md`, all);
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify({...made, tables, taken}, null, 2)}\n`);
  if (process.argv.includes('--readme')) {
    const shown = tables.filter(({inReadme}) => inReadme);
    await writeReadme(name, [where, ...shown.map(markdown)].join('\n'));
  }
};
