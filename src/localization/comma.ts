const arabicScript = new Set(['ar', 'ckb', 'fa', 'ps', 'ur']);

/** The comma of a language, which the Arabic script writes the other way round. */
export const comma = (lang: string): string =>
  arabicScript.has(lang.split('-')[0]!.toLowerCase()) ? '\u060c' : ',';
