const rightToLeft = new Set(['ar', 'ckb', 'fa', 'he', 'ps', 'ur', 'yi']);

/** The writing direction of a language, as the value of a `dir` attribute. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  rightToLeft.has(locale.split('-')[0]!.toLowerCase()) ? 'rtl' : 'ltr';
