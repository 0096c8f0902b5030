/**
 * How much of an article is read. What is beyond is left out, or mended so that no words are lost, and
 * told in `problems`; what reading and writing an article costs is thus bounded, whoever wrote it.
 */
export interface Limits {
  /** How many levels of lists and objects; 64 unless set. */
  maxDepth: number;
  /** How many lists, objects and items of lists; 250,000 unless set. 1,000 characters count as one. */
  maxNodes: number;
  /** How many characters of one text; 100,000 unless set. */
  maxTextLength: number;
  /** How many columns of a table; 100 unless set. The words of cells beyond them stand after the table. */
  maxColumns: number;
  /** How many problems are told one by one; 100 unless set. The rest are counted. */
  maxProblems: number;
}

// What holds where nobody sets others, one by one: as parts of an object they would cost bytes in a browser.
export const defaultDepth = 64;
export const defaultNodes = 250_000;
export const defaultTextLength = 100_000;
export const defaultColumns = 100;
export const defaultProblems = 100;
