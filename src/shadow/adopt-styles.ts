import type {CSSResult} from '@lit/reactive-element/css-tag.js';
import {documentProperty} from './document-property.js';

/** The sheets that were made in each document; a frame has its own. */
const made = new WeakMap<Document, Map<CSSResult, CSSStyleSheet>>();

const sheetFor = (page: Document, styles: CSSResult): CSSStyleSheet | undefined => {
  const sheets = made.get(page) ?? new Map<CSSResult, CSSStyleSheet>();
  made.set(page, sheets);
  let sheet = sheets.get(styles);
  // A document that is shown nowhere has no window, and nothing to look like.
  const view = documentProperty(page, 'defaultView');
  if (!sheet && view) {
    sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    sheets.set(styles, sheet);
  }
  return sheet;
};

/**
 * Puts a style sheet where the markup is that it is for: the document, or a shadow root. It is put
 * there once and stays, since others of the same root share it. A shadow root whose host comes into
 * another document loses its sheets, so this is asked for at every connection.
 */
export const adoptStyles = (root: Document | ShadowRoot, styles: CSSResult): void => {
  const page = documentProperty(root, 'ownerDocument') ?? (root as Document);
  const sheet = sheetFor(page, styles);
  const adopted = documentProperty(root, 'adoptedStyleSheets');
  if (sheet && !adopted.includes(sheet)) adopted.push(sheet);
};
