/**
 * How serious a problem is: an `error` took something away from what the reader of the page sees, a
 * `warning` was mended so that nothing is lost, a `notice` is worth knowing.
 */
export type Severity = 'error' | 'warning' | 'notice';

/** Something in an article that is not as it should be, and what was done about it. */
export interface Problem {
  /** Where it is, as a JSON Pointer (RFC 6901); empty for the whole document. */
  path: string;
  severity: Severity;
  /** What kind of problem it is, for programs. */
  code: string;
  /** The problem in a Swedish sentence that starts with its place. */
  sv: string;
  /** The same in English. */
  en: string;
}
