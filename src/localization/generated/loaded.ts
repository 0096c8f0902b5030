// Made by `npm run localize` of src/localization/languages.ts and the XLIFF files; a change made here is lost.

/** The words that come when they are needed, in modules that an application's bundler makes chunks of. */
export const loaded = {
  ar: () => import('./ar.js'),
  fi: () => import('./fi.js'),
};
