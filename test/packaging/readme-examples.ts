/** The README's examples in TypeScript, JavaScript and JSX, as files of an application. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8');

/** What the examples take as given. */
const given = `declare global {
  const json: unknown;
  const response: Response;
  const article: import('nyhetsdelar/article').Article;
  const report: (message: string) => void;
}
export {};
`;

/**
 * Writes every example into a file of its own.
 * @returns How many there are, by the language that they are marked with.
 */
export const writeExamples = (folder: string): Record<string, number> => {
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${folder}/given.d.ts`, given);
  const amounts: Record<string, number> = {};
  for (const [, language = '', code = ''] of readme.matchAll(/^```(ts|js|tsx|jsx)\n([^]+?)^```/gm)) {
    amounts[language] = (amounts[language] ?? 0) + 1;
    const path = `${folder}/${language}-${amounts[language]}.${language.replace('j', 't')}`;
    // A module, as it would be, also where an example shows none of its imports.
    writeFileSync(path, `${code}\nexport {};\n`);
  }
  return amounts;
};
