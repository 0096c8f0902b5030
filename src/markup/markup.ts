import type {nothing, TemplateResult} from 'lit';

/** What a template gives: what its tag makes, or parts of that. */
export type Markup =
  | TemplateResult
  | {readonly printed: string}
  | {readonly parts: readonly unknown[]; readonly values: readonly unknown[]}
  | string
  | number
  | typeof nothing
  | undefined
  | readonly Markup[];

/**
 * The tag that a template is written with. Templates take it as a value, so that the same ones make
 * live nodes with Lit's `html`, a string with `stringHtml` and text to say with `plainText`.
 *
 * What a template may use is what all understand: text and lists as children, plain attributes
 * (`nothing` leaves one out) and boolean `?attributes`. No listeners, no properties: the element
 * listens on itself, so that prerendered markup comes alive in the same way.
 */
export type HtmlTag = (strings: TemplateStringsArray, ...values: unknown[]) => Markup;
