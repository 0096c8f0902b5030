import {supports} from './supports.js';

/** Names that browsers lack (Chromium knows neither the Sami languages nor the new Norwegian). */
const names: Readonly<Record<string, string>> = {
  fit: 'meänkieli',
  is: 'íslenska',
  nn: 'norsk nynorsk',
  rom: 'romani čhib',
  se: 'davvisámegiella',
  sma: 'åarjelsaemien gïele',
  smj: 'julevsámegiella',
  so: 'Soomaali',
  ti: 'ትግርኛ',
  yi: 'ייִדיש',
};

/** What a language is called by those who speak it; its code where nobody knows. */
export const ownLanguageName = (lang: string): string => {
  const language = lang.split('-')[0]!.toLowerCase();
  if (Object.hasOwn(names, language)) return names[language]!;
  if (!supports(Intl.DisplayNames, lang)) return lang;
  return new Intl.DisplayNames(lang, {type: 'language'}).of(language) ?? lang;
};
