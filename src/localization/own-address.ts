/**
 * The address of the file that this code came in, whatever it is called, however the page loads it and
 * from wherever. A module has `import.meta.url` for this and a plain script `document.currentScript`,
 * but one file that can be either has neither. So it asks where an error that is made here was made: V8
 * writes `at name (ADDRESS:LINE:COLUMN)`, the other engines `name@ADDRESS:LINE:COLUMN`, and the first
 * line with an address is ours.
 * @returns Nothing where the engine does not say.
 */
export const ownAddress = (): string | undefined =>
  /\w+:\/\/\S+(?=:\d+:\d+)/.exec(`${new Error().stack}`)?.[0];
