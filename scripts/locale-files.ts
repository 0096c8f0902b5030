import type {LocaleFile} from '../src/localization/locale-files.js';
import * as ar from '../src/localization/generated/ar.js';
import * as fi from '../src/localization/generated/fi.js';

type Words = string | {strings: readonly string[]; values: readonly number[]};

const asText = (words: Words): string =>
  typeof words === 'string'
    ? words
    : words.strings
        .map((text, index) => text + (index < words.values.length ? `{${words.values[index]}}` : ''))
        .join('');

const asFile = ({templates}: {templates: object}): LocaleFile =>
  Object.fromEntries(
    Object.entries(templates as Record<string, Words>).map(([id, words]) => [id, asText(words)]),
  );

/** The languages that lie beside the script: all but those inside it, Swedish and English. */
export const localeFiles = (): Record<string, LocaleFile> => ({ar: asFile(ar), fi: asFile(fi)});
