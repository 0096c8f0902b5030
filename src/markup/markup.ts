import type {nothing, TemplateResult} from 'lit';

/** What a template gives: Lit's result in a browser, finished text in Node, or parts of either. */
export type Markup =
  | TemplateResult
  | {readonly printed: string}
  | string
  | number
  | typeof nothing
  | undefined
  | readonly Markup[];

/**
 * The tag that a template is written with. Templates take it as a value, so that the same ones
 * make live nodes with Lit's `html` and a string with the tag of `src/node/string-html.ts`.
 *
 * What a template may use is what both understand: text and lists as children, plain attributes
 * (`nothing` leaves one out) and boolean `?attributes`. No listeners, no properties: the element
 * listens on itself, so that prerendered markup comes alive in the same way.
 */
export type HtmlTag = (strings: TemplateStringsArray, ...values: unknown[]) => Markup;
