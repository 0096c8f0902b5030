/**
 * `npm run localize`: brings the XLIFF files up to date with the messages in the code, and makes
 * `src/localization/generated/` of them and of the table of languages.
 */
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {RuntimeLitLocalizer} from '@lit/localize-tools/lib/modes/runtime.js';
import type {Config} from '@lit/localize-tools/lib/types/config.js';
import type {Locale} from '@lit/localize-tools/lib/types/locale.js';
import {languages, type Language} from '../src/localization/languages.js';
import {root} from './package.js';

const room = 'src/localization';
const table = `${room}/languages.ts`;

const codesWith = (...words: Language['words'][]): Locale[] =>
  (Object.keys(languages) as Locale[]).filter((code) => words.includes(languages[code]!.words)).sort();

const source = codesWith('source')[0]!;
const inside = codesWith('inside');
const loaded = codesWith('loaded');
const spoken = codesWith('inside', 'loaded');

/** What keeps rows and XLIFF files from belonging together, in sentences that say what to do. */
const mismatches = (folder: string): string[] => {
  const translated: string[] = codesWith('inside', 'loaded', 'draft');
  const files = readdirSync(`${folder}/xliff`).map((file) => file.replace(/\.xlf$/, ''));
  return [
    ...Object.keys(languages)
      .filter((code) => !/^[a-z]{2,3}$/.test(code))
      .map((code) => `In ${table}, ${code} is no primary language subtag, such as nb.`),
    ...files
      .filter((code) => !translated.includes(code))
      .map((code) =>
        Object.hasOwn(languages, code)
          ? `The row of ${code} in ${table} does not say where its words are, and ${room}/xliff/${code}.xlf has some: add words: 'loaded' to it.`
          : `${room}/xliff/${code}.xlf has no row in ${table}: add ${code}: {words: 'loaded'}.`,
      ),
    ...files.flatMap((code) => {
      const [, target] =
        /target-language="([^"]*)"/.exec(readFileSync(`${folder}/xliff/${code}.xlf`, 'utf8')) ?? [];
      return target === code
        ? []
        : [
            `${room}/xliff/${code}.xlf says that it is in "${target ?? ''}": set its target-language to "${code}".`,
          ];
    }),
  ];
};

/** Which messages a language that is shown to readers cannot say. */
const gaps = (localizer: RuntimeLitLocalizer): string[] => {
  const {messages} = localizer.extractSourceMessages();
  const {translations} = localizer.readTranslationsSync();
  return spoken.flatMap((code) => {
    const said = new Set(
      translations
        .get(code)
        ?.filter(({contents}) => contents.some((part) => typeof part !== 'string' || part.trim()))
        .map(({name}) => name),
    );
    const lacking = messages.map(({name}) => name).filter((name) => !said.has(name));
    return lacking.length
      ? [
          `${room}/xliff/${code}.xlf lacks ${lacking.length} of ${messages.length} messages: ${lacking.join(', ')}. Translate them there, or say words: 'draft' in the row of ${code} in ${table} until somebody has.`,
        ]
      : [];
  });
};

const head = `// Made by \`npm run localize\` of ${table} and the XLIFF files; a change made here is lost.\n`;

/** A field of the table: language → what its row says, or a list where all rows say the same. */
const column = (field: keyof Language): string => {
  const rows = Object.keys(languages)
    .filter((code) => languages[code]![field] !== undefined)
    .map((code) => `  ${code}: ${JSON.stringify(languages[code]![field])},\n`);
  return `export const ${field}: Column<'${field}'> = {\n${rows.join('')}};\n`;
};

const imports = (codes: readonly string[]): string =>
  codes.map((code) => `import {templates as ${code}} from './${code}.js';\n`).join('');

/** The modules through which the code reads the table, by file name. */
const modules: Readonly<Record<string, string>> = {
  'columns.ts': `${head}import type {Language} from '../languages.js';

type Column<Field extends keyof Language> = Readonly<Record<string, NonNullable<Language[Field]>>>;

/** The language that the messages in the code are written in. */
export const sourceLocale = '${source}';

/** The languages that they are translated to. */
export const targetLocales = ${JSON.stringify(spoken)};

${(['direction', 'comma', 'speechMarks', 'fallbacks', 'dates', 'intlDates', 'autonym'] as const)
  .map(column)
  .join('\n')}`,
  'inside.ts': `${head}${imports(inside)}
/** The words that are in every script. */
export const inside = {${inside.map((code) => `${code}: {templates: ${code}}`).join(', ')}};
`,
  'loaded.ts': `${head}
/** The words that come when they are needed, in modules that an application's bundler makes chunks of. */
export const loaded = {
${loaded.map((code) => `  ${code}: () => import('./${code}.js'),\n`).join('')}};
`,
  'all.ts': `${head}${imports(spoken)}
/** All words, for programs that need not fetch them. */
export const all = {${spoken.map((code) => `${code}: {templates: ${code}}`).join(', ')}};
`,
};

/** Why words and table cannot be made code of; the message is for the one who edits them. */
export class LocalizationError extends Error {}

const orThrow = (faults: readonly string[]): void => {
  if (faults.length) throw new LocalizationError(faults.join('\n'));
};

/**
 * @param folder Where \`xliff/\` is and \`generated/\` is to be.
 * @throws LocalizationError
 */
export const localize = async (folder = `${root}${room}`): Promise<void> => {
  orThrow(mismatches(folder));
  const config = {
    sourceLocale: source,
    targetLocales: codesWith('inside', 'loaded', 'draft'),
    inputFiles: ['src/**/*.ts'],
    tsConfig: 'tsconfig.json',
    interchange: {format: 'xliff', xliffDir: `${folder}/xliff`},
    output: {mode: 'runtime', outputDir: `${folder}/generated`},
    baseDir: root,
    resolve: (path) => resolve(root, path),
  } satisfies Config;
  const localizer = new RuntimeLitLocalizer(config);
  orThrow(localizer.extractSourceMessages().errors.map(({messageText}) => String(messageText)));
  await localizer.writeInterchangeFiles();
  orThrow([...localizer.validateTranslations().errors, ...gaps(localizer)]);
  const generated = `${folder}/generated`;
  rmSync(generated, {recursive: true, force: true});
  mkdirSync(generated);
  config.targetLocales = spoken;
  await localizer.build();
  for (const name of Object.keys(modules)) writeFileSync(`${generated}/${name}`, modules[name]!);
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await localize();
  } catch (error) {
    if (!(error instanceof LocalizationError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
