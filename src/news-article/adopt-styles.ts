const sheets = new WeakMap<Document, CSSStyleSheet>();

/**
 * Puts the article's style sheet where its markup is: the document, or a shadow root. It is put
 * there once and stays, since other articles of the same root share it.
 */
export const adoptStyles = (root: Document | ShadowRoot, css: string): void => {
  const page = root instanceof Document ? root : root.ownerDocument;
  let sheet = sheets.get(page);
  if (!sheet) {
    // A sheet belongs to the document that it was made in, and a frame has its own.
    const {CSSStyleSheet} = page.defaultView ?? window;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(page, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** Whether an article has its looks already, from a link to nyhetsdelar.css. */
export const isStyled = (article: Element): boolean =>
  getComputedStyle(article).getPropertyValue('--_text') !== '';
